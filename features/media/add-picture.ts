import 'server-only';
import { createHash } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';
import { db } from '#platform/db/client.ts';
import { type Crop, cropAround, crops, fallbackWidth, fullWidths, renditionFile, widthsOf } from './renditions.ts';
import { putFile } from './storage.ts';

export interface NewPicture {
  bytes: Buffer;
  alt: string;
  caption: string;
  credit: string;
  focal: { x: number; y: number };
}

/** The picture's name in storage: the first 20 hex digits of its SHA-256. */
export const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 20);

/**
 * Keeps a picture: makes all its renditions, once, and its record. The same bytes again give the picture there is.
 * Returns its number.
 */
export async function addPicture({ bytes, alt, caption, credit, focal }: NewPicture): Promise<number> {
  const hash = hashOf(bytes);
  const known = await db.media.findUnique({ where: { hash }, select: { id: true } });
  if (known) return known.id;
  const { data, info } = await sharp(bytes, { limitInputPixels: 50_000_000 })
    .rotate()
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const decoded = () => sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } });
  const renditions = (await Promise.all(plan(info).map((each) => make(each, hash, decoded(), info, focal)))).flat();
  const media = await db.media.create({
    data: {
      hash,
      kind: 'image',
      mime: 'image/jpeg',
      width: info.width,
      height: info.height,
      alt,
      caption,
      credit,
      focalX: focal.x,
      focalY: focal.y,
      renditions: { create: renditions },
    },
    select: { id: true },
  });
  return media.id;
}

interface Planned {
  crop: 'full' | Crop;
  width: number;
  height: number;
  formats: readonly ('avif' | 'webp' | 'jpeg')[];
}

function plan({ width, height }: { width: number; height: number }): Planned[] {
  const heightAt = (target: number) => Math.round((height / width) * target);
  return [
    ...widthsOf(width).map((target) => ({
      crop: 'full' as const,
      width: target,
      height: heightAt(target),
      formats:
        target === fallbackWidth || (target === width && width < fullWidths[0])
          ? (['avif', 'webp', 'jpeg'] as const)
          : (['avif', 'webp'] as const),
    })),
    ...(Object.entries(crops) as [Crop, (typeof crops)[Crop]][]).map(([crop, shape]) => ({ crop, ...shape, formats: ['jpeg'] as const })),
  ];
}

async function make(
  planned: Planned,
  hash: string,
  picture: Sharp,
  size: { width: number; height: number },
  focal: { x: number; y: number },
) {
  const { crop, width, height, formats } = planned;
  const cut = crop === 'full' ? picture : picture.extract(cropAround(size, focal, planned));
  const scaled = await cut.resize(width, height).raw().toBuffer();
  return Promise.all(
    formats.map(async (format) => {
      const encoder = sharp(scaled, { raw: { width, height, channels: 3 } });
      const encoded = await encode[format](encoder).toBuffer();
      await putFile(renditionFile(hash, crop, width, format), encoded);
      return { crop, width, height, format, bytes: encoded.length };
    }),
  );
}

/** Quality where the eye stops seeing a difference at reading distance; effort where more no longer pays. */
const encode = {
  avif: (picture: Sharp) => picture.avif({ quality: 52, effort: 1 }),
  webp: (picture: Sharp) => picture.webp({ quality: 74, effort: 2 }),
  jpeg: (picture: Sharp) => picture.jpeg({ quality: 78 }),
};

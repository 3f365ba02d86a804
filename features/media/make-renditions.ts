import 'server-only';
import sharp, { type Sharp } from 'sharp';
import type { Decoded } from './decode-picture.ts';
import { type Crop, cropAround, cropFile, crops, fallbackWidthOf, fullFile, widthsOf } from './renditions.ts';
import { putFile } from './storage.ts';

type Pixels = Pick<Decoded, 'data' | 'width' | 'height' | 'size'>;
export interface Focal {
  x: number;
  y: number;
}

/** What a rendition is, as its record says. */
export interface Made {
  crop: 'full' | Crop;
  width: number;
  height: number;
  format: keyof typeof encode;
  bytes: number;
}

/** Quality where the eye stops seeing a difference at reading distance; effort where more no longer pays; half the colour, as in WebP and JPEG. */
const encode = {
  avif: (picture: Sharp) => picture.avif({ quality: 52, effort: 1, chromaSubsampling: '4:2:0' }),
  webp: (picture: Sharp) => picture.webp({ quality: 74, effort: 2 }),
  jpeg: (picture: Sharp) => picture.jpeg({ quality: 78 }),
};

const open = ({ data, width, height }: Omit<Pixels, 'size'>) => sharp(data, { raw: { width, height, channels: 3 } });

/** Every width and format that readers' browsers choose from, and the crops. Metadata has no way in: pixels are all there is. */
export async function makeRenditions(hash: string, pixels: Pixels, focal: Focal): Promise<Made[]> {
  const fallback = fallbackWidthOf(pixels.size.width);
  const full = widthsOf(pixels.size.width).map(async (width) => {
    const height = Math.max(1, Math.round((pixels.size.height / pixels.size.width) * width));
    const data = await open(pixels).resize(width, height, { fit: 'fill' }).raw().toBuffer();
    const formats = width === fallback ? (['avif', 'webp', 'jpeg'] as const) : (['avif', 'webp'] as const);
    return Promise.all(
      formats.map(async (format): Promise<Made> => {
        const encoded = await encode[format](open({ data, width, height })).toBuffer();
        await putFile(fullFile(hash, width, format), encoded);
        return { crop: 'full', width, height, format, bytes: encoded.length };
      }),
    );
  });
  const made = await Promise.all([...full, makeCrops(hash, pixels, focal)]);
  return made.flat();
}

/** The crops for search engines and social cards, around a focal point. */
export async function makeCrops(hash: string, pixels: Pixels, focal: Focal): Promise<Made[]> {
  const shapes = Object.entries(crops) as [Crop, (typeof crops)[Crop]][];
  return Promise.all(
    shapes.map(async ([crop, shape]): Promise<Made> => {
      const cut = open(pixels)
        .extract(cropAround(pixels, focal, shape))
        .resize(shape.width, shape.height);
      const encoded = await encode.jpeg(cut).toBuffer();
      await putFile(cropFile(hash, crop, focal), encoded);
      return { crop, ...shape, format: 'jpeg', bytes: encoded.length };
    }),
  );
}

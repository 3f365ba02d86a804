import 'server-only';
import sharp, { type Sharp } from 'sharp';
import { cropBox, type Framing } from './crops.ts';
import type { Decoded } from './decode-picture.ts';
import { type Rendition, renditionsOf } from './renditions.ts';
import { getStore } from './storage.ts';

type Pixels = Pick<Decoded, 'data' | 'width' | 'height' | 'size'>;

/** A rendition as its record says, with the length of its file in bytes. */
export interface Made extends Rendition {
  bytes: number;
}

/** Quality where the eye stops seeing a difference at reading distance; effort where more no longer pays; half the colour, as in WebP and JPEG. */
export const encode = {
  avif: (picture: Sharp) => picture.avif({ quality: 52, effort: 1, chromaSubsampling: '4:2:0' }),
  webp: (picture: Sharp) => picture.webp({ quality: 74, effort: 2 }),
  jpeg: (picture: Sharp) => picture.jpeg({ quality: 78 }),
};

/** Every rendition of a picture, or those wanted. Metadata has no way in: pixels are all there is. */
export function makeRenditions(
  hash: string,
  pixels: Pixels,
  framing: Framing,
  isWanted: (rendition: Rendition) => boolean = () => true,
): Promise<Made[]> {
  const wanted = [...renditionsOf(hash, pixels.size, framing)].filter(([, rendition]) => isWanted(rendition));
  return Promise.all(wanted.map(([file, rendition]) => makeRendition(file, rendition, pixels, framing)));
}

export async function makeRendition(file: string, rendition: Rendition, pixels: Pixels, framing: Framing): Promise<Made> {
  const { crop, width, height, format } = rendition;
  const picture = sharp(pixels.data, { raw: { width: pixels.width, height: pixels.height, channels: 3 } });
  if (crop !== 'full') picture.extract(cropBox(pixels, framing, crop));
  const encoded = await encode[format](picture.resize(width, height, { fit: 'fill' })).toBuffer();
  await (await getStore()).put(file, encoded);
  return { ...rendition, bytes: encoded.length };
}

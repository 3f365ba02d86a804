import 'server-only';
import sharp from 'sharp';
import { db } from '#platform/db/client.ts';
import { cropAround } from './crops.ts';
import { decodePicture } from './decode-picture.ts';
import { middleOf } from './picture.ts';
import { originalFile } from './renditions.ts';
import { getStore } from './storage.ts';

/** A picture cut to a shape around its focal point, or the middle of what was cut for cards, as bare pixels of three channels; null where its original is gone. */
export async function cutPicture(hash: string, { width, height }: { width: number; height: number }): Promise<Buffer | null> {
  const media = await db.media.findUnique({ where: { hash } });
  const original = media && (await (await getStore()).read(originalFile(hash)));
  const decoded = original && (await decodePicture(original, media.mime));
  if (!media || !decoded?.ok) return null;
  const { data, ...size } = decoded.value;
  return sharp(data, { raw: { width: size.width, height: size.height, channels: 3 } })
    .extract(cropAround(size, middleOf(media, 'social'), { width, height }))
    .resize(width, height, { fit: 'fill' })
    .raw()
    .toBuffer();
}

import 'server-only';
import type { Crop } from '#features/media/crops.ts';
import { makeMissing } from '#features/media/make-missing.ts';
import { cropped, type Picture } from '#features/media/picture.ts';
import { db } from '#platform/db/client.ts';

type Kept = Picture & { id: number };

/**
 * How many bytes a crop of each picture has, by the picture's number: an enclosure must say it. A crop that was never made is made
 * now; a picture whose original is gone has none.
 */
export async function getCropBytes(pictures: readonly Kept[], crop: Crop): Promise<Map<number, number>> {
  const known = await readBytes(pictures, crop);
  const missing = [...new Map(pictures.filter(({ id }) => !known.has(id)).map((picture) => [picture.id, picture])).values()];
  if (missing.length === 0) return known;
  await Promise.all(missing.map((picture) => makeMissing(picture.hash, cropped(picture, crop).path.replace(/^\/media\//, ''))));
  return new Map([...known, ...(await readBytes(missing, crop))]);
}

async function readBytes(pictures: readonly Kept[], crop: Crop): Promise<Map<number, number>> {
  if (pictures.length === 0) return new Map();
  const rows = await db.rendition.findMany({
    where: { mediaId: { in: pictures.map(({ id }) => id) }, crop, format: 'jpeg' },
    select: { mediaId: true, bytes: true },
  });
  return new Map(rows.map(({ mediaId, bytes }) => [mediaId, bytes]));
}

import 'server-only';
import { db } from '#platform/db/client.ts';
import { pictureSelect } from './picture.ts';

/** The media with these numbers, by number; one that does not exist is left out. */
export async function getMedia(ids: readonly number[]) {
  const rows = await db.media.findMany({
    where: { id: { in: [...ids] } },
    select: { ...pictureSelect, kind: true, mime: true, seconds: true },
  });
  return new Map(rows.map((row) => [row.id, row]));
}
export type Media = Awaited<ReturnType<typeof getMedia>> extends Map<number, infer Row> ? Row : never;

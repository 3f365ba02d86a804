import 'server-only';
import { db } from '#platform/db/client.ts';
import { hashOf } from './add-picture.ts';
import { recordingFile } from './renditions.ts';
import { putFile } from './storage.ts';

export interface NewRecording {
  bytes: Buffer;
  mime: string;
  width: number | null;
  height: number | null;
  seconds: number;
  alt: string;
  caption: string;
  credit: string;
}

/** Keeps a film or a sound as it came; the same bytes again give the one there is. Returns its number. */
export async function addRecording({ bytes, ...record }: NewRecording): Promise<number> {
  const hash = hashOf(bytes);
  const known = await db.media.findUnique({ where: { hash }, select: { id: true } });
  if (known) return known.id;
  await putFile(recordingFile(hash, record.mime), bytes);
  const kind = record.mime.startsWith('video/') ? 'video' : 'audio';
  return (await db.media.create({ data: { hash, kind, ...record }, select: { id: true } })).id;
}

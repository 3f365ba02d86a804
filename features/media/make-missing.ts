import 'server-only';
import { db } from '#platform/db/client.ts';
import { Turns } from '#platform/jobs/turns.ts';
import { decodePicture, detailFor } from './decode-picture.ts';
import { makeRendition } from './make-renditions.ts';
import { framingOf } from './picture.ts';
import { originalFile, renditionsOf } from './renditions.ts';
import { getStore } from './storage.ts';

const underWay = new Map<string, Promise<boolean>>();
const turns = new Turns(2);

/**
 * Makes a rendition that is not in storage from its original, once however many ask: of a picture that came with its
 * renditions left for later, or where files were lost. False where the picture has no such rendition, or no original.
 */
export function makeMissing(hash: string, file: string): Promise<boolean> {
  const begun = underWay.get(file) ?? turns.take(() => make(hash, file)).finally(() => underWay.delete(file));
  underWay.set(file, begun);
  return begun;
}

async function make(hash: string, file: string): Promise<boolean> {
  const media = await db.media.findUnique({ where: { hash } });
  if (!media?.width || !media.height || media.kind !== 'image') return false;
  const framing = framingOf(media);
  const rendition = renditionsOf(hash, { width: media.width, height: media.height }, framing).get(file);
  if (!rendition) return false;
  const original = await (await getStore()).read(originalFile(hash));
  const decoded = original && (await decodePicture(original, media.mime, detailFor(framing)));
  if (!decoded?.ok) return false;
  const made = await makeRendition(file, rendition, decoded.value, framing);
  await db.rendition.createMany({ data: [{ mediaId: media.id, ...made }], skipDuplicates: true });
  return true;
}

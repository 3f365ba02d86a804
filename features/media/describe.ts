import 'server-only';
import { type Actor, canEditMedia } from '#features/accounts/roles.ts';
import { db, type Prisma } from '#platform/db/client.ts';
import { decodePicture } from './decode-picture.ts';
import { type Made, makeRenditions } from './make-renditions.ts';
import { type Outcome, refuse } from './outcome.ts';
import { type Focal, fullFile, fullWidths, originalFile, widthsOf } from './renditions.ts';
import { readStored } from './storage.ts';

interface Description {
  actor: Actor;
  at: Date;
  alt: string;
  caption: string;
  credit: string;
  focal: Focal;
  /** Of a recording, as the browser measured it; kept the first time only. */
  measures: { width: number | null; height: number | null; seconds: number | null };
}

/**
 * Says what a picture or recording shows, who made it, and where the eye should rest. A moved focal point makes new crops,
 * under new addresses, before any page names them; the old ones stay where they are.
 */
export async function describe(id: number, { actor, at, focal, measures, ...words }: Description): Promise<Outcome<null>> {
  const media = await db.media.findUnique({ where: { id } });
  if (!media) return refuse('absent');
  if (!canEditMedia(actor, media)) return refuse('forbidden');
  if (!words.alt) return refuse('alt-missing');
  if (!words.credit) return refuse('credit-missing');
  const isMoved = media.kind === 'image' && (focal.x !== media.focalX || focal.y !== media.focalY);
  const crops = isMoved ? await cropAnew(media, focal) : [];
  await db.$transaction(async (tx) => {
    const { alt, caption, credit, focalX, focalY } = media;
    const isMeasured = media.kind === 'image' || media.seconds !== null;
    const after = { ...words, ...(isMoved && { focalX: focal.x, focalY: focal.y }) };
    await tx.media.update({ where: { id }, data: { ...after, ...(!isMeasured && measures) } });
    for (const { crop, width, height, format, bytes } of crops) {
      const key = { mediaId: id, crop, width, format };
      await tx.rendition.upsert({ where: { mediaId_crop_width_format: key }, create: { ...key, height, bytes }, update: { bytes } });
    }
    const before: Prisma.InputJsonObject = { alt, caption, credit, focalX, focalY };
    await tx.event.create({ data: { actor: actor.name, actorId: actor.id, verb: 'describe', at, detail: { media: id }, before, after } });
  });
  return { ok: true, value: null };
}

/** From the original; a picture that came before originals were kept is cropped from the largest rendition it has. */
async function cropAnew({ hash, mime, width }: { hash: string; mime: string; width: number | null }, focal: Focal): Promise<Made[]> {
  const original = await readStored(originalFile(hash));
  const largest = fullFile(hash, widthsOf(width ?? fullWidths[0]).at(-1) ?? fullWidths[0], 'webp');
  const bytes = original ?? (await readStored(largest));
  const decoded = bytes && (await decodePicture(bytes, original ? mime : 'image/webp'));
  if (!decoded?.ok) throw new Error(`The original of ${hash} cannot be read.`);
  return makeRenditions(hash, decoded.value, focal, ({ crop }) => crop !== 'full');
}

import 'server-only';
import { type Actor, canEditMedia } from '#features/accounts/roles.ts';
import { db, type Prisma } from '#platform/db/client.ts';
import { type Cuts, cropFile, cropNames, crops, type Focal, type Framing, fitCut } from './crops.ts';
import { decodePicture, detailFor } from './decode-picture.ts';
import { type Made, makeRenditions } from './make-renditions.ts';
import { type Outcome, refuse } from './outcome.ts';
import { framingOf } from './picture.ts';
import { fullFile, fullWidths, originalFile, widthsOf } from './renditions.ts';
import { endOfDay } from './rights.ts';
import { getStore } from './storage.ts';
import { getZone } from './zone.ts';

interface Description {
  /** That of what the person saw: nothing that somebody else said meanwhile is overwritten. */
  revision: number;
  actor: Actor;
  at: Date;
  alt: string;
  caption: string;
  credit: string;
  licence: string;
  /** The last day it may be shown, by the paper's clocks; null: for good. */
  rightsLastDay: string | null;
  focal: Focal;
  /** What is cut by hand; the other crops follow the focal point. */
  cuts: Cuts;
  /** Of a recording, as the browser measured it; kept the first time only. */
  measures: { width: number | null; height: number | null; seconds: number | null };
}

/**
 * Says what a picture or recording shows, who made it, how long it may be shown, and where the eye should rest. A moved focal point, or
 * another cut, makes new crops under new addresses before any page names them; the old ones stay where they are.
 */
export async function describe(
  id: number,
  { actor, at, revision, focal, cuts, measures, rightsLastDay, ...words }: Description,
): Promise<Outcome<null>> {
  const media = await db.media.findUnique({ where: { id } });
  if (!media) return refuse('absent');
  if (!canEditMedia(actor, media)) return refuse('forbidden');
  if (media.revision !== revision) return refuse('changed');
  if (!words.alt) return refuse('alt-missing');
  if (!words.credit) return refuse('credit-missing');
  const framing = { focal, cuts: fitted(cuts, media) };
  const isMoved = media.kind === 'image' && isOther(framing, framingOf(media));
  const rightsUntil = rightsLastDay === null ? null : endOfDay(rightsLastDay, await getZone());
  const made = isMoved ? await cropAnew(media, framing) : [];
  return db.$transaction(async (tx): Promise<Outcome<null>> => {
    const { alt, caption, credit, licence, focalX, focalY, cuts: cutsBefore } = media;
    const isMeasured = media.kind === 'image' || media.seconds !== null;
    const after = { ...words, ...(isMoved && { focalX: focal.x, focalY: focal.y, cuts: framing.cuts as Prisma.InputJsonObject }) };
    // Another end is to be noted anew.
    const end = rightsUntil?.getTime() !== media.rightsUntil?.getTime() && { rightsUntil, rightsEndedAt: null };
    const next = { ...after, ...end, ...(!isMeasured && measures), revision: { increment: 1 } };
    const { count } = await tx.media.updateMany({ where: { id, revision }, data: next });
    if (count === 0) return refuse('changed');
    if (isMoved) {
      await tx.rendition.deleteMany({ where: { mediaId: id, crop: { not: 'full' } } });
      await tx.rendition.createMany({ data: made.map((rendition) => ({ mediaId: id, ...rendition })) });
    }
    const written = (until: Date | null) => until?.toISOString() ?? null;
    const before: Prisma.InputJsonObject = {
      alt,
      caption,
      credit,
      licence,
      focalX,
      focalY,
      cuts: cutsBefore ?? {},
      rightsUntil: written(media.rightsUntil),
    };
    const event = { before, after: { ...after, rightsUntil: written(rightsUntil) } };
    await tx.event.create({ data: { actor: actor.name, actorId: actor.id, verb: 'describe', at, detail: { media: id }, ...event } });
    return { ok: true, value: null };
  });
}

const isOther = (now: Framing, before: Framing) =>
  now.focal.x !== before.focal.x ||
  now.focal.y !== before.focal.y ||
  cropNames.some((crop) => cropFile('', crop, now) !== cropFile('', crop, before));

function fitted(cuts: Cuts, { width, height }: { width: number | null; height: number | null }): Cuts {
  const size = { width: width ?? 1, height: height ?? 1 };
  return Object.fromEntries(cropNames.flatMap((crop) => (cuts[crop] ? [[crop, fitCut(cuts[crop], size, crops[crop])]] : [])));
}

/** From the original; a picture that came before originals were kept is cropped from the largest rendition it has. */
async function cropAnew({ hash, mime, width }: { hash: string; mime: string; width: number | null }, framing: Framing): Promise<Made[]> {
  const store = await getStore();
  const original = await store.read(originalFile(hash));
  const largest = fullFile(hash, widthsOf(width ?? fullWidths[0]).at(-1) ?? fullWidths[0], 'webp');
  const bytes = original ?? (await store.read(largest));
  const decoded = bytes && (await decodePicture(bytes, original ? mime : 'image/webp', detailFor(framing)));
  if (!decoded?.ok) throw new Error(`The original of ${hash} cannot be read.`);
  return makeRenditions(hash, decoded.value, framing, ({ crop }) => crop !== 'full');
}

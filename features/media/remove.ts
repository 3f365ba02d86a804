import 'server-only';
import { type Actor, canEditMedia } from '#features/accounts/roles.ts';
import { db } from '#platform/db/client.ts';
import { type Outcome, refuse } from './outcome.ts';
import { getStore } from './storage.ts';
import { listAuthorsShown, listUses } from './uses.ts';

/** Deletes a picture or recording with all its files. Refuses while a story shows it or is about to, or an author's page does. */
export async function remove(id: number, { actor, at }: { actor: Actor; at: Date }): Promise<Outcome<null>> {
  const media = await db.media.findUnique({ where: { id } });
  if (!media) return refuse('absent');
  if (!canEditMedia(actor, media)) return refuse('forbidden');
  const uses = await listUses(actor, id);
  if (uses.length > 0) return refuse('in-use', { stories: uses.map(({ number }) => number).join(', ') });
  const authors = await listAuthorsShown(id);
  if (authors.length > 0) return refuse('shows-author', { authors: authors.map(({ slug }) => slug).join(', ') });
  const { hash, kind, mime, alt, caption, credit } = media;
  await db.$transaction(async (tx) => {
    await tx.media.delete({ where: { id } });
    const before = { hash, kind, mime, alt, caption, credit };
    await tx.event.create({ data: { actor: actor.name, actorId: actor.id, verb: 'delete', at, detail: { media: id }, before } });
  });
  await (await getStore()).remove(hash);
  return { ok: true, value: null };
}

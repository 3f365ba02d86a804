import 'server-only';
import type { Prisma } from '#platform/db/client.ts';
import { type By, moveArticle } from './move.ts';
import type { Outcome } from './outcome.ts';
import { getLiveContent } from './working-copy.ts';

/** Lays changes of a published story aside: the working copy is again what readers have. The revisions stay. */
export async function discard(number: number, by: By): Promise<Outcome<{ revision: number }>> {
  return moveArticle(number, 'discard', by, async (tx) => {
    const revision = by.revision + 1;
    await tx.revision.create({
      data: {
        articleNumber: number,
        number: revision,
        content: (await getLiveContent(number, tx)) as Prisma.InputJsonValue,
        savedById: by.actor.id,
        savedByName: by.actor.name,
        beganAt: by.at,
        savedAt: by.at,
        pinnedAt: by.at,
      },
    });
    await tx.article.update({
      where: { number },
      data: { revision, liveRevision: revision, stage: 'draft', returnedReason: null, changedAt: by.at },
    });
    return { ok: true, value: { value: { revision } } };
  });
}

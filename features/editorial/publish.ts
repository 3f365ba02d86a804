import 'server-only';
import { relate } from '#features/articles/related/relate.ts';
import { Prisma } from '#platform/db/client.ts';
import { applyContent } from './apply-content.ts';
import { checkUnfinished } from './check-unfinished.ts';
import { type Change, isSubstantive, small } from './corrections/change.ts';
import { writeCorrection } from './corrections/write-correction.ts';
import { type By, moveArticle } from './move.ts';
import { type Outcome, refuse } from './outcome.ts';
import { getRevisionContent } from './working-copy.ts';

/**
 * Puts the working copy on every page at once; a story that is out keeps the time of its first publication. Only a
 * substantive change is dated for readers, and told in words where it is a correction. Refuses what the check list requires and is not there.
 */
export async function publish(number: number, by: By & { change?: Change }): Promise<Outcome<{ publishedAt: Date }>> {
  const { change = small } = by;
  return moveArticle(number, 'publish', by, async (tx, article, { out }) => {
    const content = await getRevisionContent(number, by.revision, tx);
    if (!content) return refuse('no-such-revision');
    const refused = (await checkUnfinished(tx, number, content)) ?? (await applyContent(tx, article, content, by.at));
    if (refused) return refused;
    const publishedAt = out === 'no' || !article.publishedAt ? by.at : article.publishedAt;
    if (out === 'no' && change.what === 'note') return refuse('not-out');
    const isDated = out === 'published' && isSubstantive(change);
    await tx.article.update({
      where: { number },
      data: {
        publishedAt,
        liveRevision: by.revision,
        stage: 'draft',
        returnedReason: null,
        dueAt: null,
        dueRevision: null,
        dueChange: Prisma.DbNull,
        changedAt: by.at,
        ...(isDated && { updatedAt: by.at }),
      },
    });
    if (change.what === 'note') {
      const corrected = await writeCorrection(tx, {
        articleNumber: number,
        revision: by.revision,
        by: by.actor,
        at: by.at,
        told: change.told,
      });
      if (!corrected.ok) return corrected;
    }
    await relate(tx, number, by.at);
    return { ok: true, value: { value: { publishedAt }, after: { publishedAt: publishedAt.toISOString(), isSubstantive: isDated } } };
  });
}

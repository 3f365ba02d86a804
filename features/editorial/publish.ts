import 'server-only';
import { relate } from '#features/articles/related/relate.ts';
import { applyContent } from './apply-content.ts';
import { checkUnfinished } from './check-unfinished.ts';
import { type By, moveArticle } from './move.ts';
import { type Outcome, refuse } from './outcome.ts';
import { getRevisionContent } from './working-copy.ts';

/**
 * Puts the working copy on every page at once; a story that is out keeps the time of its first publication. Only a
 * substantive change is dated for readers. Refuses what the check list requires and is not there.
 */
export async function publish(number: number, by: By & { isSubstantive?: boolean }): Promise<Outcome<{ publishedAt: Date }>> {
  return moveArticle(number, 'publish', by, async (tx, article, { out }) => {
    const content = await getRevisionContent(number, by.revision, tx);
    if (!content) return refuse('no-such-revision');
    const refused = (await checkUnfinished(tx, number, content)) ?? (await applyContent(tx, article, content, by.at));
    if (refused) return refused;
    const publishedAt = out === 'no' || !article.publishedAt ? by.at : article.publishedAt;
    const isSubstantive = out === 'published' && by.isSubstantive === true;
    await tx.article.update({
      where: { number },
      data: {
        publishedAt,
        liveRevision: by.revision,
        stage: 'draft',
        returnedReason: null,
        dueAt: null,
        dueRevision: null,
        changedAt: by.at,
        ...(isSubstantive && { updatedAt: by.at }),
      },
    });
    await relate(tx, number, by.at);
    return { ok: true, value: { value: { publishedAt }, after: { publishedAt: publishedAt.toISOString(), isSubstantive } } };
  });
}

import 'server-only';
import { db } from '#platform/db/client.ts';
import { lockArticle, type Outcome, recordEvent, refuse } from './outcome.ts';

/**
 * Puts an article on every page at once; one that was withdrawn comes back with the time of its first publication.
 * Refuses one that is there already.
 */
export async function publish(number: number, { actor, at }: { actor: string; at: Date }): Promise<Outcome<{ publishedAt: Date }>> {
  return db.$transaction(async (tx) => {
    const article = await lockArticle(tx, number);
    if (!article) return refuse(`There is no article ${number}.`);
    const isOut = article.publishedAt !== null && article.publishedAt <= at;
    if (isOut && !article.withdrawnAt) return refuse(`Article ${number} is published already.`);
    const publishedAt = isOut && article.publishedAt ? article.publishedAt : at;
    await tx.article.update({
      where: { number },
      data: { publishedAt, withdrawnAt: null, withdrawnReason: null, revision: { increment: 1 } },
    });
    await recordEvent(tx, {
      actor,
      verb: 'publish',
      articleNumber: number,
      at,
      before: { publishedAt: article.publishedAt?.toISOString() ?? null, withdrawnAt: article.withdrawnAt?.toISOString() ?? null },
      after: { publishedAt: publishedAt.toISOString() },
    });
    return { ok: true, value: { publishedAt } };
  });
}

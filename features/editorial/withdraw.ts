import 'server-only';
import { db } from '#platform/db/client.ts';
import { lockArticle, type Outcome, recordEvent, refuse } from './outcome.ts';

/** Takes a published article off every page at once; its address answers 410 with the reason from then on. */
export async function withdraw(number: number, { actor, at, reason }: { actor: string; at: Date; reason: string }): Promise<Outcome<null>> {
  const why = reason.trim();
  if (!why) return refuse('A withdrawal needs a reason: readers are told it.');
  return db.$transaction(async (tx) => {
    const article = await lockArticle(tx, number);
    if (!article) return refuse(`There is no article ${number}.`);
    if (!article.publishedAt || article.publishedAt > at) return refuse(`Article ${number} is not published.`);
    if (article.withdrawnAt) return refuse(`Article ${number} is withdrawn already.`);
    await tx.article.update({ where: { number }, data: { withdrawnAt: at, withdrawnReason: why, revision: { increment: 1 } } });
    await recordEvent(tx, { actor, verb: 'withdraw', articleNumber: number, at, before: {}, after: { reason: why } });
    return { ok: true, value: null };
  });
}

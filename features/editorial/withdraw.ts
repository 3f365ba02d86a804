import 'server-only';
import { type By, moveArticle } from './move.ts';
import { type Outcome, refuse } from './outcome.ts';

/** Takes a published article off every page at once; its address answers 410 with the reason from then on. */
export async function withdraw(number: number, by: By & { reason: string }): Promise<Outcome<null>> {
  const reason = by.reason.trim();
  if (!reason) return refuse('reason-missing');
  return moveArticle(number, 'withdraw', by, async (tx) => {
    const data = { withdrawnAt: by.at, withdrawnReason: reason, dueAt: null, dueRevision: null, changedAt: by.at };
    await tx.article.update({ where: { number }, data });
    return { ok: true, value: { value: null, after: { reason } } };
  });
}

/** Brings it back as readers had it, with the time of its first publication. What was changed since stays beside it. */
export async function restore(number: number, by: By): Promise<Outcome<null>> {
  return moveArticle(number, 'restore', by, async (tx) => {
    await tx.article.update({ where: { number }, data: { withdrawnAt: null, withdrawnReason: null, changedAt: by.at } });
    return { ok: true, value: { value: null } };
  });
}

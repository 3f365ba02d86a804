import 'server-only';
import type { WithdrawalKind } from '#features/articles/withdrawal.ts';
import { Prisma } from '#platform/db/client.ts';
import { type By, moveArticle } from './move.ts';
import { type Outcome, refuse } from './outcome.ts';

interface Withdrawal extends By {
  /** What readers are told. */
  reason: string;
  /** In one word; told in the edition's language. Who does not say it, as the command line, means none of the others. */
  kind?: WithdrawalKind;
  /** What only the newsroom is to know. */
  note?: string;
}

/** Takes a published article off every page at once; its address answers 410 with the reason from then on. */
export async function withdraw(
  number: number,
  { reason: given, kind = 'other', note: inside = '', ...by }: Withdrawal,
): Promise<Outcome<null>> {
  const reason = given.trim();
  const note = inside.trim();
  if (!reason) return refuse('reason-missing');
  return moveArticle(number, 'withdraw', by, async (tx) => {
    const told = { withdrawnAt: by.at, withdrawnReason: reason, withdrawnKind: kind, withdrawnNote: note || null };
    const data = { ...told, dueAt: null, dueRevision: null, dueChange: Prisma.DbNull, changedAt: by.at };
    await tx.article.update({ where: { number }, data });
    return { ok: true, value: { value: null, after: { reason, withdrawnAs: kind, ...(note && { note }) } } };
  });
}

/** Brings it back as readers had it, with the time of its first publication. What was changed since stays beside it. */
export async function restore(number: number, by: By): Promise<Outcome<null>> {
  return moveArticle(number, 'restore', by, async (tx) => {
    const data = { withdrawnAt: null, withdrawnReason: null, withdrawnKind: null, withdrawnNote: null, changedAt: by.at };
    await tx.article.update({ where: { number }, data });
    return { ok: true, value: { value: null } };
  });
}

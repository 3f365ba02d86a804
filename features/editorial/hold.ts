import 'server-only';
import { type Actor, canEdit } from '#features/accounts/roles.ts';
import { db, type Transaction } from '#platform/db/client.ts';
import { lockArticle, type Outcome, owned, recordEvent, refuse } from './outcome.ts';

/** A writer who was not heard of for so long has gone away: browsers are heard of every ten seconds. */
export const heldForMs = 30_000;

interface Hold {
  actor: Actor;
  /** The browser tab: one person's two tabs are two writers. */
  tab: string;
  at: Date;
  /** Whether the article is taken from whoever has it. */
  isTakeOver?: boolean;
}

export interface Holder {
  name: string;
  isSelf: boolean;
  since: Date;
}

/**
 * Says that somebody writes here, or still does. Refuses while another tab does, with its writer's name, unless it is
 * taken over: whoever had it learns so at their next word. A hold keeps people apart; that nothing is written over is the revision's business.
 */
export async function holdArticle(
  number: number,
  { actor, tab, at, isTakeOver = false }: Hold,
): Promise<Outcome<{ revision: number }> | { ok: false; reason: 'held'; by: Holder }> {
  return db.$transaction(async (tx) => {
    const article = await lockArticle(tx, number);
    if (!article) return refuse('absent');
    if (!canEdit(actor, { ...owned(article, at), stage: article.stage })) return refuse('forbidden');
    const { row, by } = await readHolder(tx, number, { actor, tab, at });
    if (by && !isTakeOver) return { ok: false, reason: 'held', by } as const;
    if (by && !by.isSelf) {
      const taken = { actor, verb: 'takeOver', articleNumber: number, revision: article.revision, at, detail: { name: by.name } };
      await recordEvent(tx, taken);
    }
    const isMine = row?.tab === tab && row.userId === actor.id;
    const data = { userId: actor.id, tab, seenAt: at, ...(!isMine && { since: at }) };
    await tx.editing.upsert({ where: { articleNumber: number }, create: { articleNumber: number, ...data, since: at }, update: data });
    return { ok: true, value: { revision: article.revision } };
  });
}

/** Who else writes here, and how far they are: for a tab that only looks. */
export async function getHolder(number: number, given: Hold): Promise<Outcome<{ revision: number; by: Holder | null }>> {
  const { actor, at } = given;
  return db.$transaction(async (tx) => {
    const article = await lockArticle(tx, number);
    if (!article) return refuse('absent');
    if (!canEdit(actor, { ...owned(article, at), stage: article.stage })) return refuse('forbidden');
    const { by } = await readHolder(tx, number, given);
    return { ok: true, value: { revision: article.revision, by } };
  });
}

/** The row, and who it keeps this tab from writing: nobody when it is this tab's own, or long without a word. */
export async function readHolder(tx: Transaction, number: number, { actor, tab, at }: Hold) {
  const row = await tx.editing.findUnique({ where: { articleNumber: number }, include: { user: { select: { name: true } } } });
  const isFree = !row || row.tab === tab || at.getTime() - row.seenAt.getTime() > heldForMs;
  const by: Holder | null = isFree ? null : { name: row.user.name, isSelf: row.userId === actor.id, since: row.since };
  return { row, by };
}

/** The tab was closed, or its writer has finished. */
export async function releaseArticle(number: number, { actor, tab }: { actor: Actor; tab: string }): Promise<void> {
  await db.editing.deleteMany({ where: { articleNumber: number, tab, userId: actor.id } });
}

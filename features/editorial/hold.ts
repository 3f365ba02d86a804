import 'server-only';
import { type Actor, canEdit } from '#features/accounts/roles.ts';
import { db } from '#platform/db/client.ts';
import { lockArticle, type Outcome, owned, refuse } from './outcome.ts';

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
    const holder = await tx.editing.findUnique({ where: { articleNumber: number }, include: { user: { select: { name: true } } } });
    const isFree = !holder || holder.tab === tab || at.getTime() - holder.seenAt.getTime() > heldForMs;
    if (!isFree && !isTakeOver) {
      const by = { name: holder.user.name, isSelf: holder.userId === actor.id, since: holder.since };
      return { ok: false, reason: 'held', by } as const;
    }
    const isMine = holder?.tab === tab;
    const data = { userId: actor.id, tab, seenAt: at, ...(!isMine && { since: at }) };
    await tx.editing.upsert({ where: { articleNumber: number }, create: { articleNumber: number, ...data, since: at }, update: data });
    return { ok: true, value: { revision: article.revision } };
  });
}

/** The tab was closed, or its writer has finished. */
export async function releaseArticle(number: number, { actor, tab }: { actor: Actor; tab: string }): Promise<void> {
  await db.editing.deleteMany({ where: { articleNumber: number, tab, userId: actor.id } });
}

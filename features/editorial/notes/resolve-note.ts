import 'server-only';
import { type Actor, canRead } from '#features/accounts/roles.ts';
import { db } from '#platform/db/client.ts';
import { lockArticle, type Outcome, owned, recordEvent, refuse } from '../outcome.ts';
import { canResolve, type NoteRefusal } from './note.ts';

interface Settled {
  actor: Actor;
  at: Date;
  note: number;
}

/** Marks a remark, with its answers, as done: it blocks nothing and asks for nobody any more. */
export const resolveNote = (number: number, settled: Settled) => settle(number, settled, true);

/** Brings it back as it was. */
export const reopenNote = (number: number, settled: Settled) => settle(number, settled, false);

async function settle(number: number, { actor, at, note: id }: Settled, isDone: boolean): Promise<Outcome<null, NoteRefusal>> {
  return db.$transaction(async (tx): Promise<Outcome<null, NoteRefusal>> => {
    const article = await lockArticle(tx, number);
    const thing = article && owned(article, at);
    if (!thing || !canRead(actor, thing)) return refuse('absent');
    const note = await tx.note.findFirst({ where: { id, articleNumber: number, answers: null } });
    if (!note) return refuse('absent');
    if (!canResolve(actor, note, thing)) return refuse('forbidden');
    // Two people at once: what the second wished is done already.
    if ((note.resolvedAt !== null) === isDone) return { ok: true, value: null };
    const data = isDone ? { resolvedAt: at, resolvedById: actor.id } : { resolvedAt: null, resolvedById: null };
    await tx.note.updateMany({ where: { OR: [{ id }, { answers: id }] }, data });
    const verb = isDone ? 'resolveNote' : 'reopenNote';
    await recordEvent(tx, { actor, verb, articleNumber: number, revision: article.revision, at, after: { note: id } });
    return { ok: true, value: null };
  });
}

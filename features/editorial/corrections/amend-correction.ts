import 'server-only';
import { type Actor, canCorrect, canRemoveCorrection, type Owned } from '#features/accounts/roles.ts';
import { toCorrection } from '#features/articles/corrections/correction.ts';
import { db, type Transaction } from '#platform/db/client.ts';
import { lockArticle, type Outcome, owned, recordEvent, refuse } from '../outcome.ts';
import { standingOf } from '../workflow.ts';
import type { CorrectionRefusal } from './add-correction.ts';
import { judgeText, type Told } from './change.ts';

interface Amendment {
  actor: Actor;
  at: Date;
  /** The version that the person had before them. */
  version: number;
}

/** What somebody else made of it meanwhile. */
export interface Amended extends Told {
  version: number;
}
type Amending<Value> = Outcome<Value, CorrectionRefusal> | { ok: false; reason: 'correction-overtaken'; theirs: Amended };

/** The correction, its story locked, as it may be changed by this person; else why not. */
async function lockCorrection(
  tx: Transaction,
  id: number,
  { actor, at, version, may }: Amendment & { may(actor: Actor, article: Owned): boolean },
) {
  const found = await tx.correction.findUnique({ where: { id }, select: { articleNumber: true } });
  const article = found && (await lockArticle(tx, found.articleNumber));
  const row = article && (await tx.correction.findUnique({ where: { id } }));
  if (!row) return refuse('absent');
  if (!may(actor, owned(article, at))) return refuse('forbidden');
  if (standingOf(article, at).out !== 'published') return refuse('not-out');
  const { kind, priority, text, version: theirs } = toCorrection(row);
  if (theirs !== version) return { ok: false, reason: 'correction-overtaken', theirs: { kind, priority, text, version: theirs } } as const;
  return { ok: true, value: { articleNumber: row.articleNumber, before: { id, kind, priority, text } } } as const;
}

/** Other words for what readers were told, or another place. It keeps its time and its address; both texts stay in the event. */
export async function amendCorrection(id: number, { told, ...by }: Amendment & { told: Told }): Promise<Amending<{ version: number }>> {
  return db.$transaction(async (tx) => {
    const locked = await lockCorrection(tx, id, { ...by, may: canCorrect });
    if (!locked.ok) return locked;
    const refused = judgeText(told.text);
    if (refused) return refuse(refused);
    const { articleNumber, before } = locked.value;
    const { kind, priority, text } = told;
    const version = by.version + 1;
    await tx.correction.update({ where: { id }, data: { kind, priority, text, version } });
    const after = { correction: { id, kind, priority, text } };
    const event = { actor: by.actor, articleNumber, revision: null, at: by.at };
    await recordEvent(tx, { ...event, verb: 'amendCorrection', before: { correction: before }, after });
    return { ok: true, value: { version } };
  });
}

/** Takes back what readers were told, as if it had not been; the event keeps its words and the reason. */
export async function removeCorrection(id: number, { reason: given, ...by }: Amendment & { reason: string }): Promise<Amending<null>> {
  const reason = given.trim();
  if (!reason) return refuse('reason-missing');
  return db.$transaction(async (tx) => {
    const locked = await lockCorrection(tx, id, { ...by, may: canRemoveCorrection });
    if (!locked.ok) return locked;
    const { articleNumber, before } = locked.value;
    await tx.correction.delete({ where: { id } });
    const event = { actor: by.actor, articleNumber, revision: null, at: by.at };
    await recordEvent(tx, { ...event, verb: 'removeCorrection', before: { correction: before }, detail: { reason } });
    return { ok: true, value: null };
  });
}

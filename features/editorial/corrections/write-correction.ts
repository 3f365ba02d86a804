import 'server-only';
import type { Actor } from '#features/accounts/roles.ts';
import type { Transaction } from '#platform/db/client.ts';
import { type Outcome, recordEvent, refuse } from '../outcome.ts';
import { judgeText, type TextRefusal, type Told } from './change.ts';

interface Written {
  articleNumber: number;
  /** Of the story, where a change of its text comes with it. */
  revision: number | null;
  by: Pick<Actor, 'id' | 'name'>;
  at: Date;
  told: Told;
}

/** Tells readers in the transaction of whoever publishes or corrects, with an event of its own. Refuses words that cannot be told. */
export async function writeCorrection(
  tx: Transaction,
  { articleNumber, revision, by, at, told }: Written,
): Promise<Outcome<{ id: number }, TextRefusal>> {
  const refused = judgeText(told.text);
  if (refused) return refuse(refused);
  const { kind, priority, text } = told;
  // Whoever scheduled it may have gone meanwhile; their name stays.
  const person = await tx.user.findUnique({ where: { id: by.id }, select: { id: true } });
  const actor = { id: person?.id ?? null, name: by.name };
  const { id } = await tx.correction.create({
    data: { articleNumber, revision, kind, priority, text, at, madeById: actor.id, madeByName: actor.name },
    select: { id: true },
  });
  await recordEvent(tx, { actor, verb: 'correct', articleNumber, revision, at, after: { correction: { id, kind, priority, text } } });
  return { ok: true, value: { id } };
}

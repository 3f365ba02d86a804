'use server';

import { z } from 'zod';
import { getActor } from '#features/accounts/session.ts';
import { clock } from '#platform/clock.ts';
import { getDeskArticle } from '../queries.ts';
import type { LiveOutcome } from './live-outcome.ts';
import { moveLive } from './open-live.ts';
import { getLiveDesk, type LiveDeskState } from './queries.ts';
import { type By, correctEntry, markEntry, postEntry, removeEntry } from './write-entry.ts';

const id = z.int().positive().max(2_147_483_647);
/** Lengths are the verbs' to judge; these only keep out what nobody wrote by hand. */
const words = { headline: z.string().max(5_000), text: z.string().max(100_000), pictures: z.array(id).max(50) };

const wish = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('post'), key: z.string().regex(/^[\w-]{8,40}$/), isKey: z.boolean(), ...words }),
  z.strictObject({ kind: z.literal('correct'), entry: id, revision: id, ...words }),
  z.strictObject({ kind: z.literal('remove'), entry: id }),
  z.strictObject({ kind: z.literal('mark'), entry: id, mark: z.enum(['isKey', 'isPinned']), isOn: z.boolean() }),
  z.strictObject({ kind: z.literal('move'), move: z.enum(['open', 'end', 'reopen']), newestFirst: z.boolean() }),
]);
export type LiveWish = z.input<typeof wish>;
/** What came of it, and how everything stands after it: where a correction was overtaken, both versions are at hand. */
export type LiveAnswer = { outcome: LiveOutcome<unknown>; state: LiveDeskState | null };

function carryOut(number: number, wished: z.output<typeof wish>, by: By): Promise<LiveOutcome<unknown>> {
  switch (wished.kind) {
    case 'post':
      return postEntry(number, wished, by);
    case 'correct':
      return correctEntry(number, wished, by);
    case 'remove':
      return removeEntry(number, wished, by);
    case 'mark':
      return markEntry(number, wished, by);
    case 'move':
      return moveLive(number, wished.move, { ...by, newestFirst: wished.newestFirst });
  }
}

/** One thing done to a live blog. Nobody is led away from words they are writing. */
export async function liveAction(number: number, given: LiveWish): Promise<LiveAnswer> {
  const actor = await getActor();
  if (!actor) return { outcome: { ok: false, reason: 'signed-out' }, state: null };
  const wished = z.tuple([id, wish]).safeParse([number, given]);
  if (!wished.success) return { outcome: { ok: false, reason: 'malformed' }, state: null };
  const at = clock.now();
  const outcome = await carryOut(number, wished.data[1], { actor, at });
  const article = await getDeskArticle(actor, number, at);
  return { outcome, state: article && (await getLiveDesk(actor, article)) };
}

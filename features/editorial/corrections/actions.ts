'use server';

import { z } from 'zod';
import { canCorrect } from '#features/accounts/roles.ts';
import { getActor } from '#features/accounts/session.ts';
import { clock } from '#platform/clock.ts';
import { untilSeen } from '#platform/page-cache/seen.ts';
import { getDeskArticle } from '../queries.ts';
import { getLiveContent, getRevisionContent } from '../working-copy.ts';
import { addCorrection } from './add-correction.ts';
import { type Amended, amendCorrection, removeCorrection } from './amend-correction.ts';
import { toldSchema } from './change.ts';
import { draftCorrection } from './draft-correction.ts';
import { listCorrectionsOf } from './queries.ts';

const id = z.int().positive().max(2_147_483_647);

const draftInput = z.object({ number: id, revision: id });
type Drafted =
  | { ok: true; text: string; counterpart: { number: number; language: string; headline: string } | null }
  | { ok: false; reason: string };

/** What readers might be told of a change that is about to be published, and whom it may concern besides. */
export async function draftCorrectionAction(given: z.input<typeof draftInput>): Promise<Drafted> {
  const actor = await getActor();
  if (!actor) return { ok: false, reason: 'signed-out' };
  const input = draftInput.safeParse(given);
  if (!input.success) return { ok: false, reason: 'malformed' };
  const { number, revision } = input.data;
  const now = clock.now();
  const article = await getDeskArticle(actor, number, now);
  if (!article) return { ok: false, reason: 'absent' };
  if (!canCorrect(actor, article)) return { ok: false, reason: 'forbidden' };
  const [live, next, { counterpart }] = await Promise.all([
    getLiveContent(number),
    getRevisionContent(number, revision),
    listCorrectionsOf(actor, article, now),
  ]);
  if (!next) return { ok: false, reason: 'no-such-revision' };
  const other = counterpart && { number: counterpart.number, language: counterpart.language, headline: counterpart.headline };
  return { ok: true, text: draftCorrection(live, next), counterpart: other };
}

const wish = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('add'), number: id, latest: z.int().nonnegative(), told: toldSchema }),
  z.object({ kind: z.literal('amend'), id, version: id, told: toldSchema }),
  z.object({ kind: z.literal('remove'), id, version: id, reason: z.string().max(2_000) }),
]);
export type CorrectionWish = z.input<typeof wish>;
export type Corrected = { ok: true } | { ok: false; reason: string; theirs?: Amended };

/** One thing done to what readers were told. Nobody is led away from words they are writing. */
export async function correctionAction(given: CorrectionWish): Promise<Corrected> {
  const actor = await getActor();
  if (!actor) return { ok: false, reason: 'signed-out' };
  const wished = wish.safeParse(given);
  if (!wished.success) return { ok: false, reason: 'malformed' };
  const by = { actor, at: clock.now() };
  const outcome = await carryOut(wished.data, by);
  if (outcome.ok) {
    await untilSeen();
    return { ok: true };
  }
  return { ok: false, reason: outcome.reason, ...('theirs' in outcome && { theirs: outcome.theirs }) };
}

async function carryOut(wished: z.output<typeof wish>, by: { actor: Parameters<typeof addCorrection>[1]['actor']; at: Date }) {
  switch (wished.kind) {
    case 'add':
      return addCorrection(wished.number, { ...by, ...wished });
    case 'amend':
      return amendCorrection(wished.id, { ...by, ...wished });
    case 'remove':
      return removeCorrection(wished.id, { ...by, ...wished });
  }
}

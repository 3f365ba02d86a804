'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { getActor, requireActor } from '#features/accounts/session.ts';
import { withdrawalKinds } from '#features/articles/withdrawal.ts';
import { getSite } from '#features/taxonomy/queries.ts';
import { clock } from '#platform/clock.ts';
import { untilSeen } from '#platform/page-cache/seen.ts';
import { languages } from '#ui/language.ts';
import { instantsOf } from '#ui/zoned-time.ts';
import { type Consequences, getConsequences } from './consequences.ts';
import { changeSchema, small } from './corrections/change.ts';
import { createArticle } from './create.ts';
import { discard } from './discard.ts';
import type { By } from './move.ts';
import { moveStage } from './move-stage.ts';
import { makePreview } from './preview/make-preview.ts';
import { publish } from './publish.ts';
import { schedule, unschedule } from './schedule.ts';
import { restore, withdraw } from './withdraw.ts';
import { type Move, moves } from './workflow.ts';

const text = z.string().trim().max(2_000);

const moveInput = z.object({
  number: z.int().positive(),
  revision: z.int().positive(),
  move: z.enum(moves),
  reason: text.default(''),
  /** The site's wall clock, `2025-02-01T14:27`; which of the two where summer time repeats an hour. */
  wall: z.string().max(20).default(''),
  isLater: z.boolean().default(false),
  /** What a change of a live story is to readers. */
  change: changeSchema.default(small),
  /** Of a withdrawal, besides its reason. */
  withdrawn: z.object({ kind: z.enum(withdrawalKinds), note: text }).optional(),
});
export type MoveInput = z.input<typeof moveInput>;

export interface Moved {
  ok: boolean;
  reason?: string;
  detail?: Record<string, string>;
}

async function carryOut(input: z.output<typeof moveInput>, by: By): Promise<Moved> {
  const { number, move, reason, change, withdrawn } = input;
  switch (move) {
    case 'submit':
    case 'recall':
    case 'sendBack':
    case 'approve':
      return moveStage(number, move, { ...by, reason });
    case 'schedule':
      return scheduleAtWall(input, by);
    case 'unschedule':
      return unschedule(number, by);
    case 'publish':
      return publish(number, { ...by, change });
    case 'discard':
      return discard(number, by);
    case 'withdraw':
      return withdrawn ? withdraw(number, { ...by, reason, ...withdrawn }) : { ok: false, reason: 'kind-missing' };
    case 'restore':
      return restore(number, by);
  }
}

async function scheduleAtWall({ number, wall, isLater, change }: z.output<typeof moveInput>, by: By): Promise<Moved> {
  const { timeZone } = await getSite();
  const instants = instantsOf(wall, timeZone);
  if (!instants) return { ok: false, reason: 'time-malformed' };
  const [first, second] = instants;
  if (!first) return { ok: false, reason: 'time-skipped' };
  return schedule(number, { ...by, dueAt: isLater && second ? second : first, change });
}

const answer = ({ ok, reason, detail }: Moved): Moved => ({ ok, ...(reason && { reason }), ...(detail && { detail }) });

/** One move of the workflow. */
export async function moveAction(given: MoveInput): Promise<Moved> {
  // Not led away to sign in: what is being written stays on the screen.
  const actor = await getActor();
  if (!actor) return { ok: false, reason: 'signed-out' };
  const input = moveInput.safeParse(given);
  if (!input.success) return { ok: false, reason: 'malformed' };
  const moved = await carryOut(input.data, { actor, at: clock.now(), revision: input.data.revision });
  if (moved.ok) await untilSeen();
  return answer(moved);
}

const bulkInput = z.object({
  articles: z
    .array(z.object({ number: z.int().positive(), revision: z.int().positive() }))
    .min(1)
    .max(100),
  move: z.enum(['submit', 'approve', 'sendBack', 'publish', 'unschedule', 'withdraw', 'restore'] satisfies Move[]),
  reason: text.default(''),
  kind: z.enum(withdrawalKinds).optional(),
  isRehearsal: z.boolean(),
});
export type BulkInput = z.input<typeof bulkInput>;

/** The same move for many; as a rehearsal it says what would come of each, and changes nothing. */
export async function bulkMoveAction(given: BulkInput): Promise<(Moved & { number: number })[]> {
  const actor = await requireActor();
  const input = bulkInput.parse(given);
  const outcomes: (Moved & { number: number })[] = [];
  for (const { number, revision } of input.articles) {
    const by = { actor, at: clock.now(), revision, isRehearsal: input.isRehearsal };
    const withdrawn = input.kind && { kind: input.kind, note: '' };
    const each = moveInput.parse({ number, revision, move: input.move, reason: input.reason, withdrawn });
    outcomes.push({ number, ...answer(await carryOut(each, by)) });
  }
  if (!input.isRehearsal) await untilSeen();
  return outcomes;
}

/** What would come of withdrawing a story, before it is done; null for whom that does not concern. */
export async function consequencesAction(number: number): Promise<Consequences | null> {
  const actor = await getActor();
  const asked = z.int().positive().max(2_147_483_647).safeParse(number);
  return actor && asked.success ? getConsequences(actor, asked.data, clock.now()) : null;
}

const createInput = z.object({ section: z.coerce.number().int().positive(), language: z.enum(languages) });

/** Begins a story and opens it. */
export async function createAction(form: FormData): Promise<void> {
  const actor = await requireActor();
  const input = createInput.parse(Object.fromEntries(form));
  const made = await createArticle({ actor, at: clock.now(), ...input });
  redirect(made.ok ? `/admin/articles/${made.value.number}` : `/admin/articles?refused=${made.reason}`);
}

const previewInput = z.object({ number: z.int().positive(), revision: z.int().positive() });
type Previewed = { ok: true; value: { path: string; until: Date } } | { ok: false; reason: string };

/**
 * An address that shows one revision to whoever has it. Whose session has ended is told so and stays on the page, where
 * words may wait to be saved.
 */
export async function previewAction(number: number, revision: number): Promise<Previewed> {
  const actor = await getActor();
  if (!actor) return { ok: false, reason: 'signed-out' };
  const input = previewInput.safeParse({ number, revision });
  if (!input.success) return { ok: false, reason: 'malformed' };
  return makePreview(input.data.number, { actor, revision: input.data.revision, at: clock.now() });
}

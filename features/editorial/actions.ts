'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { getActor, requireActor } from '#features/accounts/session.ts';
import { getSite } from '#features/taxonomy/queries.ts';
import { clock } from '#platform/clock.ts';
import { untilSeen } from '#platform/page-cache/seen.ts';
import { languages } from '#ui/language.ts';
import { instantsOf } from '#ui/zoned-time.ts';
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
  isSubstantive: z.boolean().default(false),
});
export type MoveInput = z.input<typeof moveInput>;

export interface Moved {
  ok: boolean;
  reason?: string;
  detail?: Record<string, string>;
}

async function carryOut(input: z.output<typeof moveInput>, by: By): Promise<Moved> {
  const { number, move, reason, isSubstantive } = input;
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
      return publish(number, { ...by, isSubstantive });
    case 'discard':
      return discard(number, by);
    case 'withdraw':
      return withdraw(number, { ...by, reason });
    case 'restore':
      return restore(number, by);
  }
}

async function scheduleAtWall({ number, wall, isLater }: z.output<typeof moveInput>, by: By): Promise<Moved> {
  const { timeZone } = await getSite();
  const instants = instantsOf(wall, timeZone);
  if (!instants) return { ok: false, reason: 'time-malformed' };
  const [first, second] = instants;
  if (!first) return { ok: false, reason: 'time-skipped' };
  return schedule(number, { ...by, dueAt: isLater && second ? second : first });
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
    const each = moveInput.parse({ number, revision, move: input.move, reason: input.reason });
    outcomes.push({ number, ...answer(await carryOut(each, by)) });
  }
  if (!input.isRehearsal) await untilSeen();
  return outcomes;
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

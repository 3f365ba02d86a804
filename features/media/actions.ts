'use server';

import { z } from 'zod';
import { getActor } from '#features/accounts/session.ts';
import { clock } from '#platform/clock.ts';
import { cleanText } from '#ui/clean-text.ts';
import { describe } from './describe.ts';
import { firstDay, lastDay, mostAlt, mostCaption, mostCredit, mostLicence } from './limits.ts';
import type { MediaItem } from './media-source.ts';
import { type Outcome, refuse } from './outcome.ts';
import { getItem } from './queries.ts';
import { remove } from './remove.ts';

const id = z
  .int()
  .positive()
  .max(2 ** 31 - 1);
const words = (most: number) =>
  z
    .string()
    .max(most)
    .transform((text) => cleanText(text).trim());
/** Whole percent: crops are named by them. */
const part = z
  .number()
  .min(0)
  .max(1)
  .transform((value) => Math.round(value * 100) / 100);
const cut = z.strictObject({ x: z.number().min(0).max(1), y: z.number().min(0).max(1), width: z.number().positive().max(1) });
const side = z.int().min(1).max(20_000).nullable();

const description = z.strictObject({
  /** That of what the person saw. */
  revision: z.int().positive(),
  alt: words(mostAlt),
  caption: words(mostCaption),
  credit: words(mostCredit),
  licence: words(mostLicence),
  rightsLastDay: z.iso
    .date()
    .refine((day) => day >= firstDay && day <= lastDay)
    .nullable(),
  focal: z.strictObject({ x: part, y: part }),
  cuts: z.strictObject({ '16x9': cut.optional(), '4x3': cut.optional(), '1x1': cut.optional(), social: cut.optional() }),
  measures: z.strictObject({ width: side, height: side, seconds: z.number().positive().max(86_400).nullable() }),
});
export type Description = z.input<typeof description>;

/** Keeps what a picture or recording shows; gives it as it is then. Where somebody else was first, gives theirs. */
export async function describeAction(given: number, words: Description): Promise<Outcome<MediaItem> & { theirs?: MediaItem | null }> {
  const actor = await getActor();
  if (!actor) return refuse('signed-out');
  const input = z.tuple([id, description]).safeParse([given, words]);
  if (!input.success) return refuse('malformed');
  const [number, data] = input.data;
  const outcome = await describe(number, { actor, at: clock.now(), ...data });
  if (!outcome.ok) return outcome.reason === 'changed' ? { ...outcome, theirs: await getItem(actor, number) } : outcome;
  const item = await getItem(actor, number);
  return item ? { ok: true, value: item } : refuse('absent');
}

/** Deletes one that no story uses. */
export async function removeAction(given: number): Promise<Outcome<null>> {
  const actor = await getActor();
  if (!actor) return refuse('signed-out');
  const input = id.safeParse(given);
  return input.success ? remove(input.data, { actor, at: clock.now() }) : refuse('malformed');
}

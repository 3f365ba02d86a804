'use server';

import { z } from 'zod';
import { requireActor } from '#features/accounts/session.ts';
import { clock } from '#platform/clock.ts';
import { partSchema } from './restore-part.ts';
import { restoreRevision } from './restore-revision.ts';

const id = z.int().positive();
const input = z.strictObject({ number: id, revision: id, from: id, part: partSchema });
export type RestoreInput = z.input<typeof input>;

/** Brings an old revision, or a part of it, back into the working copy. */
export async function restoreRevisionAction(given: RestoreInput) {
  const actor = await requireActor();
  const parsed = input.safeParse(given);
  if (!parsed.success) return { ok: false as const, reason: 'malformed' as const };
  const { number, ...asked } = parsed.data;
  return restoreRevision(number, { ...asked, actor, at: clock.now() });
}

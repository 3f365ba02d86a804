'use server';

import { z } from 'zod';
import { requireActor } from '#features/accounts/session.ts';
import { clock } from '#platform/clock.ts';
import { decideHold } from './decide-hold.ts';
import { decisions } from './hold.ts';

const input = z.object({ id: z.int().positive(), decision: z.enum(decisions) });

export async function decideHoldAction(given: z.input<typeof input>) {
  const actor = await requireActor();
  const { id, decision } = input.parse(given);
  return decideHold(id, decision, { actor, at: clock.now() });
}

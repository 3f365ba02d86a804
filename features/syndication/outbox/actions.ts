'use server';

import { z } from 'zod';
import { requireActor } from '#features/accounts/session.ts';
import { clock } from '#platform/clock.ts';
import { channels } from './channel.ts';
import { tryAgain } from './try-again.ts';

const input = z.enum(channels);

export async function tryAgainAction(given: z.input<typeof input>) {
  const actor = await requireActor();
  return tryAgain(input.parse(given), { actor, at: clock.now() });
}

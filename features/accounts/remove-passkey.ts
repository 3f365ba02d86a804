import 'server-only';
import { db } from '#platform/db/client.ts';
import { type Outcome, recordEvent, refuse } from './outcome.ts';
import type { StaffActor } from './session.ts';

/** Takes one of one's own passkeys away: nobody signs in by it any more. */
export async function removePasskey(id: string, { actor, at }: { actor: StaffActor; at: Date }): Promise<Outcome<null, 'absent'>> {
  return db.$transaction(async (tx): Promise<Outcome<null, 'absent'>> => {
    const { count } = await tx.passkey.deleteMany({ where: { id, userId: actor.id } });
    if (count === 0) return refuse('absent');
    await recordEvent(tx, { actor, verb: 'removePasskey', at });
    return { ok: true, value: null };
  });
}

import 'server-only';
import { db, type Transaction } from '#platform/db/client.ts';
import { type Outcome, recordEvent, refuse } from './outcome.ts';
import type { StaffActor } from './session.ts';

/** Ends all sessions of a person, save the one that asks for it. */
export const endSessionsOf = (tx: Transaction, userId: string, { sessionId }: Pick<StaffActor, 'sessionId'>) =>
  tx.session.deleteMany({ where: { userId, id: { not: sessionId } } });

interface By {
  actor: StaffActor;
  at: Date;
}

/** Ends one of one's own sessions; somebody else's is as good as none. */
export async function endSession(id: string, { actor, at }: By): Promise<Outcome<null, 'absent'>> {
  return db.$transaction(async (tx): Promise<Outcome<null, 'absent'>> => {
    const { count } = await tx.session.deleteMany({ where: { id, userId: actor.id } });
    if (count === 0) return refuse('absent');
    await recordEvent(tx, { actor, verb: 'endSession', at });
    return { ok: true, value: null };
  });
}

/** Ends one's own sessions everywhere else. */
export async function endOtherSessions({ actor, at }: By): Promise<Outcome<null, never>> {
  await db.$transaction(async (tx) => {
    await endSessionsOf(tx, actor.id, actor);
    await recordEvent(tx, { actor, verb: 'endOtherSessions', at });
  });
  return { ok: true, value: null };
}

import 'server-only';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { db } from '#platform/db/client.ts';
import { RateLimit } from '#platform/rate-limit.ts';
import { endSessionsOf } from './end-sessions.ts';
import { type Outcome, recordEvent, refuse } from './outcome.ts';
import { setPassword } from './reset-password.ts';
import type { StaffActor } from './session.ts';

/** A session that was left open is no place to guess the password at: five tries, then one a minute. */
const tries = new RateLimit<string>({ burst: 5, perSecond: 1 / 60 });

interface Change {
  actor: StaffActor;
  at: Date;
  current: string;
  next: string;
}

/** Changes one's own password, for who knows the one before; every other session ends. */
export async function changePassword({ actor, at, current, next }: Change): Promise<Outcome<null, 'wrong-password' | 'too-many'>> {
  if (!tries.take(actor.id, at.getTime())) return refuse('too-many');
  const account = await db.account.findFirst({ where: { userId: actor.id, providerId: 'credential' }, select: { password: true } });
  if (!account?.password || !(await verifyPassword({ hash: account.password, password: current }))) return refuse('wrong-password');
  const hash = await hashPassword(next);
  await db.$transaction(async (tx) => {
    await setPassword(tx, actor.id, hash);
    await endSessionsOf(tx, actor.id, actor);
    await recordEvent(tx, { actor, verb: 'changePassword', at });
  });
  return { ok: true, value: null };
}

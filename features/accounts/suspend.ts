import 'server-only';
import { lockPerson, managePeople, revokeLinksOf } from './manage-people.ts';
import { type Outcome, recordEvent, refuse } from './outcome.ts';
import type { Actor } from './roles.ts';

interface By {
  actor: Actor;
  at: Date;
}

/** Ends somebody's access at once: every session, every link they gave out or could use. What they wrote stays theirs. */
export async function suspend(userId: string, { actor, at }: By): Promise<Outcome<null>> {
  return managePeople(actor, async (tx, admins): Promise<Outcome<null>> => {
    const person = await lockPerson(tx, userId);
    if (!person) return refuse('absent');
    if (admins.length === 1 && admins[0] === userId) return refuse('last-admin');
    if (person.suspendedAt) return { ok: true, value: null };
    await tx.user.update({ where: { id: userId }, data: { suspendedAt: at, suspendedById: actor.id } });
    await tx.session.deleteMany({ where: { userId } });
    await revokeLinksOf(tx, userId, at);
    await recordEvent(tx, { actor, verb: 'suspend', at, person });
    return { ok: true, value: null };
  });
}

/** Lets somebody in again, with the role they had. They sign in anew. */
export async function reinstate(userId: string, { actor, at }: By): Promise<Outcome<null>> {
  return managePeople(actor, async (tx): Promise<Outcome<null>> => {
    const person = await lockPerson(tx, userId);
    if (!person) return refuse('absent');
    if (!person.suspendedAt) return { ok: true, value: null };
    await tx.user.update({ where: { id: userId }, data: { suspendedAt: null, suspendedById: null } });
    // One that was being made while access ended.
    await tx.session.deleteMany({ where: { userId } });
    await recordEvent(tx, { actor, verb: 'reinstate', at, person });
    return { ok: true, value: null };
  });
}

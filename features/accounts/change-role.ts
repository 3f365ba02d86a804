import 'server-only';
import { endSessionsOf } from './end-sessions.ts';
import { areSections, lockPerson, managePeople, revokeLinksOf } from './manage-people.ts';
import { type Outcome, recordEvent, refuse } from './outcome.ts';
import type { Role } from './roles.ts';
import type { StaffActor } from './session.ts';

interface Rights {
  actor: StaffActor;
  at: Date;
  role: Role;
  sectionIds: readonly number[];
  authorId: number | null;
}

/**
 * Gives somebody another role, other sections, or another name to sign by; it holds from their next request on. A change of
 * role ends their sessions, and takes back the links they gave out when they are no admin any more.
 */
export async function changeRole(userId: string, { actor, at, role, sectionIds, authorId }: Rights): Promise<Outcome<null>> {
  return managePeople(actor, async (tx, admins): Promise<Outcome<null>> => {
    const person = await lockPerson(tx, userId);
    if (!person) return refuse('absent');
    if (role !== 'admin' && admins.length === 1 && admins[0] === userId) return refuse('last-admin');
    if (!(await areSections(tx, sectionIds))) return refuse('no-such-section');
    if (authorId !== null && !(await tx.author.findUnique({ where: { id: authorId }, select: { id: true } })))
      return refuse('no-such-author');
    const after = { role, sectionIds: [...sectionIds], authorId };
    const before = { role: person.role, sectionIds: person.sectionIds, authorId: person.authorId };
    if (JSON.stringify(before) === JSON.stringify(after)) return { ok: true, value: null };
    await tx.user.update({ where: { id: userId }, data: after });
    if (role !== person.role) await endSessionsOf(tx, userId, actor);
    if (role !== 'admin' && person.role === 'admin') await revokeLinksOf(tx, userId, at);
    await recordEvent(tx, { actor, verb: 'changeRole', at, person, before, after });
    return { ok: true, value: null };
  });
}

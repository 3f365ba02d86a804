import 'server-only';
import { hashOf, invitationMs, makeToken } from './invitation.ts';
import { areSections, managePeople } from './manage-people.ts';
import { type Outcome, recordEvent, refuse } from './outcome.ts';
import type { Actor, Role } from './roles.ts';

interface Invited {
  actor: Actor;
  at: Date;
  email: string;
  name: string;
  role: Role;
  sectionIds: readonly number[];
}

/** Makes a link by which somebody becomes a colleague; an earlier one to the same address opens nothing from now on. */
export async function invite({ actor, at, email, name, role, sectionIds }: Invited): Promise<Outcome<{ token: string }>> {
  return managePeople(actor, async (tx): Promise<Outcome<{ token: string }>> => {
    if (await tx.user.findUnique({ where: { email }, select: { id: true } })) return refuse('email-taken');
    if (!(await areSections(tx, sectionIds))) return refuse('no-such-section');
    await tx.invitation.updateMany({ where: { email, acceptedAt: null, revokedAt: null }, data: { revokedAt: at } });
    const token = makeToken();
    const { id } = await tx.invitation.create({
      data: {
        tokenHash: hashOf(token),
        email,
        name,
        role,
        sectionIds: [...sectionIds],
        invitedById: actor.id,
        createdAt: at,
        expiresAt: new Date(at.getTime() + invitationMs),
      },
    });
    await recordEvent(tx, {
      actor,
      verb: 'invite',
      at,
      after: { role, sectionIds: [...sectionIds] },
      detail: { invitation: id, email, name },
    });
    return { ok: true, value: { token } };
  });
}

/** Takes an open link back: an invitation, or one that would give a new password. */
export async function revokeInvitation(id: number, { actor, at }: Pick<Invited, 'actor' | 'at'>): Promise<Outcome<null>> {
  return managePeople(actor, async (tx): Promise<Outcome<null>> => {
    const { count } = await tx.invitation.updateMany({ where: { id, acceptedAt: null, revokedAt: null }, data: { revokedAt: at } });
    if (count === 0) return refuse('absent');
    await recordEvent(tx, { actor, verb: 'revokeInvitation', at, detail: { invitation: id } });
    return { ok: true, value: null };
  });
}

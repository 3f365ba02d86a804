import 'server-only';
import { randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { db, type Transaction } from '#platform/db/client.ts';
import { getInvitation, lockInvitation } from './accept-invitation.ts';
import { hashOf, makeToken, shortLinkMs } from './invitation.ts';
import { lockPerson, managePeople } from './manage-people.ts';
import { type Outcome, recordEvent, refuse, type Spent } from './outcome.ts';
import type { Actor } from './roles.ts';

/** Makes a link by which somebody chooses a new password; an earlier one opens nothing from now on. */
export async function offerReset(
  userId: string,
  { actor, at }: { actor: Actor; at: Date },
): Promise<Outcome<{ token: string; email: string; name: string }>> {
  return managePeople(actor, async (tx): Promise<Outcome<{ token: string; email: string; name: string }>> => {
    const person = await lockPerson(tx, userId);
    if (!person) return refuse('absent');
    if (person.suspendedAt) return refuse('suspended');
    await tx.invitation.updateMany({ where: { userId, acceptedAt: null, revokedAt: null }, data: { revokedAt: at } });
    const token = makeToken();
    await tx.invitation.create({
      data: {
        tokenHash: hashOf(token),
        role: person.role,
        userId,
        invitedById: actor.id,
        createdAt: at,
        expiresAt: new Date(at.getTime() + shortLinkMs),
      },
    });
    await recordEvent(tx, { actor, verb: 'offerReset', at, person });
    return { ok: true, value: { token, email: person.email, name: person.name } };
  });
}

/** Sets the password that a link allows to set, and ends every session. A second factor stays as it is. */
export async function resetPassword(
  token: string,
  { at, password }: { at: Date; password: string },
): Promise<Outcome<null, Spent | 'suspended'>> {
  const known = await getInvitation(token, at);
  if (!known.ok) return known;
  const passwordHash = await hashPassword(password);
  return db.$transaction(async (tx): Promise<Outcome<null, Spent | 'suspended'>> => {
    const locked = await lockInvitation(tx, token, at);
    if (!locked.ok) return locked;
    const { id, userId, user } = locked.value;
    if (userId === null || !user) return refuse('unknown');
    if (user.suspendedAt) return refuse('suspended');
    await setPassword(tx, userId, passwordHash);
    await tx.session.deleteMany({ where: { userId } });
    await tx.invitation.update({ where: { id }, data: { acceptedAt: at } });
    await recordEvent(tx, { actor: { id: userId, name: user.name }, verb: 'resetPassword', at, detail: { invitation: id } });
    return { ok: true, value: null };
  });
}

/** Whoever has had none so far gets one. */
export async function setPassword(tx: Transaction, userId: string, password: string): Promise<void> {
  const { count } = await tx.account.updateMany({ where: { userId, providerId: 'credential' }, data: { password } });
  if (count === 0) await tx.account.create({ data: { id: randomUUID(), accountId: userId, providerId: 'credential', userId, password } });
}

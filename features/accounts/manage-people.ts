import 'server-only';
import { db, type Transaction } from '#platform/db/client.ts';
import { type Outcome, type Refusal, refuse } from './outcome.ts';
import { type Actor, canManagePeople } from './roles.ts';

/** Every active admin, locked until the transaction ends: of two who demote each other at once, the second is one no more. */
export async function lockAdmins(tx: Transaction): Promise<string[]> {
  const rows = await tx.$queryRaw<
    { id: string }[]
  >`SELECT id FROM users WHERE role = 'admin' AND suspended_at IS NULL ORDER BY id FOR UPDATE`;
  return rows.map(({ id }) => id);
}

/** One change to the people here, in a transaction, by somebody who may make it at that very moment. */
export async function managePeople<Value, Reason extends Refusal>(
  actor: Actor,
  change: (tx: Transaction, admins: readonly string[]) => Promise<Outcome<Value, Reason>>,
): Promise<Outcome<Value, Reason | 'forbidden'>> {
  if (!canManagePeople(actor)) return refuse('forbidden');
  return db.$transaction(async (tx): Promise<Outcome<Value, Reason | 'forbidden'>> => {
    const admins = await lockAdmins(tx);
    return admins.includes(actor.id) ? change(tx, admins) : refuse('forbidden');
  });
}

/** Somebody who works or worked here; null when there is nobody of that number. */
export async function lockPerson(tx: Transaction, id: string) {
  await tx.$queryRaw`SELECT 1 FROM users WHERE id = ${id} FOR UPDATE`;
  return tx.user.findUnique({ where: { id } });
}

/** Whether each of these sections exists. */
export const areSections = async (tx: Transaction, ids: readonly number[]) =>
  (await tx.section.count({ where: { id: { in: [...ids] } } })) === ids.length;

/** Links that an admin who is none any more gave out, and those that would give this person a new password. */
export const revokeLinksOf = (tx: Transaction, userId: string, at: Date) =>
  tx.invitation.updateMany({
    where: { OR: [{ invitedById: userId }, { userId }], acceptedAt: null, revokedAt: null },
    data: { revokedAt: at },
  });

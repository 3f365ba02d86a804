import 'server-only';
import { hashPassword } from 'better-auth/crypto';
import { db, type Transaction } from '#platform/db/client.ts';
import type { Language } from '#ui/language.ts';
import { hashOf, spentBy } from './invitation.ts';
import { makeAccount } from './make-account.ts';
import { lockAdmins } from './manage-people.ts';
import { type Outcome, recordEvent, refuse, type Spent } from './outcome.ts';
import { isRole } from './roles.ts';

const select = {
  id: true,
  email: true,
  name: true,
  role: true,
  sectionIds: true,
  userId: true,
  user: { select: { email: true, name: true, suspendedAt: true } },
  invitedById: true,
  expiresAt: true,
  acceptedAt: true,
  revokedAt: true,
} as const;

const find = (from: Transaction, token: string) => from.invitation.findUnique({ where: { tokenHash: hashOf(token) }, select });
export type Invitation = NonNullable<Awaited<ReturnType<typeof find>>>;

/** What a link opens: an account to be made, or (`userId`) a new password. */
export async function getInvitation(token: string, now: Date, from: Transaction = db): Promise<Outcome<Invitation, Spent>> {
  const invitation = await find(from, token);
  if (!invitation) return refuse('unknown');
  const spent = spentBy(invitation, now);
  return spent ? refuse(spent) : { ok: true, value: invitation };
}

/** The same, its row locked: of two who use a link at once the second finds it used. */
export async function lockInvitation(tx: Transaction, token: string, at: Date) {
  await tx.$queryRaw`SELECT 1 FROM invitations WHERE token_hash = ${hashOf(token)} FOR UPDATE`;
  return getInvitation(token, at, tx);
}

interface Joining {
  at: Date;
  name: string;
  /** Only the first admin says it; everybody else was invited by it. */
  email: string;
  password: string;
  language: Language;
}

type Joined = Outcome<{ email: string }, Spent | 'email-taken'>;

/** Makes the account that a link promises, with the role and the sections that the inviter chose; the link is used up. */
export async function acceptInvitation(token: string, { at, password, ...joining }: Joining): Promise<Joined> {
  const known = await getInvitation(token, at);
  if (!known.ok) return known;
  // Slow on purpose: not while rows are locked.
  const passwordHash = await hashPassword(password);
  return db.$transaction(async (tx): Promise<Joined> => {
    const locked = await lockInvitation(tx, token, at);
    if (!locked.ok) return locked;
    const { id, userId, role, sectionIds, invitedById, email } = locked.value;
    if (userId !== null || !isRole(role)) return refuse('unknown');
    // Whoever sets the newsroom up does so once.
    if (invitedById === null && (await lockAdmins(tx)).length > 0) return refuse('revoked');
    const account = { ...joining, email: email ?? joining.email, role, sectionIds, passwordHash };
    const made = await makeAccount(tx, account);
    if (!made) return refuse('email-taken');
    await tx.invitation.update({ where: { id }, data: { acceptedAt: at } });
    await recordEvent(tx, {
      actor: { id: made, name: account.name },
      verb: 'join',
      at,
      after: { role, sectionIds },
      detail: { invitation: id },
    });
    return { ok: true, value: { email: account.email } };
  });
}

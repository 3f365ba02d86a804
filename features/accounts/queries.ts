import 'server-only';
import { db } from '#platform/db/client.ts';
import { isLanguage } from '#ui/language.ts';
import { type Actor, canManagePeople, isRole } from './roles.ts';
import type { StaffActor } from './session.ts';

const personSelect = {
  id: true,
  name: true,
  email: true,
  role: true,
  sectionIds: true,
  language: true,
  authorId: true,
  twoFactorEnabled: true,
  suspendedAt: true,
  suspendedBy: { select: { name: true } },
  _count: { select: { passkeys: true } },
  sessions: { select: { updatedAt: true }, orderBy: { updatedAt: 'desc' }, take: 1 },
} as const;

/** Everybody who works or worked here, who is active first, then by name; for those who manage people alone. */
export async function listPeople(actor: Actor) {
  if (!canManagePeople(actor)) return [];
  const rows = await db.user.findMany({
    select: personSelect,
    orderBy: [{ suspendedAt: { sort: 'asc', nulls: 'first' } }, { name: 'asc' }],
  });
  return rows.map(({ _count, sessions, suspendedBy, role, language, ...row }) => ({
    ...row,
    role: isRole(role) ? role : ('reporter' as const),
    language: isLanguage(language) ? language : ('en' as const),
    suspendedBy: suspendedBy?.name ?? null,
    passkeys: _count.passkeys,
    /** Of an open session; null while there is none. */
    seenAt: sessions[0]?.updatedAt ?? null,
  }));
}
export type Person = Awaited<ReturnType<typeof listPeople>>[number];

/** Links that still open something, the newest first; never what is in them. */
export async function listOpenLinks(actor: Actor, now: Date) {
  if (!canManagePeople(actor)) return [];
  const rows = await db.invitation.findMany({
    where: { acceptedAt: null, revokedAt: null, expiresAt: { gt: now }, invitedById: { not: null } },
    select: { id: true, email: true, name: true, role: true, expiresAt: true, user: { select: { name: true, email: true } } },
    orderBy: { id: 'desc' },
  });
  return rows.map(({ user, role, ...row }) => ({
    ...row,
    role: isRole(role) ? role : ('reporter' as const),
    name: user?.name ?? row.name ?? '',
    email: user?.email ?? row.email ?? '',
    isReset: user !== null,
  }));
}
export type OpenLink = Awaited<ReturnType<typeof listOpenLinks>>[number];

/** Where one is signed in oneself, the last used first. */
export async function listSessions({ id, sessionId }: StaffActor, now: Date) {
  const rows = await db.session.findMany({
    where: { userId: id, expiresAt: { gt: now } },
    select: { id: true, ipAddress: true, userAgent: true, createdAt: true, updatedAt: true },
    orderBy: { updatedAt: 'desc' },
  });
  return rows.map((row) => ({ ...row, isThis: row.id === sessionId }));
}
export type OpenSession = Awaited<ReturnType<typeof listSessions>>[number];

/** One's own passkeys, and whether a code is asked for after the password. */
export async function getSafeguards({ id }: StaffActor) {
  const { twoFactorEnabled, passkeys } = await db.user.findUniqueOrThrow({
    where: { id },
    select: { twoFactorEnabled: true, passkeys: { select: { id: true, name: true, createdAt: true }, orderBy: { createdAt: 'asc' } } },
  });
  return { hasSecondFactor: twoFactorEnabled, passkeys };
}
export type KeptPasskey = Awaited<ReturnType<typeof getSafeguards>>['passkeys'][number];

import { verifyPassword } from 'better-auth/crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '#platform/db/client.ts';
import { acceptInvitation, getInvitation } from './accept-invitation.ts';
import { aColleague, aPassword, aSession } from './account-fixture.ts';
import { invitationMs, shortLinkMs } from './invitation.ts';
import { invite } from './invite.ts';
import { openSetUp } from './open-set-up.ts';
import { offerReset, resetPassword } from './reset-password.ts';
import type { StaffActor } from './session.ts';
import { suspend } from './suspend.ts';

const at = new Date();
const later = (ms: number) => new Date(at.getTime() + ms);
let admin: StaffActor;
beforeEach(async () => {
  await db.user.deleteMany();
  await db.invitation.deleteMany();
  admin = await aColleague('admin');
});

const said = (outcome: { ok: boolean; reason?: string }) => outcome.reason ?? outcome.ok;
const joining = { at, name: 'Mio Kanda', email: 'mio@example.org', password: 'a tide table in her coat', language: 'ja' as const };
async function invited(given: object = {}) {
  const made = await invite({ actor: admin, at, email: 'mio@example.org', name: 'Mio', role: 'editor', sectionIds: [], ...given });
  if (!made.ok) throw new Error(made.reason);
  return made.value.token;
}
const hasPassword = async (userId: string, password: string) => {
  const account = await db.account.findFirstOrThrow({ where: { userId } });
  return verifyPassword({ hash: account.password ?? '', password });
};

describe('joining', () => {
  test('makes the account that was promised, whatever the form says of role and address', async () => {
    const token = await invited();
    expect(await acceptInvitation(token, { ...joining, email: 'other@example.org', ...{ role: 'admin' } })).toEqual({
      ok: true,
      value: { email: 'mio@example.org' },
    });
    const user = await db.user.findUniqueOrThrow({ where: { email: 'mio@example.org' } });
    expect(user).toMatchObject({ name: 'Mio Kanda', role: 'editor', language: 'ja', suspendedAt: null });
    expect(await hasPassword(user.id, joining.password)).toBe(true);
    expect(await db.event.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({ verb: 'join', actorId: user.id });
  });

  test('works once, of two at the same moment too', async () => {
    const token = await invited();
    const both = await Promise.all([acceptInvitation(token, joining), acceptInvitation(token, joining)]);
    expect(both.map(said).sort()).toEqual([true, 'used']);
    expect(said(await getInvitation(token, at))).toBe('used');
  });

  test.each([
    ['one nobody gave out', async () => 'x'.repeat(43), 0, 'unknown'],
    ['a week later', () => invited(), invitationMs, 'expired'],
  ])('%s', async (_, link, ms, expected) => {
    expect(said(await acceptInvitation(await link(), { ...joining, at: later(ms) }))).toBe(expected);
  });

  test('a revoked one, and one whose inviter was suspended', async () => {
    const replaced = await invited();
    await invited();
    expect(said(await acceptInvitation(replaced, joining))).toBe('revoked');
    const other = await aColleague('admin');
    const theirs = await invite({ actor: other, at, email: 'ren@example.org', name: '', role: 'admin', sectionIds: [] });
    await suspend(other.id, { actor: admin, at });
    expect(said(await acceptInvitation(theirs.ok ? theirs.value.token : '', joining))).toBe('revoked');
  });

  test('who came by another way meanwhile is told so, and the link stays open', async () => {
    const token = await invited();
    await aColleague('reporter', { email: 'mio@example.org' });
    expect(said(await acceptInvitation(token, joining))).toBe('email-taken');
    expect(said(await getInvitation(token, at))).toBe(true);
  });
});

describe('the first admin', () => {
  beforeEach(async () => void (await db.user.deleteMany()));

  test('comes by a link of the start, once, within a day', async () => {
    const token = await openSetUp(at);
    expect(said(await acceptInvitation(token ?? '', { ...joining, at: later(shortLinkMs) }))).toBe('expired');
    expect(said(await acceptInvitation(token ?? '', joining))).toBe(true);
    expect(await db.user.findFirst()).toMatchObject({ role: 'admin', email: 'mio@example.org' });
    expect(await openSetUp(at)).toBeNull();
  });

  test('a new start makes a new link, and the older opens nothing', async () => {
    const older = await openSetUp(at);
    const newer = await openSetUp(at);
    expect(said(await acceptInvitation(older ?? '', joining))).toBe('revoked');
    expect(said(await acceptInvitation(newer ?? '', joining))).toBe(true);
  });

  test('of two starts at once one link is good', async () => {
    const tokens = await Promise.all([openSetUp(at), openSetUp(at)]);
    const standings = await Promise.all(tokens.map((token) => getInvitation(token ?? '', at)));
    expect(standings.map(said).sort()).toEqual(['revoked', true]);
  });

  test('once there is an admin, an open link makes no second one', async () => {
    const token = await openSetUp(at);
    await aColleague('admin');
    expect(said(await acceptInvitation(token ?? '', joining))).toBe('revoked');
  });
});

describe('a new password', () => {
  async function offered(person: StaffActor) {
    const made = await offerReset(person.id, { actor: admin, at });
    return made.ok ? made.value.token : '';
  }

  test('replaces the old one, ends all sessions, leaves the second factor; the link works once', async () => {
    const person = await aColleague('reporter', { twoFactorEnabled: true });
    await aSession(person.id);
    const token = await offered(person);
    expect(said(await resetPassword(token, { at, password: joining.password }))).toBe(true);
    expect([await hasPassword(person.id, aPassword), await hasPassword(person.id, joining.password)]).toEqual([false, true]);
    expect(await db.session.count({ where: { userId: person.id } })).toBe(0);
    expect(await db.user.findUnique({ where: { id: person.id } })).toMatchObject({ twoFactorEnabled: true });
    expect(said(await resetPassword(token, { at, password: aPassword }))).toBe('used');
  });

  test('not after a day, not by an older link, and no account is made of it', async () => {
    const person = await aColleague('reporter');
    const older = await offered(person);
    const token = await offered(person);
    expect(said(await resetPassword(older, { at, password: aPassword }))).toBe('revoked');
    expect(said(await resetPassword(token, { at: later(shortLinkMs), password: aPassword }))).toBe('expired');
    expect(said(await acceptInvitation(token, joining))).toBe('unknown');
    expect(said(await resetPassword(await invited(), { at, password: aPassword }))).toBe('unknown');
  });

  test('not for who was suspended meanwhile', async () => {
    const person = await aColleague('reporter');
    const token = await offered(person);
    await db.user.update({ where: { id: person.id }, data: { suspendedAt: at } });
    expect(said(await resetPassword(token, { at, password: aPassword }))).toBe('suspended');
  });
});

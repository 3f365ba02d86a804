import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '#platform/db/client.ts';
import { aColleague, aSession } from './account-fixture.ts';
import { changeRole } from './change-role.ts';
import { invite, revokeInvitation } from './invite.ts';
import { listOpenLinks, listPeople } from './queries.ts';
import { removeSecondFactor } from './remove-second-factor.ts';
import { offerReset } from './reset-password.ts';
import { type Role, roles } from './roles.ts';
import type { StaffActor } from './session.ts';
import { reinstate, suspend } from './suspend.ts';

const at = new Date();
let admin: StaffActor;
let reporter: StaffActor;
beforeEach(async () => {
  await db.user.deleteMany();
  await db.event.deleteMany();
  admin = await aColleague('admin');
  reporter = await aColleague('reporter');
});

const said = (outcome: { ok: boolean; reason?: string }) => outcome.reason ?? outcome.ok;
const rowOf = ({ id }: StaffActor) => db.user.findUniqueOrThrow({ where: { id } });
const sessionsOf = async ({ id }: StaffActor) => (await db.session.findMany({ where: { userId: id } })).map((session) => session.id);
const lastEvent = () => db.event.findFirst({ orderBy: { id: 'desc' } });

const invitee = { email: 'new@example.org', name: 'New Person', role: 'editor' as Role, sectionIds: [] };
const rights = (role: Role) => ({ role, sectionIds: [], authorId: null });
const actions = {
  invite: (actor: StaffActor) => invite({ actor, at, ...invitee }),
  revokeInvitation: async (actor: StaffActor) => {
    await invite({ actor: admin, at, ...invitee });
    const { id } = await db.invitation.findFirstOrThrow({ orderBy: { id: 'desc' } });
    return revokeInvitation(id, { actor, at });
  },
  changeRole: (actor: StaffActor) => changeRole(reporter.id, { actor, at, ...rights('editor') }),
  suspend: (actor: StaffActor) => suspend(reporter.id, { actor, at }),
  reinstate: (actor: StaffActor) => reinstate(reporter.id, { actor, at }),
  offerReset: (actor: StaffActor) => offerReset(reporter.id, { actor, at }),
  removeSecondFactor: (actor: StaffActor) => removeSecondFactor(reporter.id, { actor, at }),
};

describe('who may do what to people: role × action', () => {
  const cells = roles.flatMap((role) => Object.keys(actions).map((action) => [role, action] as const));
  test.each(cells)('%s, %s', async (role, action) => {
    const actor = await aColleague(role);
    const outcome = await actions[action as keyof typeof actions](actor);
    expect(said(outcome)).toBe(role === 'admin' ? true : 'forbidden');
  });

  test.each(Object.keys(actions))('%s by a page that was opened as an admin, after the right was lost or access ended', async (action) => {
    const former = await aColleague('admin');
    const act = actions[action as keyof typeof actions];
    await changeRole(former.id, { actor: admin, at, ...rights('chief') });
    expect(said(await act(former))).toBe('forbidden');
    await changeRole(former.id, { actor: admin, at, ...rights('admin') });
    await suspend(former.id, { actor: admin, at });
    expect(said(await act(former))).toBe('forbidden');
  });

  test.each(roles)('the list, for a %s', async (role) => {
    const actor = await aColleague(role);
    await invite({ actor: admin, at, ...invitee });
    expect((await listPeople(actor)).length).toBe(role === 'admin' ? 3 : 0);
    expect((await listOpenLinks(actor, at)).length).toBe(role === 'admin' ? 1 : 0);
  });

  test.each(['changeRole', 'suspend', 'reinstate', 'offerReset', 'removeSecondFactor'] as const)('%s of nobody', async (action) => {
    await db.user.delete({ where: { id: reporter.id } });
    expect(said(await actions[action](admin))).toBe('absent');
  });
});

describe('an invitation', () => {
  test('is kept with its event, and not so that its link could be read from it', async () => {
    const made = await invite({ actor: admin, at, ...invitee });
    const row = await db.invitation.findFirstOrThrow({ orderBy: { id: 'desc' } });
    expect(row).toMatchObject({ email: invitee.email, role: 'editor', invitedById: admin.id });
    expect(row.expiresAt.getTime() - at.getTime()).toBe(7 * 86_400_000);
    expect(JSON.stringify([row, await lastEvent()], (_, value) => (typeof value === 'bigint' ? Number(value) : value))).not.toContain(
      made.ok ? made.value.token : '',
    );
    expect(await lastEvent()).toMatchObject({ verb: 'invite', actor: admin.name, actorId: admin.id, detail: { email: invitee.email } });
  });

  test('to the same address again replaces the one before', async () => {
    await invite({ actor: admin, at, ...invitee });
    await invite({ actor: admin, at, ...invitee });
    expect(await listOpenLinks(admin, at)).toHaveLength(1);
  });

  test('is refused for who is here already, and for sections that are not', async () => {
    expect(said(await invite({ actor: admin, at, ...invitee, email: reporter.email }))).toBe('email-taken');
    expect(said(await invite({ actor: admin, at, ...invitee, sectionIds: [999_999] }))).toBe('no-such-section');
  });

  test('is taken back once', async () => {
    await invite({ actor: admin, at, ...invitee });
    const [link] = await listOpenLinks(admin, at);
    expect(said(await revokeInvitation(link?.id ?? 0, { actor: admin, at }))).toBe(true);
    expect(said(await revokeInvitation(link?.id ?? 0, { actor: admin, at }))).toBe('absent');
    expect(await listOpenLinks(admin, at)).toEqual([]);
  });
});

describe('a change of role', () => {
  test('holds at once, ends that person’s sessions, and says what was before', async () => {
    await aSession(reporter.id);
    expect(said(await changeRole(reporter.id, { actor: admin, at, ...rights('editor') }))).toBe(true);
    expect(await rowOf(reporter)).toMatchObject({ role: 'editor' });
    expect(await sessionsOf(reporter)).toEqual([]);
    expect(await sessionsOf(admin)).toEqual([admin.sessionId]);
    expect(await lastEvent()).toMatchObject({
      verb: 'changeRole',
      before: { role: 'reporter' },
      after: { role: 'editor' },
      detail: { person: reporter.id },
    });
  });

  test('of sections alone leaves the sessions; of nothing, no event', async () => {
    const { id } = await db.section.create({ data: { slug: 'quays', name: {}, description: {}, position: 1 } });
    await changeRole(reporter.id, { actor: admin, at, ...rights('reporter'), sectionIds: [id] });
    expect(await sessionsOf(reporter)).toEqual([reporter.sessionId]);
    await changeRole(reporter.id, { actor: admin, at, ...rights('reporter'), sectionIds: [id] });
    expect(await db.event.count({ where: { verb: 'changeRole' } })).toBe(1);
  });

  test('refuses sections and authors that do not exist', async () => {
    expect(said(await changeRole(reporter.id, { actor: admin, at, ...rights('editor'), sectionIds: [999_999] }))).toBe('no-such-section');
    expect(said(await changeRole(reporter.id, { actor: admin, at, ...rights('editor'), authorId: 999_999 }))).toBe('no-such-author');
    expect(await rowOf(reporter)).toMatchObject({ role: 'reporter' });
  });

  test('an admin who steps down keeps the session they do it in, and their open invitations fall', async () => {
    const other = await aColleague('admin');
    await aSession(other.id);
    await invite({ actor: other, at, ...invitee });
    expect(said(await changeRole(other.id, { actor: other, at, ...rights('chief') }))).toBe(true);
    expect(await sessionsOf(other)).toEqual([other.sessionId]);
    expect(await listOpenLinks(admin, at)).toEqual([]);
  });
});

describe('suspension', () => {
  test('ends every session and link; reinstated, one signs in anew', async () => {
    await offerReset(reporter.id, { actor: admin, at });
    expect(said(await suspend(reporter.id, { actor: admin, at }))).toBe(true);
    expect(await rowOf(reporter)).toMatchObject({ suspendedAt: at, suspendedById: admin.id });
    expect(await sessionsOf(reporter)).toEqual([]);
    expect(await listOpenLinks(admin, at)).toEqual([]);
    expect(said(await offerReset(reporter.id, { actor: admin, at }))).toBe('suspended');
    await reinstate(reporter.id, { actor: admin, at });
    expect(await rowOf(reporter)).toMatchObject({ suspendedAt: null, role: 'reporter' });
    expect((await db.event.findMany({ orderBy: { id: 'asc' } })).map(({ verb }) => verb)).toEqual(['offerReset', 'suspend', 'reinstate']);
  });

  test('twice is once', async () => {
    for (const verb of [suspend, suspend, reinstate, reinstate]) expect(said(await verb(reporter.id, { actor: admin, at }))).toBe(true);
    expect(await db.event.count()).toBe(2);
  });
});

describe('the last admin', () => {
  test('can neither step down nor be suspended; a suspended other one is no help', async () => {
    const other = await aColleague('admin');
    await suspend(other.id, { actor: admin, at });
    expect(said(await suspend(admin.id, { actor: admin, at }))).toBe('last-admin');
    expect(said(await changeRole(admin.id, { actor: admin, at, ...rights('chief') }))).toBe('last-admin');
    expect(said(await changeRole(admin.id, { actor: admin, at, ...rights('admin') }))).toBe(true);
    await reinstate(other.id, { actor: admin, at });
    expect(said(await suspend(admin.id, { actor: admin, at }))).toBe(true);
  });

  test('stays, when two demote each other at the same moment', async () => {
    const other = await aColleague('admin');
    const both = await Promise.all([
      changeRole(other.id, { actor: admin, at, ...rights('editor') }),
      changeRole(admin.id, { actor: other, at, ...rights('editor') }),
    ]);
    expect(both.map(said).sort()).toEqual(['forbidden', true]);
    expect(await db.user.count({ where: { role: 'admin' } })).toBe(1);
  });
});

test('a lost second factor is taken away, and said so', async () => {
  await db.twoFactor.create({ data: { id: 'f', secret: 's', backupCodes: '[]', userId: reporter.id } });
  await db.user.update({ where: { id: reporter.id }, data: { twoFactorEnabled: true } });
  await removeSecondFactor(reporter.id, { actor: admin, at });
  expect(await rowOf(reporter)).toMatchObject({ twoFactorEnabled: false });
  expect(await db.twoFactor.count()).toBe(0);
  expect(await lastEvent()).toMatchObject({ verb: 'removeSecondFactor' });
});

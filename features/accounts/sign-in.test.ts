import { beforeEach, describe, expect, test } from 'vitest';
import { GET, POST } from '#app/api/auth/[...all]/route.ts';
import { clock } from '#platform/clock.ts';
import { db } from '#platform/db/client.ts';
import { portalSecret } from '#platform/secret.ts';
import { aColleague, aPassword, aSession } from './account-fixture.ts';
import { clientAddressHeader } from './auth.ts';
import { codeOf } from './authenticator-fixture.ts';
import { changePassword } from './change-password.ts';
import { changeProfile } from './change-profile.ts';
import { changeRole } from './change-role.ts';
import { endOtherSessions, endSession } from './end-sessions.ts';
import { getSafeguards, listPeople, listSessions } from './queries.ts';
import { removePasskey } from './remove-passkey.ts';
import { actorOf, type StaffActor } from './session.ts';
import { sessionCookie, signedSession } from './session-cookie.ts';
import { suspend } from './suspend.ts';

const origin = 'http://localhost:3000';
const at = new Date();
let somebody: StaffActor;
let admin: StaffActor;
let address = 0;
beforeEach(async () => {
  await db.user.deleteMany();
  await db.event.deleteMany();
  somebody = await aColleague('reporter');
  admin = await aColleague('admin');
  address++;
});

/** A request as a browser on one of our pages makes it; each test comes from an address of its own. */
function ask(path: string, body?: object, cookie = '', more: Record<string, string> = {}) {
  const request = new Request(`${origin}/api/auth/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      origin,
      host: 'localhost:3000',
      cookie,
      'content-type': 'application/json',
      [clientAddressHeader]: `203.0.113.${address}`,
      ...more,
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  return (body ? POST : GET)(request, { params: Promise.resolve({ all: path.split('/') }) });
}
const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
async function cookieOf({ sessionId }: StaffActor) {
  const { token } = await db.session.findUniqueOrThrow({ where: { id: sessionId } });
  return `${sessionCookie}=${signedSession(token, portalSecret())}`;
}
const actor = async (cookie: string) => actorOf(new Headers({ cookie }));
const signIn = (password: string, email = somebody.email) => ask('sign-in/email', { email, password });
const sessions = () => db.session.count({ where: { userId: somebody.id } });

describe('by password', () => {
  test('the right one opens a session; another’s case of the address does not matter', async () => {
    const answer = await signIn(aPassword, somebody.email.toUpperCase());
    expect(answer.status).toBe(200);
    expect(await actor(cookiesOf(answer))).toMatchObject({ id: somebody.id, role: 'reporter', email: somebody.email });
    expect(await db.event.findMany()).toMatchObject([{ verb: 'signIn', actorId: somebody.id }]);
  });

  test('a wrong one is an event of the person whose address it is, and of nobody else', async () => {
    await signIn('thirteen night ferries', somebody.email.toUpperCase());
    await signIn(aPassword, 'nobody@example.org');
    expect(await db.event.findMany()).toMatchObject([{ verb: 'signInFailed', actorId: somebody.id }]);
  });

  test.each([
    ['a wrong one', () => signIn('thirteen night ferries')],
    ['nobody’s address', () => signIn(aPassword, 'nobody@example.org')],
  ])('%s is refused in the same words', async (_, attempt) => {
    const answer = await attempt();
    expect([answer.status, (await answer.json()).code]).toEqual([401, 'INVALID_EMAIL_OR_PASSWORD']);
    expect(await sessions()).toBe(1);
  });

  test('a suspended person is told, and gets no session', async () => {
    await suspend(somebody.id, { actor: admin, at });
    const answer = await signIn(aPassword);
    expect([answer.status, (await answer.json()).code]).toEqual([403, 'SUSPENDED']);
    expect(await sessions()).toBe(0);
  });

  test('ten tries a minute from one address', async () => {
    const statuses = [];
    for (let tries = 0; tries < 11; tries++) statuses.push((await signIn('wrong', 'nobody@example.org')).status);
    expect(statuses).toEqual([...Array(10).fill(401), 429]);
  });

  test.each([
    ['by a browser that says so', { 'sec-fetch-site': 'cross-site' }],
    ['by its address alone', { origin: 'https://evil.example', host: 'localhost:3000' }],
  ])('from a page of another site, %s: refused', async (_, more) => {
    const answer = await ask('sign-in/email', { email: somebody.email, password: aPassword }, '', more as Record<string, string>);
    expect(answer.status).toBe(403);
    expect(await sessions()).toBe(1);
  });

  test('the library, too, looks at where a request with a cookie comes from', async () => {
    const { auth } = await import('./auth.ts');
    const headers = { origin: 'https://evil.example', cookie: await cookieOf(somebody), 'content-type': 'application/json' };
    const request = new Request(`${origin}/api/auth/sign-out`, { method: 'POST', headers, body: '{}' });
    expect((await auth.handler(request)).status).toBe(403);
  });
});

describe('the second factor', () => {
  const keyIn = (uri: string) => new URL(uri).searchParams.get('secret') ?? '';
  const keepCookies = (before: string, answer: Response) => `${before}; ${cookiesOf(answer)}`;

  /** Turned on as the account page does it; gives what the telephone and the paper know. */
  async function turnedOn() {
    const begun = await ask('two-factor/enable', { password: aPassword }, await cookieOf(somebody));
    const { totpURI, backupCodes } = (await begun.json()) as { totpURI: string; backupCodes: string[] };
    const answer = await ask('two-factor/verify-totp', { code: codeOf(keyIn(totpURI)) }, await cookieOf(somebody));
    expect(answer.status).toBe(200);
    await db.rateLimit.deleteMany();
    return { totpURI, backupCodes };
  }

  test('a password alone opens no session any more; with the code it does, and it is an event', async () => {
    const { totpURI } = await turnedOn();
    expect(await db.event.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({ verb: 'turnOnSecondFactor', actorId: somebody.id });
    const first = await signIn(aPassword);
    expect(await first.json()).toMatchObject({ twoFactorRedirect: true });
    expect(await actor(cookiesOf(first))).toBeNull();
    expect((await ask('two-factor/verify-totp', { code: '000000' }, cookiesOf(first))).status).toBe(401);
    const second = await ask('two-factor/verify-totp', { code: codeOf(keyIn(totpURI)) }, cookiesOf(first));
    expect(await actor(keepCookies('', second))).toMatchObject({ id: somebody.id });
    expect((await db.event.findMany({ orderBy: { id: 'asc' } })).map(({ verb }) => verb)).toEqual(['turnOnSecondFactor', 'signIn']);
  });

  test('a recovery code works once', async () => {
    const { backupCodes } = await turnedOn();
    const withCode = async () => ask('two-factor/verify-backup-code', { code: backupCodes[0] }, cookiesOf(await signIn(aPassword)));
    expect((await withCode()).status).toBe(200);
    expect((await withCode()).status).toBe(401);
  });

  test('is not turned on without the password', async () => {
    expect((await ask('two-factor/enable', { password: 'wrong' }, await cookieOf(somebody))).status).toBe(400);
    expect(await getSafeguards(somebody)).toMatchObject({ hasSecondFactor: false });
  });
});

describe('the library’s other doors are shut', () => {
  const forged = { role: 'admin', sectionIds: [1], suspendedAt: null, name: 'Forged', email: 'forged@example.org' };
  test.each([
    ['sign-up/email', { ...forged, password: aPassword }],
    ['update-user', forged],
    ['change-email', { newEmail: 'forged@example.org' }],
    ['change-password', { currentPassword: aPassword, newPassword: 'another dozen ferries' }],
    ['delete-user', { password: aPassword }],
    ['request-password-reset', { email: 'x@example.org' }],
    ['revoke-sessions', {}],
    ['two-factor/../update-user', forged],
    ['get-session', undefined],
  ])('%s', async (path, body) => {
    const before = await db.user.findMany();
    expect((await ask(path, body, await cookieOf(somebody))).status).toBe(404);
    expect(await db.user.findMany()).toEqual(before);
    expect(await sessions()).toBe(1);
  });

  test('a role in the form changes nothing even behind them', async () => {
    const { auth } = await import('./auth.ts');
    const request = new Request(`${origin}/api/auth/update-user`, {
      method: 'POST',
      headers: { origin, cookie: await cookieOf(somebody), 'content-type': 'application/json' },
      body: JSON.stringify({ role: 'admin', sectionIds: [], suspendedAt: null }),
    });
    expect((await auth.handler(request)).status).toBe(400);
    expect(await db.user.findUnique({ where: { id: somebody.id } })).toMatchObject({ role: 'reporter' });
  });
});

describe('whoever is signed in', () => {
  test('is nobody once suspended, though a session were left', async () => {
    const cookie = await cookieOf(somebody);
    await db.user.update({ where: { id: somebody.id }, data: { suspendedAt: at } });
    expect(await actor(cookie)).toBeNull();
  });

  test('has the role and the sections of this very moment', async () => {
    const cookie = await cookieOf(somebody);
    await db.user.update({ where: { id: somebody.id }, data: { role: 'chief', sectionIds: [3] } });
    expect(await actor(cookie)).toMatchObject({ role: 'chief', sectionIds: [3] });
    await changeRole(somebody.id, { actor: admin, at, role: 'editor', sectionIds: [], authorId: null });
    expect(await actor(cookie)).toBeNull();
  });

  test.each(['', 'better-auth.session_token=made.up', 'better-auth.session_token='])('is nobody with “%s”', async (cookie) => {
    expect(await actor(cookie)).toBeNull();
  });

  test('was last seen within minutes', async () => {
    const cookie = await cookieOf(somebody);
    await db.session.updateMany({ data: { updatedAt: new Date(at.getTime() - 3_600_000) } });
    await actor(cookie);
    const [, person] = await listPeople(admin).then((people) => people.toSorted((a, b) => (a.role < b.role ? -1 : 1)));
    expect(clock.now().getTime() - (person?.seenAt?.getTime() ?? 0)).toBeLessThan(60_000);
  });
});

describe('one’s own account', () => {
  test('a new password wants the old one, and ends the other sessions', async () => {
    await aSession(somebody.id);
    const next = 'another dozen ferries';
    expect(await changePassword({ actor: somebody, at, current: 'wrong', next })).toMatchObject({ reason: 'wrong-password' });
    expect(await changePassword({ actor: somebody, at, current: aPassword, next })).toMatchObject({ ok: true });
    expect((await listSessions(somebody, at)).map(({ id, isThis }) => [id, isThis])).toEqual([[somebody.sessionId, true]]);
    expect([(await signIn(aPassword)).status, (await signIn(next)).status]).toEqual([401, 200]);
  });

  test('the old password is not to be guessed in a session left open', async () => {
    const guess = () => changePassword({ actor: somebody, at, current: 'wrong', next: 'another dozen ferries' });
    for (let tries = 0; tries < 5; tries++) await guess();
    expect(await changePassword({ actor: somebody, at, current: aPassword, next: 'another dozen ferries' })).toMatchObject({
      reason: 'too-many',
    });
  });

  test('sessions end one by one or all others; nobody else’s do', async () => {
    const [second, third, theirs] = [await aSession(somebody.id), await aSession(somebody.id), await aSession(admin.id)];
    expect(await endSession(theirs, { actor: somebody, at })).toMatchObject({ reason: 'absent' });
    expect(await endSession(second, { actor: somebody, at })).toMatchObject({ ok: true });
    expect((await listSessions(somebody, at)).map(({ id }) => id).sort()).toEqual([somebody.sessionId, third].sort());
    await endOtherSessions({ actor: somebody, at });
    expect((await listSessions(somebody, at)).map(({ id }) => id)).toEqual([somebody.sessionId]);
    expect(await db.session.count({ where: { userId: admin.id } })).toBe(2);
  });

  test('a passkey is taken away by its owner alone', async () => {
    const key = { publicKey: 'k', counter: 0, deviceType: 'singleDevice', backedUp: false };
    await db.passkey.create({ data: { id: 'mine', credentialID: 'c', userId: somebody.id, ...key } });
    expect(await removePasskey('mine', { actor: admin, at })).toMatchObject({ reason: 'absent' });
    expect(await removePasskey('mine', { actor: somebody, at })).toMatchObject({ ok: true });
    expect(await getSafeguards(somebody)).toMatchObject({ passkeys: [] });
  });

  test('name and language change, with their event', async () => {
    await changeProfile({ actor: somebody, at, name: '神田 澪', language: 'ja' });
    expect(await db.user.findUnique({ where: { id: somebody.id } })).toMatchObject({ name: '神田 澪', language: 'ja', role: 'reporter' });
    expect(await db.event.findFirst()).toMatchObject({ verb: 'changeProfile', before: { name: somebody.name, language: 'en' } });
  });
});

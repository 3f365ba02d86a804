import type { IncomingMessage, ServerResponse } from 'node:http';
import { beforeEach, expect, test } from 'vitest';
import type { Role } from '#features/accounts/roles.ts';
import { aPerson } from '#features/media/media-fixture.ts';
import { pool } from '#platform/db/client.ts';
import { bannerAt, longestMs } from './banner.ts';
import { listBanners, listStandingBanners } from './queries.ts';
import { changeBanner, endBannersDue, raiseBanner, takeDownBanner } from './raise-banner.ts';
import { KnownBanners } from './serve-banner.ts';

const at = new Date();
const inMs = (ms: number) => new Date(at.getTime() + ms);
const raised = { severity: 'breaking' as const, words: { en: { text: 'The bridge is closed', link: '/society' } }, until: inMs(60_000) };
const chief = await aPerson('chief');
const by = { actor: chief, at };
const standing = async (now = at) => (await listStandingBanners(now)).map(({ words }) => words.en?.text);
const content = async () => Number((await pool.query('SELECT number FROM content_version')).rows[0].number);
const idOf = async () => {
  const done = await raiseBanner(raised, by);
  return done.ok ? done.value.id : 0;
};

beforeEach(async () => {
  await pool.query("DELETE FROM events WHERE verb LIKE '%Banner'");
  await pool.query('TRUNCATE banners');
});

test.each(['reporter', 'editor', 'chief', 'admin'] as Role[])('a %s', async (role) => {
  const actor = await aPerson(role);
  const may = role === 'chief' || role === 'admin';
  const id = await idOf();
  const outcome = may ? { ok: true, value: null } : { ok: false, reason: 'forbidden' };
  expect((await raiseBanner(raised, { actor, at })).ok).toBe(may);
  expect(await changeBanner(id, raised, { actor, at, base: 1 })).toEqual(outcome);
  expect(await takeDownBanner(id, { actor, at })).toEqual(outcome);
  expect((await listBanners(actor)).length > 0).toBe(may);
});

test('stands at once until its time; each step makes stored pages anew, and is an event', async () => {
  let before = await content();
  const grown = async () => {
    const now = await content();
    const has = now > before;
    before = now;
    return has;
  };
  const id = await idOf();
  expect([await standing(), await standing(inMs(59_999)), await standing(inMs(60_000)), await grown()]).toEqual([
    ['The bridge is closed'],
    ['The bridge is closed'],
    [],
    true,
  ]);
  const words = { en: { text: 'The bridge is open', link: null } };
  expect(await changeBanner(id, { ...raised, words }, { ...by, base: 1 })).toEqual({ ok: true, value: null });
  expect([await standing(), await grown()]).toEqual([['The bridge is open'], true]);
  expect(await changeBanner(id, raised, { ...by, base: 1 })).toEqual({ ok: false, reason: 'overtaken' });
  await endBannersDue(inMs(59_999));
  expect(await grown()).toBe(false);
  await endBannersDue(inMs(60_000));
  expect(await grown()).toBe(true);
  await endBannersDue(inMs(70_000));
  expect(await grown()).toBe(false);
  expect(await takeDownBanner(id, by)).toEqual({ ok: false, reason: 'absent' });
  const { rows } = await pool.query("SELECT verb FROM events WHERE verb LIKE '%Banner' ORDER BY id");
  expect(rows.map(({ verb }) => verb)).toEqual(['raiseBanner', 'changeBanner']);
});

test.each([
  ['over already', inMs(0), 'time-past'],
  ['for ever', inMs(longestMs + 1), 'time-far'],
])('%s: refused', async (_, until, reason) => expect(await raiseBanner({ ...raised, until }, by)).toEqual({ ok: false, reason }));

test('is taken down once', async () => {
  const id = await idOf();
  expect(await takeDownBanner(id, by)).toEqual({ ok: true, value: null });
  expect([await standing(), await takeDownBanner(id, by)]).toEqual([[], { ok: false, reason: 'absent' }]);
  expect(await listBanners(chief)).toMatchObject([{ endedByName: chief.name }]);
});

test('what open pages are answered, from memory', async () => {
  const known = new KnownBanners();
  const ask = (query: string, match?: string, method = 'GET') => {
    const told: { status?: number; etag?: string; body: string } = { body: '' };
    const response = {
      writeHead(status: number, headers: Record<string, string> = {}) {
        Object.assign(told, { status, etag: headers.etag });
        return response;
      },
      end: (body = '') => Object.assign(told, { body }),
    };
    const request = { method, url: `/api/banner${query}`, headers: { 'if-none-match': match } };
    known.serve(request as unknown as IncomingMessage, response as unknown as ServerResponse);
    return told;
  };
  expect(ask('?language=en')).toEqual({ status: 200, etag: '""', body: '' });
  const id = await idOf();
  await known.follow('2');
  const mark = `"${id}.1"`;
  expect(ask('?language=en')).toEqual({
    ...{ status: 200, etag: mark },
    body: '<p class="banner breaking"><b>Breaking</b> <a href="/society">The bridge is closed</a></p>',
  });
  expect(ask('?language=en', mark)).toEqual({ status: 304, etag: mark, body: '' });
  expect(ask('?language=ja', mark)).toMatchObject({ status: 200, body: '' });
  expect([ask('').status, ask('?language=xx').status, ask('?language=en', undefined, 'POST').status]).toEqual([404, 404, 405]);
  expect(bannerAt(await listStandingBanners(at), 'ja', at)).toBeNull();
});

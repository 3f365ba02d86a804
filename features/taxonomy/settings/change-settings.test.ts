import { beforeEach, expect, test } from 'vitest';
import { aColleague } from '#features/accounts/account-fixture.ts';
import { roles } from '#features/accounts/roles.ts';
import type { StaffActor } from '#features/accounts/session.ts';
import { db, pool } from '#platform/db/client.ts';
import { getSite } from '../queries.ts';
import { changeSettings, getSettings } from './change-settings.ts';
import type { Settings } from './settings.ts';

const at = new Date();
let admin: StaffActor;
beforeEach(async () => {
  for (const table of ['articles', 'sections', 'events']) await pool.query(`DELETE FROM ${table}`);
  await pool.query("UPDATE settings SET languages = '{en,ja}', time_zone = 'UTC', short_name = 'KB', policies = '{}'");
  admin = await aColleague('admin');
});

async function read() {
  const found = await getSettings(admin);
  if (!found) throw new Error('An admin sees the settings.');
  return found;
}
async function change(given: Partial<Settings>, base?: number) {
  const { settings, revision } = await read();
  return changeSettings({ actor: admin, at, base: base ?? revision, input: { ...settings, ...given } });
}
async function aStory(language: string, publishedAt: Date | null, withdrawnAt: Date | null = null) {
  await pool.query(
    `WITH s AS (INSERT INTO sections (slug, name, description, position) VALUES ('society', '{}', '{}', 1) ON CONFLICT (slug) DO UPDATE SET position = 1 RETURNING id)
     INSERT INTO articles (language, slug, headline, standfirst, body, section_id, published_at, withdrawn_at, live_revision, withdrawn_reason)
     SELECT $1, 'bell', 'A bell', '', '[]', id, $2::timestamptz, $3::timestamptz, CASE WHEN $2::timestamptz IS NOT NULL THEN 1 END, CASE WHEN $3::timestamptz IS NOT NULL THEN 'Wrong' END FROM s`,
    [language, publishedAt, withdrawnAt],
  );
}

test('a change holds at once, is news to every process, and an event with no more than what changed', async () => {
  const version = async () => (await pool.query('SELECT number FROM content_version')).rows[0].number;
  const before = await version();
  expect(await change({ shortName: 'HP', policies: { ethics: { en: 'Fair.' } } })).toMatchObject({ ok: true });
  expect(await getSite()).toMatchObject({ shortName: 'HP', policies: { ethics: { en: 'Fair.' } } });
  expect(await version()).not.toBe(before);
  expect(await db.event.findMany({ where: { verb: 'changeSettings' } })).toMatchObject([
    { actorId: admin.id, before: { shortName: 'KB', policies: {} }, after: { shortName: 'HP', policies: { ethics: { en: 'Fair.' } } } },
  ]);
  expect(await change({})).toMatchObject({ ok: true });
  expect(await db.event.count({ where: { verb: 'changeSettings' } })).toBe(1);
});

test('a stale save changes nothing and gives what is there', async () => {
  const { revision } = await read();
  await change({ shortName: 'HP' });
  expect(await change({ shortName: 'XX' }, revision)).toMatchObject({
    reason: 'overtaken',
    theirs: { shortName: 'HP' },
    revision: revision + 1,
  });
  expect(await getSite()).toMatchObject({ shortName: 'HP' });
});

test('in another zone the archive’s days are others; one that the database does not know is refused', async () => {
  await aStory('en', new Date('2026-11-01T20:00Z'));
  expect(await change({ timeZone: 'Asia/Tokyo' })).toMatchObject({ ok: true });
  const { rows } = await pool.query('SELECT * FROM archive_days');
  expect(JSON.stringify(rows)).toContain('2026-11-02');
  expect(await change({ timeZone: 'Asia/Kanade' })).toMatchObject({ reason: 'zone-unknown' });
});

test('the first publication fixes the default; an edition with stories stays on', async () => {
  expect(await change({ languages: ['ja', 'en'] })).toMatchObject({ ok: true });
  expect(await change({ languages: ['en', 'ja'] })).toMatchObject({ ok: true });
  await aStory('en', null);
  expect(await change({ languages: ['ja', 'en'] })).toMatchObject({ ok: true });
  await pool.query('DELETE FROM articles');
  await aStory('ja', at);
  expect(await change({ languages: ['en', 'ja'] })).toMatchObject({ reason: 'default-fixed' });
  await pool.query("UPDATE settings SET languages = '{en,ja}'");
  expect(await change({ languages: ['en'] })).toEqual({
    ok: false,
    reason: 'language-has-stories',
    detail: { language: 'ja', stories: 1 },
  });
  await pool.query('UPDATE articles SET withdrawn_at = now(), withdrawn_reason = $$Wrong$$');
  expect(await change({ languages: ['en'] })).toMatchObject({ ok: true });
});

test.each(roles)('a %s may or may not', async (role) => {
  const actor = await aColleague(role);
  const { settings, revision } = await read();
  const may = role === 'admin';
  expect((await getSettings(actor)) !== null).toBe(may);
  expect((await changeSettings({ actor, at, base: revision, input: { ...settings, shortName: `${role}`.slice(0, 4) } })).ok).toBe(may);
});

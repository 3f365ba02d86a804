import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { anArticle } from '#features/articles/article-fixture.ts';
import { clock } from '#platform/clock.ts';
import { pool } from '#platform/db/client.ts';
import { env } from '#platform/env.ts';
import { DELETE, GET, OPTIONS, POST } from './route.ts';

const now = new Date('2026-03-02T03:00:00Z');
const ask = (headers: Record<string, string> = {}) => GET(new Request('http://localhost/api/metrics', { headers }));
/** As server.ts says it. */
const local = { 'x-is-local': 'yes' };
const figure = async (name: string) => new RegExp(`^${name} (.*)$`, 'm').exec(await (await ask(local)).text())?.[1];

beforeEach(() => {
  clock.now = () => now;
});
afterEach(() => {
  clock.now = () => new Date();
  env.metricsToken = null;
});

describe('who may read it', () => {
  test('without a token: a program of this machine', async () => {
    const answer = await ask(local);
    const { status, headers } = answer;
    expect([status, headers.get('content-type'), headers.get('cache-control'), headers.get('x-robots-tag')]).toEqual([
      200,
      'text/plain; version=0.0.4; charset=utf-8',
      'no-store',
      'noindex',
    ]);
    expect(await answer.text()).toContain('\nprocess_resident_memory_bytes ');
  });

  const token = 'nobody-else-knows-this';
  test.each([
    ['nobody in particular', null, {}],
    ['one from elsewhere', null, { 'x-is-local': 'no' }],
    ['a token where none is set', null, { authorization: 'Bearer ' }],
    ['this machine without the token', token, local],
    ['a wrong token', token, { ...local, authorization: 'Bearer nobody-else-knows-thus' }],
    ['the beginning of the token', token, { authorization: `Bearer ${token.slice(0, -1)}` }],
    ['more than the token', token, { authorization: `Bearer ${token}s` }],
    ['two tokens', token, { authorization: `Bearer ${token} ${token}` }],
    ['another scheme', token, { authorization: `Basic ${token}` }],
    ['no scheme', token, { authorization: token }],
    ['nothing', token, { authorization: '' }],
  ])('for %s there is nothing', async (_, given, headers) => {
    env.metricsToken = given;
    const answer = await ask(headers as Record<string, string>);
    expect([answer.status, await answer.json(), answer.headers.get('cache-control')]).toEqual([404, { error: 'not found' }, 'no-store']);
  });

  test.each(['Bearer', 'bearer', 'Bearer '])('with it, written “%s”: from anywhere', async (scheme) => {
    env.metricsToken = token;
    expect((await ask({ authorization: `${scheme} ${token}` })).status).toBe(200);
  });

  test('other methods are no way in, and do not tell that there is one', async () => {
    for (const method of [DELETE, OPTIONS, POST]) expect(method().status).toBe(404);
  });
});

test('the ranking’s age, and how many days of minutes there are', async () => {
  await pool.query("UPDATE ranking_refresh SET computed_at = '-infinity'");
  expect(await figure('kawaraban_ranking_age_seconds')).toBe('+Inf');
  await pool.query('UPDATE ranking_refresh SET computed_at = $1', [new Date(now.getTime() - 90_500)]);
  expect(await figure('kawaraban_ranking_age_seconds')).toBe('90.5');
  await pool.query("CREATE TABLE view_minute_9999 PARTITION OF view_minute FOR VALUES FROM ('14398560') TO ('14400000')");
  const { rows } = await pool.query("SELECT 1 FROM pg_inherits WHERE inhparent = 'view_minute'::regclass");
  expect(await figure('kawaraban_view_minute_partitions')).toBe(`${rows.length}`);
  await pool.query('DROP TABLE view_minute_9999');
});

test('stories that are held and wait for an editor', async () => {
  expect(await figure('kawaraban_ranking_held')).toBe('0');
  const article = await anArticle();
  await pool.query('INSERT INTO ranking_hold (article, held_at, readers, from_one) VALUES ($1, now(), 30, 20)', [article]);
  expect(await figure('kawaraban_ranking_held')).toBe('1');
  await pool.query("UPDATE ranking_hold SET decision = 'vetoed', decided_at = now()");
  expect(await figure('kawaraban_ranking_held')).toBe('0');
});

test('while the database hangs figures come all the same, and the ranking grows old', async () => {
  await pool.query('UPDATE ranking_refresh SET computed_at = $1', [now]);
  expect(await figure('kawaraban_ranking_age_seconds')).toBe('0');
  const client = await pool.connect();
  await client.query('BEGIN; LOCK TABLE ranking_refresh IN ACCESS EXCLUSIVE MODE');
  clock.now = () => new Date(now.getTime() + 200_000);
  expect(await figure('kawaraban_ranking_age_seconds')).toBe('200');
  await client.query('ROLLBACK');
  client.release();
});

test('two bundles of one process tell the same figures, each once', async () => {
  const { accepted } = await import('#features/audience/view-metrics.ts');
  const { registry } = await import('#platform/metrics.ts');
  vi.resetModules();
  const again = await import('#features/audience/view-metrics.ts');
  const other = await import('#platform/metrics.ts');
  expect(again.accepted).toBe(accepted);
  expect(other.registry).toBe(registry);
  await import('./route.ts');
  const text = await (await ask(local)).text();
  const names = [...text.matchAll(/^# TYPE (\S+)/gm)].map((match) => match[1]);
  expect(names).toContain('kawaraban_views_accepted_total');
  expect(new Set(names).size).toBe(names.length);
});

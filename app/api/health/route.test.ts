import { afterEach, expect, test } from 'vitest';
import { clock } from '#platform/clock.ts';
import { pool } from '#platform/db/client.ts';
import { GET } from './route.ts';

const now = new Date('2026-03-02T03:00:00Z');
afterEach(() => {
  clock.now = () => new Date();
});

test.each([
  [0, 200, 'ok'],
  [180, 200, 'ok'],
  [181, 503, 'ranking is stale'],
  [86_400, 503, 'ranking is stale'],
  [-5, 200, 'ok'],
])('a ranking %d s old: %d', async (age, status, words) => {
  clock.now = () => now;
  await pool.query('UPDATE ranking_refresh SET computed_at = $1', [new Date(now.getTime() - age * 1_000)]);
  const answer = await GET();
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([status, 'no-store']);
  expect(await answer.json()).toMatchObject({ status: words, database: 'ok', rankingAgeSeconds: age });
});

test('no ranking yet: unhealthy', async () => {
  await pool.query("UPDATE ranking_refresh SET computed_at = '-infinity'");
  const answer = await GET();
  expect([answer.status, await answer.json()]).toMatchObject([503, { status: 'ranking is stale', rankingAgeSeconds: null }]);
});

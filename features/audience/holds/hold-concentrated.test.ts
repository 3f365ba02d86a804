import { beforeEach, describe, expect, test } from 'vitest';
import { anArticle } from '#features/articles/article-fixture.ts';
import { db, pool } from '#platform/db/client.ts';
import { apply } from '../apply.ts';
import { getRanking } from '../queries.ts';
import { refreshRanking } from '../refresh-ranking.ts';
import { slotAt } from '../view.ts';
import { isConcentrated } from './hold.ts';
import { boundFor } from './hold-concentrated.ts';

const day = { startSeconds: 19 * 3_600, seconds: 86_400 };
const site = { of: 'site' } as const;
let now: Date;
let random = 1n;
/** As evenly spread as the real keys are, and the same in every run. */
const visitorKey = () => {
  random = BigInt.asUintN(64, random * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n);
  return BigInt.asIntN(64, random ^ (random >> 29n));
};

/** Readers from so many networks, in turn. */
async function read(article: number, readers: number, networks: number, first = 1) {
  const at = Math.floor(now.getTime() / 1_000);
  await apply(
    Array.from({ length: readers }, (_, index) => ({
      slot: slotAt(at, day),
      article,
      visitor: visitorKey(),
      net: first + (index % networks),
      at,
    })),
  );
}
const refresh = async () => {
  now = new Date(now.getTime() + 20_000);
  await refreshRanking(now, { day });
};
const listed = async (span: '1h' | '24h' | 'rising' = '24h') =>
  (await getRanking('en', site, span, 5)).places.filter(({ from }) => from === span).map(({ article }) => article.number);
const holds = async () => (await pool.query('SELECT article, readers, from_one, diluted_at, decision FROM ranking_hold ORDER BY id')).rows;
const events = async (article: number) =>
  (await pool.query('SELECT actor, verb, detail FROM events WHERE article_number = $1 ORDER BY id', [article])).rows;

beforeEach(async () => {
  now = new Date('2026-05-10T09:30:00Z');
  await pool.query(
    'TRUNCATE view_seen, view_minute, view_hour, view_day, view_total, view_window, view_window_base, view_window_mark, ranking_snapshot, ranking_hold',
  );
  await pool.query("UPDATE ranking_refresh SET computed_at = '-infinity', previous_hour = NULL");
  await db.article.deleteMany();
});
const story = () => anArticle({ publishedAt: new Date('2026-05-01T00:00:00Z') });

test.each([
  [19, 19, false],
  [20, 20, true],
  [20, 11, true],
  [20, 10, false],
  [3_000, 1_501, true],
  [0, 0, false],
])('of %i readers %i from one network: %s', (readers, fromOne, is) => expect(isConcentrated({ readers, fromOne })).toBe(is));

test.each([
  [0, 2n ** 63n - 1n],
  [1_000, 2n ** 63n - 1n],
  [2_000, -1n],
  [4_000, -(2n ** 62n) - 1n],
])('of %i readers those up to %i are looked at', (readers, bound) => expect(boundFor(readers)).toBe(bound));

test('3,000 views from one network do not bring a story into the ranking, in any window; what others read stays in its place', async () => {
  const [flooded, first, second] = [await story(), await story(), await story()];
  await read(first, 40, 40);
  await read(second, 30, 30);
  await refresh();
  expect(await listed()).toEqual([first, second]);
  await read(flooded, 3_000, 1);
  await refresh();
  for (const span of ['1h', '24h', 'rising'] as const) expect(await listed(span)).toEqual([first, second]);
  const [hold] = await holds();
  expect(hold).toMatchObject({ article: flooded, diluted_at: null, decision: null });
  expect(hold.from_one).toBe(hold.readers);
  // A sample of about a thousand, not all of them.
  expect(Math.abs(hold.readers - 1_000)).toBeLessThan(150);
  expect(await events(flooded)).toEqual([
    { actor: 'ranking', verb: 'holdRanking', detail: { readers: hold.readers, fromOne: hold.from_one } },
  ]);
});

test('readers of twenty networks stay, however many come from each', async () => {
  const article = await story();
  await read(article, 2_000, 20);
  await refresh();
  expect([await listed(), await holds()]).toEqual([[article], []]);
});

test('a handful from one household is no flood', async () => {
  const article = await story();
  await read(article, 19, 1);
  await refresh();
  expect(await listed()).toEqual([article]);
});

test('one that became concentrated after it was looked at is held when its readers have grown', async () => {
  const article = await story();
  await read(article, 40, 40);
  await refresh();
  expect(await listed()).toEqual([article]);
  await read(article, 60, 1, 900);
  await refresh();
  expect(await listed()).toEqual([]);
  expect(await holds()).toMatchObject([{ readers: 100, from_one: 60 }]);
});

describe('a held story', () => {
  let article: number;
  beforeEach(async () => {
    article = await story();
    await read(article, 30, 1);
    await refresh();
    expect(await listed()).toEqual([]);
  });

  test('is listed again once it is diluted, with all its readers, and as an event', async () => {
    await read(article, 29, 29, 100);
    await refresh();
    expect(await listed()).toEqual([]);
    await read(article, 1, 1, 500);
    await refresh();
    expect(await listed()).toEqual([article]);
    expect((await holds()).map((hold) => hold.diluted_at)).toEqual([now]);
    expect((await events(article)).map(({ verb }) => verb)).toEqual(['holdRanking', 'diluteRanking']);
  });

  test('is held again where it is concentrated again', async () => {
    await read(article, 40, 40, 100);
    await refresh();
    await read(article, 200, 1);
    await refresh();
    expect(await listed()).toEqual([]);
    expect(await holds()).toHaveLength(2);
  });

  test('does not come back because time passes and what it was held for is forgotten', async () => {
    now = new Date(now.getTime() + 3 * 86_400_000);
    await pool.query('TRUNCATE view_seen');
    await refresh();
    expect((await getRanking('en', site, '7d', 5)).places.filter(({ from }) => from === '7d')).toEqual([]);
    expect(await holds()).toMatchObject([{ diluted_at: null }]);
  });
});

test('twenty flooded stories at once are all held, and those behind them move up', async () => {
  const flooded = await Promise.all(Array.from({ length: 24 }, story));
  for (const each of flooded) await read(each, 50, 1);
  const honest = await story();
  await read(honest, 25, 25);
  await refresh();
  expect(await listed()).toEqual([honest]);
  expect(await holds()).toHaveLength(24);
});

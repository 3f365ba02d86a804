import { beforeEach, describe, expect, test } from 'vitest';
import { anArticle } from '#features/articles/article-fixture.ts';
import { db, pool } from '#platform/db/client.ts';
import { apply } from './apply.ts';
import { dateOfDay, dayOf, dayOfDate } from './derive-views.ts';
import { refreshRanking } from './refresh-ranking.ts';
import { rebuildViews, verifyViews } from './verify-views.ts';
import { slotAt } from './view.ts';

const day = { startSeconds: 19 * 3_600, seconds: 86_400 };
/** Half past an hour, so that what closed has settled. */
const now = new Date((Math.floor(Date.now() / 3_600_000) - 0.5) * 3_600_000);
const seconds = Math.floor(now.getTime() / 1_000);
let article: number;

const all = async () => {
  const read = async (table: string) => (await pool.query(`SELECT * FROM ${table} ORDER BY 1, 2`)).rows;
  return [await read('view_hour'), await read('view_day'), await read('view_total')];
};

beforeEach(async () => {
  await pool.query('TRUNCATE view_seen, view_minute, view_hour, view_day, view_total, view_referrer, ranking_snapshot, ranking_closed');
  await pool.query("UPDATE ranking_refresh SET computed_at = '-infinity', previous_hour = NULL");
  await db.article.deleteMany();
  article = await anArticle({ publishedAt: new Date(now.getTime() - 60 * 86_400_000) });
  const ages = [0, 90, 3_700, 40_000, 90_000, 200_000, 500_000];
  const views = ages.flatMap((age, place) =>
    Array.from({ length: 3 + place }, (_, reader) => {
      const at = seconds - age;
      return {
        slot: slotAt(at, day),
        article,
        visitor: BigInt(place * 100 + reader),
        net: 1,
        at,
        from: reader % 3 === 0 ? undefined : `h${reader}.example`,
      };
    }),
  );
  await apply(views);
  await refreshRanking(now, { anew: true, day });
});

test('what was counted and derived agrees with its sources, before and after making it anew', async () => {
  expect(await verifyViews(now, day)).toEqual([]);
  const before = await all();
  const closed = async () => (await pool.query('SELECT * FROM ranking_closed ORDER BY day, section')).rows;
  await pool.query('UPDATE ranking_closed SET readers = ARRAY[77]');
  const closedBefore = await closed();
  expect(closedBefore.length).toBeGreaterThan(0);
  await rebuildViews(now, day);
  expect(await verifyViews(now, day)).toEqual([]);
  expect(await all()).toEqual(before);
  // A day that has closed is not ranked anew.
  expect(await closed()).toEqual(closedBefore);
});

describe('a count that was tampered with is named, and mended where it is derived', () => {
  test.each([
    ['view_hour', 'UPDATE view_hour SET readers = readers + 1 WHERE hour = (SELECT min(hour) FROM view_hour)'],
    ['view_hour', 'DELETE FROM view_hour WHERE hour = (SELECT max(hour) FROM view_hour)'],
    ['view_day', 'UPDATE view_day SET readers = 1 WHERE day = (SELECT max(day) FROM view_day)'],
    ['view_total', 'UPDATE view_total SET readers = 0'],
    ['view_total', 'INSERT INTO view_total VALUES (999999, 7)'],
  ])('%s by %s', async (table, tamper) => {
    const before = await all();
    await pool.query(tamper);
    const found = await verifyViews(now, day);
    expect(found.map((each) => each.table)).toContain(table);
    for (const { is, shouldBe } of found) expect(is).not.toBe(shouldBe);
    await rebuildViews(now, day);
    expect(await verifyViews(now, day)).toEqual([]);
    expect(await all()).toEqual(before);
  });

  test('view_minute, which is a source', async () => {
    await pool.query('UPDATE view_minute SET readers = 9 WHERE minute = $1', [Math.floor((seconds - 3_700) / 60)]);
    expect((await verifyViews(now, day)).filter(({ table }) => table === 'view_minute')).toEqual([
      { table: 'view_minute', at: Math.floor((seconds - 3_700) / 60), article, is: 9, shouldBe: 5 },
    ]);
  });

  test('view_referrer: more came from somewhere than came, in hours whose minutes are kept and in older ones', async () => {
    const hour = Math.floor((seconds - 3_700) / 3_600);
    const old = hour - 20 * 24;
    await pool.query("UPDATE view_referrer SET readers = readers + 4 WHERE hour = $1 AND host = 'h1.example'", [hour]);
    await pool.query('INSERT INTO view_hour VALUES ($1, $2, 2), ($1 + 1, $2, 3)', [old, article]);
    await pool.query("INSERT INTO view_referrer VALUES ($1, $2, '', 1), ($1, $2, '.', 2), ($1 + 1, $2, '', 3), ($1, 999999, '.', 1)", [
      old,
      article,
    ]);
    const found = (await verifyViews(now, day)).filter(({ table }) => table === 'view_referrer');
    expect(found).toEqual([
      { table: 'view_referrer', at: old, article, is: 3, shouldBe: 2 },
      { table: 'view_referrer', at: old, article: 999_999, is: 1, shouldBe: 0 },
      { table: 'view_referrer', at: hour, article, is: 7, shouldBe: 5 },
    ]);
  });
});

test('an empty paper agrees with itself', async () => {
  await pool.query('TRUNCATE view_seen, view_minute, view_hour, view_day, view_total, view_referrer');
  expect(await verifyViews(now, day)).toEqual([]);
  await rebuildViews(now, day);
  expect(await all()).toEqual([[], [], []]);
});

test.each([
  [0, -1],
  [18, -1],
  [19, 0],
  [42, 0],
  [43, 1],
])('hour %i belongs to day %i', (hour, number) => expect(dayOf(hour, day)).toBe(number));

test('a day has one date, wherever it begins', () => {
  for (let hour = 0; hour < 24; hour++)
    for (const number of [0, 20_415, 20_416]) {
      const cut = { startSeconds: hour * 3_600, seconds: 86_400 };
      expect(dayOfDate(dateOfDay(number, cut), cut)).toBe(number);
    }
  // From 4:00 in Tokyo on the day it is called by.
  expect(dateOfDay(dayOf(Date.UTC(2026, 10, 21, 19) / 3_600_000, day), day)).toBe('2026-11-22');
});

test.each(['2026-02-30', '2026-2-3', 'yesterday', '', '2026-11-22T00:00', '99999-01-01', '-001-01-01'])('“%s” is no date', (date) =>
  expect(dayOfDate(date, day)).toBeNull(),
);

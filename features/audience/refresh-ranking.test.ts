import { beforeEach, describe, expect, test } from 'vitest';
import { anArticle, aSection } from '#features/articles/article-fixture.ts';
import { db, pool } from '#platform/db/client.ts';
import { apply } from './apply.ts';
import { sweepViewsDue } from './partitions.ts';
import { getClosedRanking, getRanking, getRankingTime } from './queries.ts';
import { type Scope, type Span, spans } from './ranking.ts';
import { refreshRanking } from './refresh-ranking.ts';
import { slotAt } from './view.ts';

const day = { startSeconds: 19 * 3_600, seconds: 86_400 };
const now = new Date(Math.floor(Date.now() / 60_000) * 60_000);
const minutesAgo = (minutes: number) => now.getTime() / 1_000 - minutes * 60;

let visitor = 0n;
/** So many different readers of an article, so many minutes ago. */
const read = (article: number, readers: number, minutes: number) =>
  apply(
    Array.from({ length: readers }, () => ({
      slot: slotAt(minutesAgo(minutes), day),
      article,
      visitor: ++visitor,
      net: 1,
      at: minutesAgo(minutes),
    })),
  );

const old = new Date(now.getTime() - 60 * 86_400_000);
const story = (sectionSlug = 'society', given = {}) => anArticle({ publishedAt: old, sectionSlug, ...given });
const site = { of: 'site' } as const;
const numbers = async (span: Span, scope: Scope = site) =>
  (await getRanking('en', scope, span, 10)).places.filter((place) => place.from === span).map((place) => place.article.number);

beforeEach(async () => {
  await pool.query('TRUNCATE view_seen, view_minute, view_hour, view_day, view_total, ranking_snapshot, ranking_previous, ranking_closed');
  await pool.query("UPDATE ranking_refresh SET computed_at = '-infinity', previous_hour = NULL");
  await db.article.deleteMany();
});

test('places are compared with those at the beginning of the hour, also when nobody ranked then', async () => {
  const hour = Math.floor(now.getTime() / 3_600_000) * 3_600;
  const at = new Date((hour + 1_800) * 1_000);
  const [first, second, third] = [await story(), await story(), await story()];
  const readAt = (article: number, readers: number, seconds: number) =>
    apply(Array.from({ length: readers }, () => ({ slot: slotAt(seconds, day), article, visitor: ++visitor, net: 1, at: seconds })));
  await readAt(first, 5, hour - 7_200);
  await readAt(second, 4, hour - 60);
  await readAt(second, 4, hour);
  await readAt(third, 6, hour + 60);
  await refreshRanking(at, { anew: true, day });
  const { places } = await getRanking('en', site, '24h', 3);
  expect(places.map(({ article, movement }) => [article.number, movement])).toEqual([
    [second, 1],
    [third, 'new'],
    [first, -2],
  ]);
});

test('a closed day keeps its ranking: nothing moves in it any more, and what was withdrawn is passed over', async () => {
  const noon = (date: string) => Date.parse(`${date}T12:00:00Z`) / 1_000;
  const dates = [2, 3, 5].map((days) => new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10)) as [string, string, string];
  const [one, two] = [await story('harbour'), await story()];
  const readAt = (article: number, readers: number, at: number) =>
    apply(Array.from({ length: readers }, () => ({ slot: slotAt(at, day), article, visitor: ++visitor, net: 1, at })));
  for (const date of dates) await readAt(one, 4, noon(date));
  await readAt(two, 5, noon(dates[1]));
  await refreshRanking(now, { anew: true, day });
  const numbersOf = async (date: string) => (await getClosedRanking('en', null, date, 10))?.places.map(({ article }) => article.number);
  expect(await numbersOf(dates[1])).toEqual([two, one]);
  expect(await getClosedRanking('en', null, dates[1], 10)).toMatchObject({ before: dates[2], after: dates[0] });
  const harbour = await db.section.findUniqueOrThrow({ where: { slug: 'harbour' } });
  expect((await getClosedRanking('en', null, dates[1], 10))?.sections).toContain(harbour.id);
  expect((await getClosedRanking('en', null, dates[1], 10))?.languages).toEqual(['en']);
  expect((await getClosedRanking('en', harbour, dates[1], 10))?.places.map(({ article }) => article.number)).toEqual([one]);

  await pool.query('UPDATE view_day SET readers = 100 WHERE article = $1', [one]);
  await refreshRanking(new Date(now.getTime() + 3_700_000), { anew: true, day });
  expect(await numbersOf(dates[1])).toEqual([two, one]);
  await db.article.update({ where: { number: two }, data: { withdrawnAt: now, withdrawnReason: 'Wrong.' } });
  expect(await numbersOf(dates[1])).toEqual([one]);
  for (const none of [now.toISOString().slice(0, 10), '2020-01-01', '2026-02-30', 'x']) expect(await numbersOf(none)).toBeUndefined();
});

describe('windows', () => {
  test.each([
    ['1h', 59, 60],
    ['24h', 1_439, 1_440],
  ] as const)('%s is exact to the minute', async (span, last, past) => {
    const [inside, outside] = [await story(), await story()];
    await read(inside, 3, last);
    await read(outside, 3, past);
    await refreshRanking(now, { anew: true });
    expect(await numbers(span)).toEqual([inside]);
  });

  test.each([
    ['7d', 168],
    ['30d', 720],
  ] as const)('%s is exact to the hour', async (span, hours) => {
    const hourNow = Math.floor(now.getTime() / 3_600_000);
    const minuteOf = (hour: number) => (now.getTime() / 1_000 - hour * 3_600) / 60;
    const [inside, outside] = [await story(), await story()];
    await read(inside, 3, minuteOf(hourNow - hours));
    await read(outside, 3, minuteOf(hourNow - hours - 1));
    await refreshRanking(now, { anew: true });
    expect(await numbers(span)).toEqual([inside]);
  });

  test('a narrower one is part of a wider one', async () => {
    const article = await story();
    await read(article, 3, 10);
    await refreshRanking(now, { anew: true });
    for (const span of spans) expect(await numbers(span)).toEqual([article]);
  });

  test('all time has no end: closed days, the running one and this minute, each once', async () => {
    const article = await story();
    const minutes = [0, 1, 59, 61, 1_439, 1_441, 2_881, 39 * 1_440, 41 * 1_440, 58 * 1_440];
    for (const [place, ago] of minutes.entries()) await read(article, 3 + place, ago);
    const wanted = minutes.reduce((sum, _, place) => sum + 3 + place, 0);
    const ever = async () => {
      const { rows } = await pool.query("SELECT readers FROM ranking_snapshot WHERE span = 'all' AND section = 0");
      return rows[0]?.readers;
    };
    for (let time = 0; time < 2; time++) {
      await refreshRanking(now, { anew: true, day });
      expect(await ever()).toEqual([wanted]);
    }
    // Whatever part is lost or wrong is made anew from its source.
    await pool.query('TRUNCATE view_day, view_total');
    await refreshRanking(now, { anew: true, day });
    expect(await ever()).toEqual([wanted]);
  });

  test('a view that came late into a day that has just closed is in', async () => {
    const article = await story();
    const midnight = new Date(Math.floor(now.getTime() / 86_400_000) * 86_400_000);
    const justAfter = new Date(midnight.getTime() + 30_000);
    const utc = { startSeconds: 0, seconds: 86_400 };
    const readAt = (at: number) => apply([{ slot: slotAt(at, utc), article, visitor: ++visitor, net: 1, at }]);
    const before = midnight.getTime() / 1_000 - 5;
    for (let reader = 0; reader < 3; reader++) await readAt(before);
    await refreshRanking(justAfter, { anew: true, day: utc });
    await readAt(before);
    await refreshRanking(new Date(justAfter.getTime() + 20_000), { anew: true, day: utc });
    const { rows } = await pool.query('SELECT d.readers AS day, t.readers::int AS total FROM view_day d JOIN view_total t USING (article)');
    expect(rows).toEqual([{ day: 4, total: 4 }]);
  });

  test('agree with what was read, counted by hand', async () => {
    const articles = await Promise.all(Array.from({ length: 6 }, () => story()));
    const reads = Array.from({ length: 60 }, (_, index) => ({
      article: articles[(index * 7) % 6] ?? 0,
      readers: 1 + ((index * 5) % 4),
      minutes: 1 + ((index * 97) % 40_000),
    }));
    for (const { article, readers, minutes } of reads) await read(article, readers, minutes);
    await refreshRanking(now, { anew: true });
    const { rows } = await pool.query(
      "SELECT articles, readers FROM ranking_snapshot WHERE section = 0 AND span = '24h' AND language = 'en'",
    );
    const expected = articles
      .map((article) => ({
        article,
        readers: reads.filter((each) => each.article === article && each.minutes < 1_440).reduce((sum, each) => sum + each.readers, 0),
      }))
      .filter((each) => each.readers >= 3)
      .sort((a, b) => b.readers - a.readers || b.article - a.article);
    expect(rows[0] ?? { articles: [], readers: [] }).toEqual({
      articles: expected.map((each) => each.article),
      readers: expected.map((each) => each.readers),
    });
  });
});

describe('who is ranked', () => {
  test('two readers are too few', async () => {
    await read(await story(), 2, 5);
    await refreshRanking(now, { anew: true });
    expect(await numbers('24h')).toEqual([]);
  });

  test('a withdrawn story is gone at once, before any refresh', async () => {
    const [gone, stays] = [await story(), await story()];
    await read(gone, 9, 5);
    await read(stays, 3, 5);
    await refreshRanking(now, { anew: true });
    await db.article.update({ where: { number: gone }, data: { withdrawnAt: now, withdrawnReason: 'An error' } });
    expect(await numbers('24h')).toEqual([stays]);
  });

  test('one that comes back brings its readers with it', async () => {
    const article = await story('society', { withdrawnAt: new Date(now.getTime() - 1_000), withdrawnReason: 'An error' });
    await read(article, 4, 5);
    await refreshRanking(now, { anew: true });
    expect(await numbers('24h')).toEqual([]);
    await db.article.update({ where: { number: article }, data: { withdrawnAt: null, withdrawnReason: null } });
    await refreshRanking(now, { anew: true });
    expect(await numbers('24h')).toEqual([article]);
  });

  test('a section shows its own and its subsections’ stories, the subsection only its own', async () => {
    const [parentId, childId] = [await aSection('society'), await aSection('waterfront', 'society')];
    const [parent, child, other] = [await story('society'), await story('waterfront'), await story('world')];
    await read(parent, 3, 5);
    await read(child, 4, 5);
    await read(other, 5, 5);
    await refreshRanking(now, { anew: true });
    expect(await numbers('24h')).toEqual([other, child, parent]);
    expect(await numbers('24h', { of: 'section', id: parentId, covers: [parentId, childId] })).toEqual([child, parent]);
    expect(await numbers('24h', { of: 'section', id: childId, covers: [childId] })).toEqual([child]);
  });

  test('each language has its own', async () => {
    const [english, japanese] = [await story(), await story('society', { language: 'ja' })];
    await read(english, 3, 5);
    await read(japanese, 3, 5);
    await refreshRanking(now, { anew: true });
    expect(await numbers('24h')).toEqual([english]);
    expect((await getRanking('ja', site, '24h', 5)).places.map((place) => place.article.number)).toEqual([japanese]);
  });
});

describe('refreshing', () => {
  test('two processes at once: one leads', async () => {
    const led = await Promise.all([refreshRanking(now), refreshRanking(now), refreshRanking(now)]);
    expect(led.filter(Boolean)).toHaveLength(1);
    expect(await getRankingTime()).toEqual(now);
  });

  test('waits its time, and follows a clock that was set back', async () => {
    await refreshRanking(now);
    expect(await refreshRanking(new Date(now.getTime() + 5_000))).toBe(false);
    expect(await refreshRanking(new Date(now.getTime() + 20_000))).toBe(true);
    expect(await refreshRanking(new Date(now.getTime() - 3_600_000))).toBe(true);
  });

  test('hours are overwritten, never added to: doing it twice changes nothing', async () => {
    const article = await story();
    for (const minutes of [5, 65, 130, 400]) await read(article, 3, minutes);
    await refreshRanking(now, { anew: true });
    const hours = async () => (await pool.query('SELECT * FROM view_hour ORDER BY hour')).rows;
    const before = await hours();
    await refreshRanking(now, { anew: true });
    expect(await hours()).toEqual(before);
    await pool.query('TRUNCATE view_hour');
    await refreshRanking(now, { anew: true });
    expect(await hours()).toEqual(before);
  });

  test('a view that was committed late is in its hour', async () => {
    const article = await story();
    await read(article, 3, 70);
    await refreshRanking(now, { anew: true });
    await read(article, 2, 65);
    await refreshRanking(now, { anew: true });
    const { rows } = await pool.query("SELECT readers[1] AS readers FROM ranking_snapshot WHERE section = 0 AND span = '7d'");
    expect(rows[0]?.readers).toBe(5);
  });
});

test('what privacy says must go goes; the counts stay', async () => {
  const article = await story();
  await read(article, 3, 12 * 1_440);
  await read(article, 3, 5);
  await pool.query('INSERT INTO view_secret (slot, secret) VALUES ($1, $2), ($3, $2)', [
    slotAt(minutesAgo(3 * 1_440), day),
    Buffer.alloc(32),
    slotAt(minutesAgo(0), day),
  ]);
  await refreshRanking(now, { anew: true });
  await sweepViewsDue(now, day);
  const count = async (table: string) => Number((await pool.query(`SELECT count(*) FROM ${table}`)).rows[0].count);
  expect([await count('view_seen'), await count('view_minute'), await count('view_secret')]).toEqual([3, 1, 1]);
  await refreshRanking(now, { anew: true });
  const { rows } = await pool.query("SELECT readers[1] AS readers FROM ranking_snapshot WHERE section = 0 AND span = '30d'");
  expect(rows[0]?.readers).toBe(6);
});

import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { anArticle } from '#features/articles/article-fixture.ts';
import { db, pool } from '#platform/db/client.ts';
import { apply } from './apply.ts';
import { getRanking } from './queries.ts';
import { refreshRanking } from './refresh-ranking.ts';
import { slotAt, type View } from './view.ts';

const day = { startSeconds: 19 * 3_600, seconds: 86_400 };
const start = Date.parse('2026-05-10T09:58:30Z');
const published = new Date('2026-01-01T00:00:00Z');
const at = (minutes: number) => new Date(start + minutes * 60_000);

beforeEach(async () => {
  await pool.query(
    'TRUNCATE view_seen, view_minute, view_hour, view_day, view_total, view_window, view_window_base, view_window_mark, ranking_closed',
  );
  await pool.query("UPDATE ranking_refresh SET computed_at = '-infinity', previous_hour = NULL");
  await db.article.deleteMany();
});

let visitor = 0n;
/** Readers of an article, each from a network of its own. */
function readers(article: number, count: number, when: Date): View[] {
  const seconds = when.getTime() / 1_000;
  return Array.from({ length: count }, () => ({
    slot: slotAt(seconds, day),
    article,
    visitor: ++visitor,
    net: Number(visitor % 1_000_000n),
    at: seconds,
  }));
}

interface Counts {
  h1: number;
  h24: number;
  d7: number;
  d30: number;
  ever: number;
  rising: number;
}

/** What every window holds at an instant, by brute force over all that was read. */
function oracle(views: readonly View[], now: Date): Map<number, Counts> {
  const minute = Math.floor(now.getTime() / 60_000);
  const hour = Math.floor(minute / 60);
  const counts = new Map<number, Counts>();
  for (const view of views) {
    const seen = Math.floor(view.at / 60);
    if (seen > minute) continue;
    const seenHour = Math.floor(seen / 60);
    const count = counts.get(view.article) ?? { h1: 0, h24: 0, d7: 0, d30: 0, ever: 0, rising: 0 };
    count.ever++;
    if (seen > minute - 60) count.h1++;
    if (seen > minute - 1_440) count.h24++;
    if (seenHour >= hour - 168) count.d7++;
    if (seenHour >= hour - 720) count.d30++;
    // By the minute in the running hour, from the middle of the hour before.
    if (seenHour >= hour - 72)
      count.rising += 2 ** ((seenHour === hour ? (seen + 0.5 - hour * 60) / 60 : seenHour + 0.5 - hour) / 6) * 1_000;
    counts.set(view.article, count);
  }
  return counts;
}

const counted = async () => {
  const { rows } = await pool.query<Counts & { article: number }>(
    'SELECT article, h1, h24, d7, d30, ever::int AS ever, rising::float8 AS rising FROM view_window',
  );
  return new Map(rows.map(({ article, ...counts }) => [article, counts]));
};

async function expectTruth(views: readonly View[], now: Date) {
  const [is, wanted] = [await counted(), oracle(views, now)];
  expect([...is.keys()].sort()).toEqual([...wanted.keys()].sort());
  for (const [article, { rising, ...counts }] of wanted) {
    const { rising: isRising = 0, ...isCounts } = is.get(article) ?? {};
    expect(isCounts).toEqual(counts);
    expect(Math.abs(isRising - rising)).toBeLessThan(2);
  }
}

test('whatever was read and whenever it is refreshed: each window holds what it holds by brute force', async () => {
  const articles = [await anArticle({ publishedAt: published }), await anArticle({ publishedAt: published })];
  const past = fc.array(
    fc.record({ which: fc.nat(1), ago: fc.oneof(fc.nat(90), fc.nat(1_500), fc.nat(45_000)), count: fc.integer({ min: 1, max: 3 }) }),
    {
      minLength: 1,
      maxLength: 12,
    },
  );
  const steps = fc.array(fc.record({ minutes: fc.oneof(fc.nat(3), fc.nat(80)), which: fc.nat(1), back: fc.nat(1), count: fc.nat(3) }), {
    minLength: 1,
    maxLength: 5,
  });
  await fc.assert(
    fc.asyncProperty(past, steps, async (before, after) => {
      await pool.query(
        'TRUNCATE view_seen, view_minute, view_hour, view_day, view_total, view_window, view_window_base, view_window_mark, ranking_closed',
      );
      await pool.query("UPDATE ranking_refresh SET computed_at = '-infinity', previous_hour = NULL");
      const views = before.flatMap(({ which, ago, count }) => readers(articles[which] ?? 0, count, at(-ago)));
      await apply(views);
      let minutes = 0;
      await refreshRanking(at(0), { day });
      await expectTruth(views, at(0));
      for (const step of after) {
        minutes += step.minutes + 1;
        const fresh = readers(articles[step.which] ?? 0, step.count, at(minutes - step.back));
        views.push(...fresh);
        await apply(fresh);
        await refreshRanking(at(minutes), { day });
        await expectTruth(views, at(minutes));
      }
    }),
    { numRuns: 15 },
  );
});

test('a view of the hour before, committed after that was rolled up, is in every window', async () => {
  const article = await anArticle({ publishedAt: published });
  const views = readers(article, 4, at(0));
  await apply(views);
  await refreshRanking(at(2), { day });
  const late = readers(article, 3, at(1));
  await apply(late);
  await refreshRanking(at(2.5), { day });
  await expectTruth([...views, ...late], at(2.5));
});

test('what lies ahead of the clock does not count before its minute', async () => {
  const article = await anArticle({ publishedAt: published });
  const views = [...readers(article, 3, at(-1)), ...readers(article, 2, at(10))];
  await apply(views);
  for (const minutes of [0, 9, 10, 70]) {
    await refreshRanking(at(minutes), { day });
    await expectTruth(views, at(minutes));
  }
});

test('a clock that steps back over the hour counts as it then was', async () => {
  const article = await anArticle({ publishedAt: published });
  const views = [...readers(article, 3, at(-30)), ...readers(article, 2, at(1))];
  await apply(views);
  for (const minutes of [65, 62, 0, -20, 66]) {
    await refreshRanking(at(minutes), { day });
    await expectTruth(views, at(minutes));
  }
});

describe('what happens to a story between view and ranking', () => {
  const site = { of: 'site' } as const;
  const listed = async (slug?: string) => {
    const id = slug && (await db.section.findUniqueOrThrow({ where: { slug } })).id;
    const { places } = await getRanking('en', id ? { of: 'section', id, covers: [id] } : site, '24h', 5);
    return places.filter(({ from }) => from === '24h').map(({ article }) => article.number);
  };
  let article: number;
  beforeEach(async () => {
    article = await anArticle({ publishedAt: published, sectionSlug: 'society' });
    await apply(readers(article, 5, at(-3)));
    await refreshRanking(at(0), { day });
    expect(await listed('society')).toEqual([article]);
  });

  test('moved to another section: it is in that one', async () => {
    await anArticle({ publishedAt: published, sectionSlug: 'harbour' });
    const harbour = await db.section.findUniqueOrThrow({ where: { slug: 'harbour' } });
    await db.article.update({ where: { number: article }, data: { sectionId: harbour.id } });
    await refreshRanking(at(1), { day });
    expect([await listed('society'), await listed('harbour'), await listed()]).toEqual([[], [article], [article]]);
  });

  test('withdrawn: gone at once, also before the next refresh; published again: back with its readers', async () => {
    const set = (withdrawnAt: Date | null) =>
      db.article.update({ where: { number: article }, data: { withdrawnAt, withdrawnReason: withdrawnAt && 'Wrong.' } });
    await set(at(0));
    expect(await listed()).toEqual([]);
    await refreshRanking(at(1), { day });
    expect([await listed(), await counted()]).toEqual([[], new Map()]);
    await set(null);
    await refreshRanking(at(1.5), { day });
    expect(await listed()).toEqual([article]);
    expect((await counted()).get(article)?.h24).toBe(5);
  });

  test('deleted: nothing is left to stumble over', async () => {
    await db.article.delete({ where: { number: article } });
    expect(await listed()).toEqual([]);
    await refreshRanking(at(1), { day });
    await refreshRanking(at(62), { day });
    expect([await listed(), await counted()]).toEqual([[], new Map()]);
  });

  test('the tables of the ranking emptied under a running site: back with the next refresh, and never a blank box', async () => {
    await pool.query('TRUNCATE ranking_snapshot, ranking_previous, view_window');
    expect((await getRanking('en', site, '24h', 5)).places.map(({ article: shown, from }) => [shown.number, from])).toEqual([
      [article, 'newest'],
    ]);
    await refreshRanking(at(1), { day });
    expect(await listed()).toEqual([article]);
  });
});

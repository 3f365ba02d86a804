import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { anArticle } from '#features/articles/article-fixture.ts';
import { db, pool } from '#platform/db/client.ts';
import { apply } from './apply.ts';
import { ensurePartitions } from './partitions.ts';
import type { View } from './view.ts';

const noon = Date.parse('2026-03-02T03:00:00Z') / 1_000;
const slot = Date.parse('2026-03-01T19:00:00Z') / 60_000;
const published = new Date('2026-02-01T00:00:00Z');
const view = (given: Partial<View> = {}): View => ({ slot, article: 1, visitor: 1n, net: 7, at: noon, ...given });

let articles: number[];
beforeEach(async () => {
  await pool.query('TRUNCATE view_seen, view_minute');
  await db.article.deleteMany();
  articles = [
    await anArticle({ publishedAt: published }),
    await anArticle({ publishedAt: published }),
    await anArticle({ publishedAt: published }),
  ];
});

const counts = async () => {
  const { rows } = await pool.query('SELECT article, minute, readers FROM view_minute ORDER BY article, minute');
  return rows;
};
const seen = async () => Number((await pool.query('SELECT count(*) FROM view_seen')).rows[0].count);
const [first = 0, second = 0] = [0, 1];
const article = (index: number) => articles[index] ?? 0;

describe('one reader', () => {
  test('counts once for an article and slot, however often it comes', async () => {
    const one = view({ article: article(first) });
    await apply([one, one, { ...one, at: noon + 600 }]);
    await apply([one]);
    expect(await counts()).toEqual([{ article: article(first), minute: noon / 60, readers: 1 }]);
  });

  test('counts again in the next slot and for another article', async () => {
    await apply([
      view({ article: article(first) }),
      view({ article: article(second) }),
      view({ article: article(first), slot: slot + 1_440, at: noon + 86_400 }),
    ]);
    expect((await counts()).map((row) => row.readers)).toEqual([1, 1, 1]);
  });
});

describe('what is not published at that instant is not counted', () => {
  test.each([
    ['unknown', async () => 2_000_000],
    ['a draft', async () => anArticle({ publishedAt: null })],
    ['published a second later', async () => anArticle({ publishedAt: new Date((noon + 1) * 1_000) })],
    [
      'withdrawn before',
      async () => anArticle({ publishedAt: published, withdrawnAt: new Date((noon - 1) * 1_000), withdrawnReason: 'An error' }),
    ],
  ])('%s', async (_, make) => {
    await apply([view({ article: await make() })]);
    expect([await counts(), await seen()]).toEqual([[], 0]);
  });

  test('withdrawn later: what was read before counts', async () => {
    await apply([
      view({
        article: await anArticle({ publishedAt: published, withdrawnAt: new Date((noon + 1) * 1_000), withdrawnReason: 'An error' }),
      }),
    ]);
    expect(await seen()).toBe(1);
  });
});

test('a batch is all or nothing', async () => {
  await expect(apply([view({ article: article(first) }), view({ article: article(second), at: Number.NaN })])).rejects.toThrow();
  expect([await counts(), await seen()]).toEqual([[], 0]);
});

test('eight writers with the same view count it once', async () => {
  const one = view({ article: article(first), slot: slot + 10 * 1_440, at: noon + 10 * 86_400 });
  await Promise.all(Array.from({ length: 8 }, () => apply([one])));
  expect((await counts()).map((row) => row.readers)).toEqual([1]);
});

test('the first views of a slot, at the same time in many writers, make its tables once', async () => {
  const late = { slot: slot + 20 * 1_440, at: noon + 20 * 86_400 };
  await Promise.all(
    Array.from({ length: 8 }, (_, visitor) => apply([view({ ...late, article: article(first), visitor: BigInt(visitor) })])),
  );
  await Promise.all(Array.from({ length: 4 }, () => ensurePartitions([late])));
  expect((await counts()).map((row) => row.readers)).toEqual([8]);
});

test('writers whose batches cross never block each other for good', async () => {
  const all = Array.from({ length: 300 }, (_, index) =>
    view({ article: article(index % 3), visitor: BigInt(index), at: noon + (index % 5) * 60 }),
  );
  await Promise.all([apply(all), apply(all.toReversed()), apply(all.slice(100)), apply(all.slice(0, 200).toReversed())]);
  expect(await seen()).toBe(300);
});

/** What the tables must say, by brute force. */
function oracle(views: readonly View[]) {
  const known = new Set<string>();
  for (const { slot: day, article: number, visitor } of views) known.add(`${day}|${number}|${visitor}`);
  return known.size;
}

test('any order, repetition and cut of the batches gives the same number of readers', async () => {
  const views = fc.array(fc.record({ article: fc.nat(2), visitor: fc.nat(6), day: fc.nat(1), minute: fc.nat(90) }), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(views, fc.integer({ min: 1, max: 9 }), async (given, size) => {
      await pool.query('TRUNCATE view_seen, view_minute');
      const batch = given.map((each) =>
        view({
          article: article(each.article),
          visitor: BigInt(each.visitor),
          slot: slot + each.day * 1_440,
          at: noon + each.day * 86_400 + each.minute * 60,
        }),
      );
      for (let from = 0; from < batch.length; from += size) await apply(batch.slice(from, from + size));
      await apply(batch.toReversed());
      const total = (await counts()).reduce((sum, row) => sum + row.readers, 0);
      expect([await seen(), total]).toEqual([oracle(batch), oracle(batch)]);
    }),
    { numRuns: 30 },
  );
});

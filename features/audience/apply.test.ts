import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { anArticle } from '#features/articles/article-fixture.ts';
import { db, pool } from '#platform/db/client.ts';
import { apply } from './apply.ts';
import type { Views } from './apply-process-fixture.ts';
import { slotAt, slotEnd, type View, type ViewDay } from './view.ts';
import { keyOf, readCounted, ViewOracle } from './view-oracle.ts';

/* What any store must do stands in view-contract.ts; here is what this one is built on. */

const seconds = (iso: string) => Date.parse(iso) / 1_000;
const always = { from: seconds('2026-01-01T00:00:00Z'), until: Number.POSITIVE_INFINITY };
async function published(number = 2): Promise<number[]> {
  const articles: number[] = [];
  while (articles.length < number) articles.push(await anArticle({ publishedAt: new Date(always.from * 1_000) }));
  return articles;
}
const oracleOf = (articles: readonly number[]) => new ViewOracle(new Map(articles.map((article) => [article, always])));

beforeEach(async () => {
  await pool.query('TRUNCATE view_seen, view_minute');
  await db.article.deleteMany();
});

const days = [86_400, 21_600, 1_800].flatMap((length) =>
  ['19:00', '00:00', '23:59', '06:30'].map((start): [string, ViewDay] => {
    const [hours = 0, minutes = 0] = start.split(':').map(Number);
    return [`${length / 60} minutes from ${start}`, { startSeconds: hours * 3_600 + minutes * 60, seconds: length }];
  }),
);

test.each(days)('around the edges of slots of %s, hours and days each view counts in its own minute', async (_, day) => {
  const articles = await published();
  const edge = slotEnd(slotAt(seconds('2026-03-02T03:00:00Z'), day), day);
  const edges = [
    edge - day.seconds,
    edge,
    edge + day.seconds,
    edge + 60,
    Math.ceil(edge / 3_600) * 3_600,
    Math.ceil(edge / 86_400) * 86_400,
  ];
  const instants = edges.flatMap((around) => [around - 1, around, around + 1]);
  const views = instants.flatMap((at, index) =>
    articles.map((article) => ({ slot: slotAt(at, day), article, visitor: BigInt(index), net: 1, at })),
  );
  const oracle = oracleOf(articles);
  oracle.apply(views);
  await apply(views);
  expect(await readCounted(pool)).toEqual(oracle.counted());
  expect(oracle.counted().seen.length).toBe(views.length);
});

test('processes whose clocks are ten minutes apart fill the same tables, each by its own clock', async () => {
  const day = { startSeconds: 19 * 3_600, seconds: 86_400 };
  const edge = seconds('2026-03-01T19:00:00Z');
  const [article = 0] = await published(1);
  const clocks = fc.array(
    fc.record({ reader: fc.nat(3), after: fc.integer({ min: -900, max: 900 }), off: fc.constantFrom(-600, 0, 600) }),
    {
      minLength: 1,
      maxLength: 25,
    },
  );
  await fc.assert(
    fc.asyncProperty(clocks, async (given) => {
      await pool.query('TRUNCATE view_seen, view_minute');
      const oracle = oracleOf([article]);
      for (const { reader, after, off } of given) {
        const at = edge + after + off;
        const view = { slot: slotAt(at, day), article, visitor: BigInt(reader), net: 1, at };
        await apply([view]);
        oracle.apply([view]);
      }
      const counted = await readCounted(pool);
      expect(counted).toEqual(oracle.counted());
      // At the edge a reader may be met by both days: never more than that.
      expect(counted.seen.length).toBeLessThanOrEqual(2 * new Set(given.map(({ reader }) => reader)).size);
    }),
    { numRuns: 20 },
  );
});

describe('no clock and no zone but the time that a view brings', () => {
  const [length, hour] = [21_600, 3_600];
  // Around the nights in which summer time begins or ends in New York and on Lord Howe (by half an hour), and a leap day.
  const nights = ['2026-03-08T07:00:00Z', '2026-11-01T06:00:00Z', '2026-04-04T15:00:00Z', '2026-10-03T15:30:00Z', '2028-02-29T19:00:00Z'];
  const instants = nights.flatMap((night) => [-length, -hour, -1, 0, 1, hour, length].map((aside) => seconds(night) + aside));

  /** Slots and views as another process counts them. */
  async function countElsewhere(given: Views, environment: Record<string, string>): Promise<number[]> {
    const child = spawn(process.execPath, ['--import', './scripts/server-only.mjs', `${import.meta.dirname}/apply-process-fixture.ts`], {
      env: { ...process.env, ...environment },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    child.stdin.end(JSON.stringify(given));
    return JSON.parse(await text(child.stdout));
  }

  /** A database whose clock went back to 1999: whoever asks it for the time is told that. */
  async function turnBackDatabase(): Promise<Record<string, string>> {
    const asks = ['now', 'transaction_timestamp', 'statement_timestamp', 'clock_timestamp'];
    const functions = asks.map(
      (name) =>
        `CREATE OR REPLACE FUNCTION turned_back.${name}() RETURNS timestamptz LANGUAGE sql IMMUTABLE RETURN '1999-12-31 23:59:59Z'::timestamptz`,
    );
    await pool.query(`CREATE SCHEMA IF NOT EXISTS turned_back; ${functions.join(';')}`);
    return { PGOPTIONS: '-c search_path=public,turned_back,pg_catalog' };
  }

  test.each([
    ['a process in UTC', async () => ({ TZ: 'UTC' })],
    ['in Tokyo', async () => ({ TZ: 'Asia/Tokyo' })],
    ['in New York', async () => ({ TZ: 'America/New_York' })],
    ['on Lord Howe, its database too', async () => ({ TZ: 'Australia/Lord_Howe', PGOPTIONS: '-c timezone=Australia/Lord_Howe' })],
    ['with its database in another year', turnBackDatabase],
  ])('%s counts as any other', async (_, environment) => {
    const articles = await published();
    const day = { startSeconds: 19 * 3_600, seconds: length };
    const views = instants.flatMap((at) => articles.map((article) => ({ article, visitor: at % 3, at })));
    const slots = await countElsewhere({ day, views }, await environment());
    // By hand: how many whole slots have passed since the first one began, all in UTC.
    const expected = views.map(({ at }) => (at - ((at - day.startSeconds) % length)) / 60);
    expect(slots).toEqual(expected);
    const oracle = oracleOf(articles);
    oracle.apply(
      views.map(({ article, visitor, at }, index) => ({ slot: expected[index] ?? 0, article, visitor: BigInt(visitor), net: 1, at })),
    );
    expect(await readCounted(pool)).toEqual(oracle.counted());
  });

  test('what the database is asked to do names no clock, and nothing happens by itself in these tables', async () => {
    await apply([]);
    const { rows } = await pool.query<{ statement: string }>("SELECT statement FROM pg_prepared_statements WHERE name = 'apply-views'");
    expect(rows[0]?.statement).toContain('INSERT INTO view_seen');
    expect(rows[0]?.statement).not.toMatch(
      /\bnow\b|current_|local_?time|(transaction|statement|clock)_timestamp|timeofday|'(today|yesterday|tomorrow)'/i,
    );
    const own = await pool.query(
      `SELECT tgname::text AS name FROM pg_trigger WHERE tgrelid = ANY($1::regclass[])
       UNION ALL SELECT adrelid::regclass::text FROM pg_attrdef WHERE adrelid = ANY($1::regclass[])`,
      [['view_seen', 'view_minute']],
    );
    expect(own.rows).toEqual([]);
  });
});

test('what a reader is remembered by is the key alone', async () => {
  const [article = 0] = await published(1);
  const one: View = { slot: 29_500_000, article, visitor: -(2n ** 63n), net: -(2 ** 31), at: 29_500_000 * 60 + 5.9 };
  await apply([one, { ...one, net: 2 ** 31 - 1 }, { ...one, visitor: 2n ** 63n - 1n }]);
  expect((await readCounted(pool)).seen).toEqual([keyOf(one), keyOf({ ...one, visitor: 2n ** 63n - 1n })].sort());
});

test('who reads a story in the very second in which it came out is counted, and nobody of the second before', async () => {
  const at = seconds('2026-03-02T03:00:10Z');
  const article = await anArticle({ publishedAt: new Date('2026-03-02T03:00:10.640Z') });
  const view: View = { slot: 29_500_000, article, visitor: 1n, net: 1, at };
  const early = { ...view, visitor: 2n, at: at - 1 };
  await apply([view, early]);
  expect((await readCounted(pool)).seen).toEqual([keyOf(view)]);
});

import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { anArticle } from '#features/articles/article-fixture.ts';
import { pool } from '#platform/db/client.ts';
import { apply } from './apply.ts';
import { keptReferrerDays, sweepViewsDue } from './partitions.ts';
import { direct, elsewhere, internal, mostHosts } from './referrer.ts';
import { slotAt, type View } from './view.ts';

/* Where readers came from is counted with them, in one statement: for each that is new, and for none twice. */

const day = { startSeconds: 19 * 3_600, seconds: 86_400 };
const noon = Date.parse('2026-03-02T03:00:00Z') / 1_000;
const slot = slotAt(noon, day);
let visitor = 0n;
const view = (article: number, from?: string | null, given: Partial<View> = {}): View => ({
  ...{ slot, article, visitor: ++visitor, net: 7, at: noon, from },
  ...given,
});
const published = () => anArticle({ publishedAt: new Date((noon - 86_400) * 1_000) });

/** `hour|article|host|readers`, hours from noon. */
async function counted(): Promise<string[]> {
  const { rows } = await pool.query<{ entry: string }>(
    "SELECT (hour - $1) || '|' || article || '|' || host || '|' || readers AS entry FROM view_referrer ORDER BY hour, article, host",
    [noon / 3_600],
  );
  return rows.map(({ entry }) => entry);
}

beforeEach(() => pool.query('TRUNCATE view_seen, view_minute, view_referrer'));

test('each new reader counts for the host they came from, in their hour', async () => {
  const [one, other] = [await published(), await published()];
  await apply([
    ...[view(one, 'a.example'), view(one, 'a.example'), view(one, direct), view(one, internal), view(one, elsewhere)],
    ...[view(one, 'a.example', { at: noon + 3_600 }), view(other, 'b.example')],
  ]);
  await apply([view(one, 'a.example')]);
  expect(await counted()).toEqual([
    ...[`0|${one}||1`, `0|${one}|*|1`, `0|${one}|.|1`, `0|${one}|a.example|3`, `0|${other}|b.example|1`],
    `1|${one}|a.example|1`,
  ]);
});

test('what an older page sends, or a draft gets, counts for no host', async () => {
  const [article, draft] = [await published(), await anArticle({ publishedAt: null })];
  await apply([view(article), view(article, null), view(draft, 'a.example'), view(2_000_000_000, 'a.example')]);
  expect(await counted()).toEqual([]);
  expect((await pool.query('SELECT readers FROM view_minute')).rows).toEqual([{ readers: 2 }]);
});

test('a reader who comes again, from wherever, adds nothing', async () => {
  const article = await published();
  const first = view(article, 'b.example');
  await apply([{ ...first, from: 'a.example', at: noon + 5 }, first, { ...first, from: 'c.example', at: noon + 9 }]);
  await apply([{ ...first, from: 'd.example', at: noon - 60 }]);
  expect(await counted()).toEqual([`0|${article}|b.example|1`]);
});

test('whatever the order, the repetitions and the cuts, as many readers came from somewhere as came', async () => {
  const hosts = [direct, internal, elsewhere, 'a.example', 'b.example'];
  const given = fc.array(fc.record({ reader: fc.nat(5), host: fc.nat(4), after: fc.constantFrom(0, 60, 3_600) }), {
    minLength: 1,
    maxLength: 30,
  });
  await fc.assert(
    fc.asyncProperty(given, fc.integer({ min: 1, max: 9 }), async (views, size) => {
      const article = await published();
      // A reader came from one place: then the counts are the same in every order.
      const all = views.map(({ reader, host, after }) =>
        view(article, hosts[(reader + host) % 5], { visitor: BigInt(reader * 10 + host), at: noon + after }),
      );
      const seen = new Map(all.toReversed().map((each) => [each.visitor, each.from]));
      for (let from = 0; from < all.length; from += size) await apply(all.slice(from, from + size));
      await apply(all.toReversed());
      const { rows } = await pool.query<{ host: string; readers: number }>(
        'SELECT host, sum(readers)::int AS readers FROM view_referrer WHERE article = $1 GROUP BY host',
        [article],
      );
      for (const host of hosts)
        expect(rows.find((row) => row.host === host)?.readers ?? 0).toBe([...seen.values()].filter((each) => each === host).length);
      const { rows: hours } = await pool.query(
        `SELECT hour, sum(readers)::int AS readers FROM view_referrer WHERE article = $1 GROUP BY hour
         EXCEPT SELECT minute / 60, sum(readers)::int FROM view_minute WHERE article = $1 GROUP BY 1`,
        [article],
      );
      expect(hours).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

describe('a flood of made-up names', () => {
  const names = (from: number, until: number) =>
    Array.from({ length: until - from }, (_, index) => `h${String(from + index).padStart(4, '0')}.example`);
  const rows = async () =>
    (await pool.query('SELECT host, readers FROM view_referrer ORDER BY host')).rows as { host: string; readers: number }[];

  test('fills the places there are, in one batch or in many, and no more', async () => {
    const article = await published();
    await apply([...names(0, 70), 'known.example', 'known.example'].map((host) => view(article, host)));
    await apply(names(70, 300).map((host) => view(article, host)));
    await apply([...names(300, 310), 'known.example', 'h0001.example', direct].map((host) => view(article, host)));
    const kept = await rows();
    const named = kept.filter(({ host }) => host.includes('example'));
    expect(named).toHaveLength(mostHosts);
    expect(kept.find(({ host }) => host === 'known.example')?.readers).toBe(3);
    expect(kept.find(({ host }) => host === 'h0001.example')?.readers).toBe(2);
    expect(kept.reduce((sum, { readers }) => sum + readers, 0)).toBe(70 + 2 + 230 + 10 + 3);
    expect(kept.find(({ host }) => host === elsewhere)?.readers).toBe(71 + 230 + 10 - mostHosts);
  });

  test('from eight writers at once loses no reader, and stays bounded', async () => {
    const article = await published();
    const batches = Array.from({ length: 8 }, (_, writer) => names(writer * 50, writer * 50 + 200).map((host) => view(article, host)));
    await Promise.all(batches.map(apply));
    const kept = await rows();
    expect(kept.reduce((sum, { readers }) => sum + readers, 0)).toBe(1_600);
    expect(kept.length).toBeLessThanOrEqual(8 * mostHosts + 1);
  });
});

test('after thirty days it is not known any more', async () => {
  const article = await published();
  await apply([view(article, 'a.example'), view(article, 'a.example', { at: noon + 3_600 })]);
  const after = new Date((noon + keptReferrerDays * 86_400) * 1_000);
  await sweepViewsDue(after, day);
  expect(await counted()).toHaveLength(2);
  await sweepViewsDue(new Date(after.getTime() + 3_600_000), day);
  expect(await counted()).toEqual([`1|${article}|a.example|1`]);
});

import 'server-only';
import { inLongTransaction, pool } from '#platform/db/client.ts';
import { dayOf, firstKeptHour, hourOfDay, rederiveViews } from './derive-views.ts';
import { getRankingTime } from './queries.ts';
import { awaitTurn } from './refresh-ranking.ts';
import { slotAt, type ViewDay } from './view.ts';

/** A count that is not what its source says. */
export interface Difference {
  table: 'view_minute' | 'view_hour' | 'view_day' | 'view_total' | 'view_referrer';
  /** Minute, hour or day since 1970; 0 of a total. */
  at: number;
  article: number;
  is: number;
  /** Of referrers: at most. */
  shouldBe: number;
}

/** Late views are counted within seconds, and rolled up within 20: what is older than this stands. */
const settledMs = 60_000;

/** Where two selections of (at, article, readers) are not the same. */
const differing = (table: Difference['table'], is: string, source: string) => `
  SELECT '${table}' AS table, at, article, coalesce(i.readers, 0)::int AS is, coalesce(s.readers, 0)::int AS "shouldBe"
  FROM (${is}) AS i FULL JOIN (${source}) AS s USING (at, article)
  WHERE i.readers IS DISTINCT FROM s.readers ORDER BY at, article`;

const minutes = differing(
  'view_minute',
  'SELECT minute AS at, article, readers FROM view_minute WHERE minute >= $1',
  'SELECT minute AS at, article, count(*)::int AS readers FROM view_seen WHERE slot >= $1 AND minute >= $1 GROUP BY 1, 2',
);
const hours = differing(
  'view_hour',
  'SELECT hour AS at, article, readers FROM view_hour WHERE hour >= $1 AND hour < $2',
  'SELECT minute / 60 AS at, article, sum(readers)::int AS readers FROM view_minute WHERE minute >= $1 * 60 AND minute < $2 * 60 GROUP BY 1, 2',
);
/** Of the first day that has hours, some may be missing. */
const isWhole = '> (SELECT (min(hour) - $2) / 24 FROM view_hour)';
const days = differing(
  'view_day',
  `SELECT day AS at, article, readers FROM view_day WHERE day < $1 AND day ${isWhole}`,
  `SELECT (hour - $2) / 24 AS at, article, sum(readers)::int AS readers FROM view_hour
   WHERE hour < $1 * 24 + $2 AND (hour - $2) / 24 ${isWhole} GROUP BY 1, 2`,
);
const totals = differing(
  'view_total',
  'SELECT 0 AS at, article, readers FROM view_total',
  'SELECT 0 AS at, article, sum(readers) AS readers FROM view_day GROUP BY article',
);

/** Not every browser says where its reader came from: of an hour, no more came from anywhere than came. */
const referrers = `
  SELECT 'view_referrer' AS table, at, article, came.readers AS is, coalesce(counted.readers, 0) AS "shouldBe"
  FROM (SELECT hour AS at, article, sum(readers)::int AS readers FROM view_referrer GROUP BY 1, 2) AS came LEFT JOIN (
    SELECT minute / 60 AS at, article, sum(readers)::int AS readers FROM view_minute WHERE minute >= $1 * 60 GROUP BY 1, 2
    UNION ALL SELECT hour, article, readers FROM view_hour WHERE hour < $1
  ) AS counted USING (at, article)
  WHERE came.readers > coalesce(counted.readers, 0) ORDER BY at, article`;

/**
 * Compares each derived table with its source, as far back as the source is kept and as far forward as it is settled: minutes with the
 * set of views, hours with minutes, days with hours, totals with days; and where readers came from with how many came. Reads one state of the database; nothing is changed. `tell`
 * hears which share is done, from 0 to 1.
 */
export async function verifyViews(now: Date, day: ViewDay, tell: (share: number) => void = () => {}): Promise<Difference[]> {
  const settled = Math.min((await getRankingTime())?.getTime() ?? 0, now.getTime() - settledMs);
  const hour = Math.floor(settled / 3_600_000);
  const questions: [string, number[]][] = [
    [minutes, [slotAt(now.getTime() / 1_000 - 86_400, day)]],
    [hours, [firstKeptHour(now), hour]],
    [days, [dayOf(hour, day), hourOfDay(0, day)]],
    [totals, []],
    [referrers, [firstKeptHour(now)]],
  ];
  return inLongTransaction(async (client) => {
    const found: Difference[] = [];
    for (const [place, [text, values]] of questions.entries()) {
      found.push(...(await client.query<Difference>(text, values)).rows);
      tell((place + 1) / questions.length);
    }
    return found;
  }, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
}

/**
 * Makes hours, days and totals anew from their sources, while readers go on being counted and see the old ones. The next refresh
 * ranks by them. `tell` hears which share is done, from 0 to 1.
 */
export async function rebuildViews(now: Date, day: ViewDay, tell: (share: number) => void = () => {}): Promise<void> {
  await inLongTransaction(async (client) => {
    // Not beside a refresh, which derives them too.
    await awaitTurn(client);
    await rederiveViews(client, now, day, tell);
  });
}

export interface ViewsStatus {
  readers: number;
  minutes: number;
  hours: number;
  days: number;
  /** When the ranking was computed last; null before the first time. */
  rankedAt: Date | null;
}

/** How much is kept, and how old the ranking is. */
export async function getViewsStatus(): Promise<ViewsStatus> {
  const [rankedAt, { rows }] = await Promise.all([
    getRankingTime(),
    pool.query<Omit<ViewsStatus, 'rankedAt'>>(
      `SELECT (SELECT count(*)::int FROM view_seen) AS readers, (SELECT count(*)::int FROM view_minute) AS minutes,
         (SELECT count(*)::int FROM view_hour) AS hours, (SELECT count(*)::int FROM view_day) AS days`,
    ),
  ]);
  return { ...(rows[0] as Omit<ViewsStatus, 'rankedAt'>), rankedAt };
}

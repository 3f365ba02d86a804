import 'server-only';
import type { PoolClient } from 'pg';
import { pool } from '#platform/db/client.ts';
import { dayOf, firstKeptHour, hourOfDay, rederiveViews } from './derive-views.ts';
import { slotAt, type ViewDay } from './view.ts';

/** A count that is not what its source says. */
export interface Difference {
  table: 'view_minute' | 'view_hour' | 'view_day' | 'view_total';
  /** Minute, hour or day since 1970; null of a total. */
  at: number | null;
  article: number;
  is: number;
  shouldBe: number;
}

/** Late views are counted within seconds, and rolled up within 20: what is older than this stands. */
const settledMs = 60_000;

const differing = (table: Difference['table'], at: string, is: string, source: string) => `
  SELECT '${table}' AS table, ${at === 'NULL' ? 'NULL::int' : at} AS at, article, coalesce(i.readers, 0)::int AS is, coalesce(s.readers, 0)::int AS "shouldBe"
  FROM (${is}) AS i FULL JOIN (${source}) AS s USING (${at === 'NULL' ? 'article' : `${at}, article`})
  WHERE i.readers IS DISTINCT FROM s.readers ORDER BY at, article`;

/**
 * Compares each derived table with its source, as far back as the source is kept and as far forward as it is settled: minutes with the
 * set of views, hours with minutes, days with hours, totals with days. Reads one state of the database; nothing is changed.
 */
export async function verifyViews(now: Date, day: ViewDay): Promise<Difference[]> {
  return inTransaction('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', async (client) => {
    const { rows } = await client.query<{ at: Date | null }>(
      "SELECT CASE WHEN computed_at > '-infinity' THEN computed_at END AS at FROM ranking_refresh",
    );
    const settled = Math.min(rows[0]?.at?.getTime() ?? 0, now.getTime() - settledMs);
    const hour = Math.floor(settled / 3_600_000);
    const slot = slotAt(now.getTime() / 1_000 - 86_400, day);
    const today = dayOf(hour, day);
    const questions: [string, number[]][] = [
      [
        differing(
          'view_minute',
          'minute',
          'SELECT minute, article, readers FROM view_minute WHERE minute >= $1',
          'SELECT minute, article, count(*)::int AS readers FROM view_seen WHERE slot >= $1 AND minute >= $1 GROUP BY minute, article',
        ),
        [slot],
      ],
      [
        differing(
          'view_hour',
          'hour',
          'SELECT hour, article, readers FROM view_hour WHERE hour >= $1 AND hour < $2',
          'SELECT minute / 60 AS hour, article, sum(readers)::int AS readers FROM view_minute WHERE minute >= $1 * 60 AND minute < $2 * 60 GROUP BY 1, 2',
        ),
        [firstKeptHour(now), hour],
      ],
      [
        differing(
          'view_day',
          'day',
          'SELECT day, article, readers FROM view_day WHERE day < $1 AND day > (SELECT (min(hour) - $2) / 24 FROM view_hour)',
          'SELECT (hour - $2) / 24 AS day, article, sum(readers)::int AS readers FROM view_hour WHERE hour < $1 * 24 + $2 AND (hour - $2) / 24 > (SELECT (min(hour) - $2) / 24 FROM view_hour) GROUP BY 1, 2',
        ),
        [today, hourOfDay(0, day)],
      ],
      [
        differing(
          'view_total',
          'NULL',
          'SELECT article, readers FROM view_total',
          'SELECT article, sum(readers) AS readers FROM view_day GROUP BY article',
        ),
        [],
      ],
    ];
    const found: Difference[] = [];
    for (const [text, values] of questions) found.push(...(await client.query<Difference>(text, values)).rows);
    return found;
  });
}

/** Makes hours, days and totals anew from their sources, while readers go on being counted. The next refresh ranks by them. */
export async function rebuildViews(now: Date, day: ViewDay): Promise<void> {
  await inTransaction('BEGIN', async (client) => {
    // Not beside a refresh, which derives them too.
    await client.query("SELECT pg_advisory_xact_lock(hashtext('ranking'))");
    await rederiveViews(client, now, day);
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
  const { rows } = await pool.query<ViewsStatus>(
    `SELECT (SELECT count(*)::int FROM view_seen) AS readers, (SELECT count(*)::int FROM view_minute) AS minutes,
       (SELECT count(*)::int FROM view_hour) AS hours, (SELECT count(*)::int FROM view_day) AS days,
       (SELECT CASE WHEN computed_at > '-infinity' THEN computed_at END FROM ranking_refresh) AS "rankedAt"`,
  );
  return rows[0] as ViewsStatus;
}

async function inTransaction<Value>(begin: string, work: (client: PoolClient) => Promise<Value>): Promise<Value> {
  const client = await pool.connect();
  try {
    await client.query(begin);
    const value = await work(client);
    await client.query('COMMIT');
    return value;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

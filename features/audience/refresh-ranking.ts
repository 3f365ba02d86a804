import 'server-only';
import type { PoolClient } from 'pg';
import { hourOf, minuteOf } from '#platform/clock.ts';
import { inTransaction } from '#platform/db/client.ts';
import { env } from '#platform/env.ts';
import { dayOf, hourOfDay, rollUpDays, rollUpHours } from './derive-views.ts';
import { candidates, fewestReaders } from './ranking.ts';
import { scopes } from './scopes.ts';
import type { ViewDay } from './view.ts';

/** How often the ranking is computed anew, in ms. */
export const refreshEveryMs = 20_000;

/*
 * Counts of every window in one pass. Whole hours come from view_hour, closed days from view_total; only the ragged first hour
 * of the 24, the hour that is running and the last 60 minutes are read minute by minute. $1 minute now, $2 hour now, $3 first
 * whole hour of the 24, $4 first hour of the running day.
 */
const statement = (table: 'ranking_snapshot' | 'ranking_previous') => `
  WITH RECURSIVE ${scopes},
  hits (article, h1, h24, d7, d30, ever) AS (
    SELECT article, readers, running, running, running, running
    FROM (SELECT article, readers, CASE WHEN minute >= $2 * 60 THEN readers ELSE 0 END AS running
      FROM view_minute WHERE minute > $1 - 60 AND minute <= $1) AS lately
    UNION ALL
    SELECT article, 0, readers, 0, 0, 0 FROM view_minute WHERE minute > $1 - 1440 AND minute < $3 * 60
    UNION ALL
    SELECT article, 0,
      CASE WHEN hour >= $3 THEN readers ELSE 0 END,
      CASE WHEN hour > $2 - 168 THEN readers ELSE 0 END,
      readers,
      CASE WHEN hour >= $4 THEN readers ELSE 0 END
    FROM view_hour WHERE hour > $2 - 720 AND hour < $2
    UNION ALL
    SELECT article, 0, 0, 0, 0, readers FROM view_total
  ),
  totals AS (
    SELECT article, sum(h1)::int AS h1, sum(h24)::int AS h24, sum(d7)::int AS d7, sum(d30)::int AS d30, sum(ever)::int AS ever
    FROM hits GROUP BY article
  ),
  counted AS (
    SELECT a.number, a.language, a.section_id, a.published_at, w.span, w.readers
    FROM totals t
    JOIN articles a ON a.number = t.article AND a.published_at <= now() AND a.withdrawn_at IS NULL
    CROSS JOIN LATERAL (VALUES ('1h', t.h1), ('24h', t.h24), ('7d', t.d7), ('30d', t.d30), ('all', t.ever)) AS w (span, readers)
    WHERE w.readers >= ${fewestReaders}
  ),
  placed AS (
    SELECT c.language, s.scope, c.span, c.number, c.readers,
      row_number() OVER (PARTITION BY c.language, s.scope, c.span ORDER BY c.readers DESC, c.published_at DESC, c.number DESC) AS place
    FROM counted c JOIN scopes s ON s.section = c.section_id
  )
  INSERT INTO ${table} (language, section, span, articles, readers)
  SELECT language, scope, span, array_agg(number ORDER BY place), array_agg(readers ORDER BY place)
  FROM placed WHERE place <= ${candidates} GROUP BY language, scope, span`;

/**
 * Computes all rankings anew, unless another process is at it or has just done so. One transaction: readers see the old
 * ranking or the new one. Returns whether this process did it.
 */
export async function refreshRanking(
  now: Date,
  { force = false, day = env.viewDay }: { force?: boolean; day?: ViewDay } = {},
): Promise<boolean> {
  return inTransaction(async (client) => {
    if (!(await isLeader(client, now, force))) return false;
    const hour = hourOf(now);
    await rollUpHours(client, hour);
    await keepPrevious(client, hour, day);
    await compute(client, 'ranking_snapshot', minuteOf(now), day);
    const { rows } = await client.query('UPDATE ranking_refresh SET number = number + 1, computed_at = $1 RETURNING number', [now]);
    await client.query("SELECT pg_notify('ranking', $1)", [String(rows[0].number)]);
    return true;
  });
}

/** The ranking as it stands in this minute. */
async function compute(client: PoolClient, table: 'ranking_snapshot' | 'ranking_previous', minute: number, day: ViewDay): Promise<void> {
  const hour = Math.floor(minute / 60);
  await rollUpDays(client, hour, day);
  await client.query(`DELETE FROM ${table}`);
  const values = [minute, hour, Math.ceil((minute - 1_439) / 60), hourOfDay(dayOf(hour, day), day)];
  await client.query({ name: table, text: statement(table), values });
}

/** Once an hour: how everything stood in the last minute of the hour before, from the counts, whether or not anybody ranked it then. */
async function keepPrevious(client: PoolClient, hour: number, day: ViewDay): Promise<void> {
  const { rowCount } = await client.query('UPDATE ranking_refresh SET previous_hour = $1 WHERE previous_hour IS DISTINCT FROM $1', [hour]);
  if (rowCount) await compute(client, 'ranking_previous', hour * 60 - 1, day);
}

/** Leadership lasts one refresh: a leader that dies is followed at the next tick. */
async function isLeader(client: PoolClient, now: Date, force: boolean): Promise<boolean> {
  if (force) {
    await client.query("SELECT pg_advisory_xact_lock(hashtext('ranking'))");
    return true;
  }
  const { rows } = await client.query(
    `SELECT pg_try_advisory_xact_lock(hashtext('ranking')) AND
       (SELECT computed_at < $1 OR computed_at > $2 FROM ranking_refresh) AS leads`,
    [new Date(now.getTime() - refreshEveryMs * 0.8), new Date(now.getTime() + refreshEveryMs)],
  );
  return rows[0].leads;
}

import 'server-only';
import type { ClientBase } from 'pg';
import { dayOf, hourOfDay } from './derive-views.ts';
import { heldArticles } from './holds/hold.ts';
import type { ViewDay } from './view.ts';

/*
 * Every window is counted once an hour from whole hours and days, as the hour began. In between, what came since is put to it and
 * what has left is taken away, so that a refresh reads some ninety minutes of counts and not thirty days. Both tables are
 * overwritten: nothing builds on what was computed the last time.
 */

/** How many hours back a reader still weighs in what is rising: after twelve halvings nothing is left. */
const risingHours = 72;

/** $1 hour, $2 first hour of the running day, $3 the running day, $4 and $5 the first whole days of the 7 and of the 30, $6 their offset. */
const base = `
  INSERT INTO view_window_base (article, language, section, published_at, h1, h24, d7, d30, ever, rising)
  SELECT number, a.language, a.section_id, a.published_at, c.h1, c.h24, c.d7, c.d30, c.ever, c.rising
  FROM (
    SELECT article AS number, sum(h1)::int, sum(h24)::int, sum(d7)::int, sum(d30)::int, sum(ever)::bigint, round(sum(rising) * 1000)::bigint
    FROM (
      SELECT article,
        CASE WHEN hour = $1 - 1 THEN readers ELSE 0 END AS h1,
        CASE WHEN hour >= $1 - 24 THEN readers ELSE 0 END AS h24,
        CASE WHEN hour >= $2 THEN readers ELSE 0 END AS d7,
        CASE WHEN hour >= $2 THEN readers ELSE 0 END AS d30,
        CASE WHEN hour >= $2 THEN readers ELSE 0 END AS ever,
        readers * power(2::float8, (hour + 0.5::float8 - $1) / 6) AS rising
      FROM view_hour WHERE hour >= $1 - ${risingHours} AND hour < $1
      UNION ALL
      SELECT article, 0, 0, readers, 0, 0, 0 FROM view_hour WHERE hour >= $1 - 168 AND hour < $4 * 24 + $6
      UNION ALL
      SELECT article, 0, 0, 0, readers, 0, 0 FROM view_hour WHERE hour >= $1 - 720 AND hour < $5 * 24 + $6
      UNION ALL
      SELECT article, 0, 0, CASE WHEN day >= $4 THEN readers ELSE 0 END, readers, 0, 0 FROM view_day WHERE day >= $5 AND day < $3
      UNION ALL
      SELECT article, 0, 0, 0, 0, readers, 0 FROM view_total
    ) AS parts GROUP BY article
  ) AS c (number, h1, h24, d7, d30, ever, rising) JOIN articles a USING (number)`;

/** Counts all windows as this hour began. */
export async function countBase(client: ClientBase, hour: number, day: ViewDay): Promise<void> {
  const firstWhole = (first: number) => Math.ceil((first - hourOfDay(0, day)) / 24);
  const today = dayOf(hour, day);
  await client.query('DELETE FROM view_window_base');
  const values = [hour, hourOfDay(today, day), today, firstWhole(hour - 168), firstWhole(hour - 720), hourOfDay(0, day)];
  await client.query({ name: 'count-base', text: base, values });
}

const columns = ['language', 'section', 'published_at', 'h1', 'h24', 'd7', 'd30', 'ever', 'rising'];
const each = (prefix: string) => columns.map((column) => `${prefix}.${column}`).join(', ');

/** $1 minute now, $2 hour now, $3 the time. An hour ago and a day ago, minutes leave one by one; of 7 and 30 days, whole hours. */
const current = `
  WITH moved AS (
    SELECT article, sum(h1) AS h1, sum(h24) AS h24, sum(came) AS came, round(sum(rising) * 1000)::bigint AS rising
    FROM (
      SELECT article, readers AS h1, readers AS h24, readers AS came, readers * power(2::float8, (minute + 0.5::float8 - $2 * 60) / 360) AS rising
      FROM view_minute WHERE minute >= $2 * 60 AND minute <= $1
      UNION ALL
      SELECT article, -readers, 0, 0, 0 FROM view_minute WHERE minute >= ($2 - 1) * 60 AND minute <= $1 - 60
      UNION ALL
      SELECT article, 0, -readers, 0, 0 FROM view_minute WHERE minute >= ($2 - 24) * 60 AND minute <= $1 - 1440
    ) AS parts GROUP BY article
  ),
  standing AS MATERIALIZED (
    SELECT article, a.language, a.section_id AS section, a.published_at,
      (coalesce(b.h1, 0) + coalesce(m.h1, 0))::int AS h1, (coalesce(b.h24, 0) + coalesce(m.h24, 0))::int AS h24,
      (coalesce(b.d7, 0) + coalesce(m.came, 0))::int AS d7, (coalesce(b.d30, 0) + coalesce(m.came, 0))::int AS d30,
      (coalesce(b.ever, 0) + coalesce(m.came, 0))::bigint AS ever, coalesce(b.rising, 0) + coalesce(m.rising, 0) AS rising
    FROM view_window_base b FULL JOIN moved m USING (article)
    JOIN articles a ON a.number = article AND a.published_at <= $3 AND a.withdrawn_at IS NULL
    WHERE article NOT IN (${heldArticles})
  ),
  gone AS (DELETE FROM view_window w WHERE NOT EXISTS (SELECT FROM standing s WHERE s.article = w.article))
  INSERT INTO view_window (article, ${columns.join(', ')})
  SELECT s.article, ${each('s')} FROM standing s LEFT JOIN view_window w USING (article)
  WHERE w.article IS NULL OR (${each('w')}) IS DISTINCT FROM (${each('s')})
  ON CONFLICT (article) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`;

/** Counts all windows as they stand in this minute, of all that may be ranked. */
export async function countWindows(client: ClientBase, minute: number, at: Date): Promise<void> {
  await client.query({ name: 'count-windows', text: current, values: [minute, Math.floor(minute / 60), at] });
}

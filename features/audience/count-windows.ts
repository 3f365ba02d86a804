import 'server-only';
import type { ClientBase } from 'pg';
import { dayOf, hourOfDay } from './derive-views.ts';
import { heldArticles } from './holds/hold.ts';
import type { ViewDay } from './view.ts';

/*
 * Every window is counted once an hour from whole hours and days, as the hour began. From there it goes on by what came since and what
 * has left: every ten minutes to a mark, and from the mark to now. So a refresh reads some minutes of counts and not thirty days,
 * and what it wrote is overwritten by the next hour, whatever it was.
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

/** A minute's counts may still grow for so many minutes: until then no mark is set past it. */
const settledMinutes = 2;

/** The last minute of the last ten that are over in this hour; before the first of them, the last minute of the hour before. */
export const markOf = (minute: number) => Math.max(Math.floor(minute / 60) * 60, Math.floor((minute - settledMinutes) / 10) * 10) - 1;

/** What changes from one minute's end ($1) to another's ($2) in this hour ($3): an hour and a day ago, minutes leave one by one. */
const moved = `
  SELECT article, sum(h1)::int AS h1, sum(h24)::int AS h24, sum(came)::int AS came, round(sum(rising) * 1000)::bigint AS rising
  FROM (
    SELECT article, readers AS h1, readers AS h24, readers AS came, readers * power(2::float8, (minute + 0.5::float8 - $3 * 60) / 360) AS rising
    FROM view_minute WHERE minute > $1 AND minute <= $2
    UNION ALL
    SELECT article, -readers, 0, 0, 0 FROM view_minute WHERE minute > $1 - 60 AND minute <= $2 - 60
    UNION ALL
    SELECT article, 0, -readers, 0, 0 FROM view_minute WHERE minute > $1 - 1440 AND minute <= $2 - 1440
  ) AS parts GROUP BY article`;

const counts = ['h1', 'h24', 'd7', 'd30', 'ever', 'rising'];
/** Counts of a table `t` with what moved since, `m`, put to them. */
const together = counts.map((count) => {
  const change = count.startsWith('h') || count === 'rising' ? count : 'came';
  return `coalesce(t.${count}, 0) + coalesce(m.${change}, 0) AS ${count}`;
});
const overwrite = (columns: readonly string[]) => columns.map((column) => `${column} = excluded.${column}`).join(', ');

const toMark = `
  INSERT INTO view_window_mark (article, ${counts.join(', ')})
  SELECT article, ${together.join(', ')} FROM (${moved}) AS m LEFT JOIN view_window_mark t USING (article)
  ON CONFLICT (article) DO UPDATE SET ${overwrite(counts)}`;

const facts = ['language', 'section', 'published_at'];
const of = (table: string) => [...facts, ...counts].map((column) => `${table}.${column}`).join(', ');

/** $4 the time. Either all articles, and what may not be ranked goes; or those alone of which something moved. */
const toNow = (isAll: boolean) => `
  WITH standing AS ${isAll ? 'MATERIALIZED' : 'NOT MATERIALIZED'} (
    SELECT article, a.language, a.section_id AS section, a.published_at, ${together.join(', ')}
    FROM (${moved}) AS m ${isAll ? 'FULL' : 'LEFT'} JOIN view_window_mark t USING (article)
    JOIN articles a ON a.number = article AND a.published_at <= $4 AND a.withdrawn_at IS NULL
    WHERE article NOT IN (${heldArticles})
  )
  ${isAll ? ', gone AS (DELETE FROM view_window w WHERE NOT EXISTS (SELECT FROM standing s WHERE s.article = w.article))' : ''}
  INSERT INTO view_window (article, ${[...facts, ...counts].join(', ')})
  SELECT s.article, ${of('s')} FROM standing s LEFT JOIN view_window w USING (article)
  WHERE w.article IS NULL OR (${of('w')}) IS DISTINCT FROM (${of('s')})
  ON CONFLICT (article) DO UPDATE SET ${overwrite([...facts, ...counts])}`;

/** Sets the mark where the hour began. */
export async function resetMark(client: ClientBase): Promise<void> {
  await client.query('DELETE FROM view_window_mark');
  await client.query(`INSERT INTO view_window_mark SELECT article, ${counts.join(', ')} FROM view_window_base`);
}

/** Moves the mark on, from the end of one minute to that of a later one of the same hour. */
export async function moveMark(client: ClientBase, from: number, to: number): Promise<void> {
  await client.query({ name: 'move-mark', text: toMark, values: [from, to, Math.floor((to + 1) / 60)] });
}

/**
 * Counts all windows as they stand in this minute, from the mark on: of all that may be ranked, or, where nothing else can have
 * changed since the last time, of what was read or left meanwhile.
 */
export async function countWindows(
  client: ClientBase,
  { mark, minute, at, isAll }: { mark: number; minute: number; at: Date; isAll: boolean },
): Promise<void> {
  // Nobody can tell the planner how many articles move: for a handful it would look up each of ten thousand.
  await client.query('SET LOCAL enable_nestloop = off');
  const values = [mark, minute, Math.floor(minute / 60), at];
  await client.query({ name: isAll ? 'count-all' : 'count-moved', text: toNow(isAll), values });
  await client.query('SET LOCAL enable_nestloop = on');
}

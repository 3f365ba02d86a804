import 'server-only';
import type { ClientBase } from 'pg';
import { hourOf } from '#platform/clock.ts';
import { keptMinuteDays } from './partitions.ts';
import { candidates, fewestReaders } from './ranking.ts';
import { scopes } from './scopes.ts';
import type { ViewDay } from './view.ts';

/*
 * Hours, days and totals are derived from minutes by overwriting, never by adding: doing it twice changes nothing, and what was
 * lost is made anew as far back as its source reaches.
 */

/** The day an hour belongs to; days begin at the hour in which slots do. */
export const dayOf = (hour: number, day: ViewDay) => Math.floor((hour - Math.floor(day.startSeconds / 3_600)) / 24);
/** The UTC hour at which a day begins. */
export const hourOfDay = (number: number, day: ViewDay) => number * 24 + Math.floor(day.startSeconds / 3_600);
/**
 * The date a day is called by, `2025-02-01`, wherever the paper appears: that of its middle, in UTC. And back: null for what is no date.
 */
export const dateOfDay = (number: number, day: ViewDay) => new Date((hourOfDay(number, day) + 12) * 3_600_000).toISOString().slice(0, 10);
export function dayOfDate(date: string, day: ViewDay): number | null {
  const midnight = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== date) return null;
  return dayOf(midnight / 3_600_000 + 11, day);
}

/** The first hour whose minutes are all kept. */
export const firstKeptHour = (now: Date) => (Math.floor(now.getTime() / 86_400_000) - keptMinuteDays) * 24;

/** Overwrites the hours from one to before another from their minutes, where they differ. Returns how many counts that changed. */
async function deriveHours(client: ClientBase, from: number, until: number): Promise<number> {
  const { rowCount } = await client.query(
    `INSERT INTO view_hour (hour, article, readers)
     SELECT hour, article, m.readers
     FROM (SELECT minute / 60 AS hour, article, sum(readers)::int AS readers FROM view_minute
       WHERE minute >= $1 * 60 AND minute < $2 * 60 GROUP BY 1, 2) AS m
     LEFT JOIN (SELECT * FROM view_hour WHERE hour >= $1 AND hour < $2) AS h USING (hour, article)
     WHERE h.readers IS DISTINCT FROM m.readers
     ON CONFLICT (hour, article) DO UPDATE SET readers = excluded.readers`,
    [from, until],
  );
  return rowCount ?? 0;
}

/**
 * Overwrites the whole hours since the last one kept, that one included: a view that was committed late is in. Returns how many
 * counts that changed.
 */
export async function rollUpHours(client: ClientBase, hour: number): Promise<number> {
  const { rows } = await client.query<{ last: number | null }>('SELECT max(hour) AS last FROM view_hour');
  return deriveHours(client, rows[0]?.last ?? 0, hour);
}

/**
 * Overwrites the days since the last one kept that closed before this hour, and the totals of all that was read in them. The last
 * day is done again within the hour after it closed, for a view that was committed late.
 */
export async function rollUpDays(client: ClientBase, hour: number, day: ViewDay): Promise<void> {
  const today = dayOf(hour, day);
  const { rows } = await client.query<{ last: number | null }>('SELECT max(day) AS last FROM view_day');
  const last = rows[0]?.last ?? 0;
  if (last >= today - 1 && hour > hourOfDay(today, day)) return;
  await deriveDays(client, { last, today, day });
  await total(client, last);
  await freeze(client, last, day);
}

async function deriveDays(client: ClientBase, { last, today, day }: { last: number; today: number; day: ViewDay }): Promise<void> {
  await client.query(
    `INSERT INTO view_day (day, article, readers)
     SELECT (hour - $3) / 24, article, sum(readers) FROM view_hour
     WHERE hour >= $1 * 24 + $3 AND hour < $2 * 24 + $3
     GROUP BY (hour - $3) / 24, article
     ON CONFLICT (day, article) DO UPDATE SET readers = excluded.readers WHERE view_day.readers <> excluded.readers`,
    [last, today, hourOfDay(0, day)],
  );
}

/** The rankings of the days that closed since that one. */
async function freeze(client: ClientBase, since: number, day: ViewDay): Promise<void> {
  await client.query(
    `WITH RECURSIVE ${scopes},
     placed AS (
       SELECT d.day, a.language, s.scope, d.article, d.readers,
         row_number() OVER (PARTITION BY d.day, a.language, s.scope ORDER BY d.readers DESC, a.published_at DESC, a.number DESC) AS place
       FROM view_day d
       JOIN articles a ON a.number = d.article AND a.published_at < to_timestamp(((d.day + 1) * 24 + $2) * 3600) AND a.withdrawn_at IS NULL
       JOIN scopes s ON s.section = a.section_id
       WHERE d.day >= $1 AND d.readers >= ${fewestReaders}
     )
     INSERT INTO ranking_closed (day, language, section, articles, readers)
     SELECT day, language, scope, array_agg(article ORDER BY place), array_agg(readers ORDER BY place)
     FROM placed WHERE place <= ${candidates} GROUP BY day, language, scope
     ON CONFLICT (language, section, day) DO UPDATE SET articles = excluded.articles, readers = excluded.readers`,
    [since, hourOfDay(0, day)],
  );
}

/** Totals of the articles read since that day. */
async function total(client: ClientBase, since: number): Promise<void> {
  await client.query(
    `INSERT INTO view_total (article, readers)
     SELECT article, sum(readers) FROM view_day WHERE article IN (SELECT article FROM view_day WHERE day >= $1) GROUP BY article
     ON CONFLICT (article) DO UPDATE SET readers = excluded.readers WHERE view_total.readers <> excluded.readers`,
    [since],
  );
}

/**
 * Throws away and makes anew the hours whose minutes are kept, the days whose hours are, and all totals; rankings of closed
 * days stay as they closed. In the transaction of the client it is given, day by day; `tell` hears which share is done.
 */
export async function rederiveViews(client: ClientBase, now: Date, day: ViewDay, tell: (share: number) => void): Promise<void> {
  const [first, hour] = [firstKeptHour(now), hourOf(now)];
  const today = dayOf(hour, day);
  await client.query('DELETE FROM view_hour WHERE hour >= $1', [first]);
  for (let from = first; from < hour; from += 24) {
    await deriveHours(client, from, Math.min(from + 24, hour));
    tell(((from - first) / (hour - first)) * 0.6);
  }
  await client.query('DELETE FROM view_day WHERE day > (SELECT (min(hour) - $1) / 24 FROM view_hour)', [hourOfDay(0, day)]);
  const { rows } = await client.query<{ last: number | null }>(
    'SELECT coalesce(max(day), (SELECT (min(hour) - $1) / 24 FROM view_hour)) AS last FROM view_day',
    [hourOfDay(0, day)],
  );
  const last = rows[0]?.last ?? today;
  for (let from = last; from < today; from++) {
    await deriveDays(client, { last: from, today: from + 1, day });
    tell(0.6 + ((from - last) / (today - last)) * 0.3);
  }
  await client.query('DELETE FROM view_total');
  await total(client, 0);
  tell(1);
}

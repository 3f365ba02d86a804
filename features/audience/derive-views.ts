import 'server-only';
import type { PoolClient } from 'pg';
import { hourOf, minuteOf } from '#platform/clock.ts';
import { keptMinuteDays } from './partitions.ts';
import type { ViewDay } from './view.ts';

/*
 * Hours, days and totals are derived from minutes by overwriting, never by adding: doing it twice changes nothing, and what was
 * lost is made anew as far back as its source reaches.
 */

/** The day an hour belongs to; days begin at the hour in which slots do. */
export const dayOf = (hour: number, day: ViewDay) => Math.floor((hour - Math.floor(day.startSeconds / 3_600)) / 24);
/** The UTC hour at which a day begins. */
export const hourOfDay = (number: number, day: ViewDay) => number * 24 + Math.floor(day.startSeconds / 3_600);
/** The first hour whose minutes are all kept. */
export const firstKeptHour = (now: Date) => (Math.floor(now.getTime() / 86_400_000) - keptMinuteDays) * 24;

/** Overwrites the whole hours since the last one kept, that one included, from their minutes: a view that was committed late is in. */
export async function rollUpHours(client: PoolClient, hour: number): Promise<void> {
  await client.query(
    `INSERT INTO view_hour (hour, article, readers)
     SELECT minute / 60, article, sum(readers) FROM view_minute
     WHERE minute >= 60 * coalesce((SELECT max(hour) FROM view_hour), 0) AND minute < $1 * 60
     GROUP BY minute / 60, article
     ON CONFLICT (hour, article) DO UPDATE SET readers = excluded.readers WHERE view_hour.readers <> excluded.readers`,
    [hour],
  );
}

/**
 * Overwrites the days since the last one kept that closed before this hour, and the totals of all that was read in them. The last
 * day is done again within the hour after it closed, for a view that was committed late.
 */
export async function rollUpDays(client: PoolClient, hour: number, day: ViewDay): Promise<void> {
  const today = dayOf(hour, day);
  const { rows } = await client.query<{ last: number | null }>('SELECT max(day) AS last FROM view_day');
  const last = rows[0]?.last ?? 0;
  if (last >= today - 1 && hour > hourOfDay(today, day)) return;
  await client.query(
    `INSERT INTO view_day (day, article, readers)
     SELECT (hour - $3) / 24, article, sum(readers) FROM view_hour
     WHERE hour >= $1 * 24 + $3 AND hour < $2 * 24 + $3
     GROUP BY (hour - $3) / 24, article
     ON CONFLICT (day, article) DO UPDATE SET readers = excluded.readers WHERE view_day.readers <> excluded.readers`,
    [last, today, hourOfDay(0, day)],
  );
  await total(client, last);
}

/** Totals of the articles read since that day. */
async function total(client: PoolClient, since: number): Promise<void> {
  await client.query(
    `INSERT INTO view_total (article, readers)
     SELECT article, sum(readers) FROM view_day WHERE article IN (SELECT article FROM view_day WHERE day >= $1) GROUP BY article
     ON CONFLICT (article) DO UPDATE SET readers = excluded.readers WHERE view_total.readers <> excluded.readers`,
    [since],
  );
}

/**
 * Throws away and makes anew the hours whose minutes are kept, the days whose hours are, and all totals. Runs in the transaction of
 * the client it is given; nobody sees them missing.
 */
export async function rederiveViews(client: PoolClient, now: Date, day: ViewDay): Promise<void> {
  await client.query('DELETE FROM view_hour WHERE hour >= $1', [firstKeptHour(now)]);
  await rollUpHours(client, hourOf(now));
  await client.query('DELETE FROM view_day WHERE day > (SELECT (min(hour) - $1) / 24 FROM view_hour)', [hourOfDay(0, day)]);
  await client.query('DELETE FROM view_total');
  await rollUpDays(client, Math.floor(minuteOf(now) / 60), day);
  await total(client, 0);
}

import 'server-only';
import { type Actor, canSeeReaders } from '#features/accounts/roles.ts';
import { dateOfDay, dayOf, hourOfDay } from '#features/audience/derive-views.ts';
import { keptReferrerDays } from '#features/audience/partitions.ts';
import { clock, hourOf, minuteOf } from '#platform/clock.ts';
import { db, pool } from '#platform/db/client.ts';
import { env } from '#platform/env.ts';
import type { Language } from '#ui/language.ts';
import { nowMinutes } from './board.ts';
import { readMarks } from './read-marks.ts';
import { foldHosts, type HostReaders, type StoryMark } from './story-marks.ts';

/** How far back a story's minutes and hours are told. */
export const toldMinutes = 180;
export const toldDays = keptReferrerDays;

export interface StoryReaders {
  number: number;
  headline: string;
  language: Language;
  /** Null before readers have it. */
  publishedAt: Date | null;
  isWithdrawn: boolean;
  counts: { now: number; hour: number; today: number; ever: number };
  minutes: { times: number[]; readers: number[] };
  hours: { times: number[]; readers: number[] };
  marks: StoryMark[];
  hosts: HostReaders[];
  /** Its place in the paper's ranking of its language: now, and as each day closed. */
  places: { hour: number | null; day: number | null; closed: { date: string; place: number; readers: number }[] };
}

const range = (from: number, until: number) => Array.from({ length: Math.max(0, until - from) }, (_, index) => from + index);

/** Along the primary keys: each time that is asked for is looked up, and nothing is read of any other story. */
async function countAt(table: 'view_minute' | 'view_hour', number: number, times: readonly number[]): Promise<Map<number, number>> {
  const column = table === 'view_minute' ? 'minute' : 'hour';
  const { rows } = await pool.query<{ time: number; readers: number }>({
    name: `story-${column}s`,
    text: `SELECT ${column} AS time, readers FROM ${table} WHERE ${column} = ANY($1::int[]) AND article = $2`,
    values: [times, number],
  });
  return new Map(rows.map(({ time, readers }) => [time, readers]));
}

async function readHosts(number: number, hours: readonly number[]): Promise<HostReaders[]> {
  const { rows } = await pool.query<HostReaders>({
    name: 'story-hosts',
    text: 'SELECT host, sum(readers)::int AS readers FROM view_referrer WHERE hour = ANY($1::int[]) AND article = $2 GROUP BY host',
    values: [hours, number],
  });
  return foldHosts(rows);
}

async function readPlaces(number: number, language: Language, today: number): Promise<StoryReaders['places']> {
  const [{ rows: standing }, { rows: closed }] = await Promise.all([
    pool.query<{ span: string; place: number | null }>(
      `SELECT span, array_position(articles, $1) AS place FROM ranking_snapshot WHERE language = $2 AND section = 0 AND span IN ('1h', '24h')`,
      [number, language],
    ),
    pool.query<{ day: number; place: number; readers: number }>(
      `SELECT day, array_position(articles, $1) AS place, readers[array_position(articles, $1)] AS readers FROM ranking_closed
       WHERE language = $2 AND section = 0 AND day >= $3 AND $1 = ANY(articles) ORDER BY day DESC`,
      [number, language, today - toldDays],
    ),
  ]);
  const place = (span: string) => standing.find((row) => row.span === span)?.place ?? null;
  return {
    hour: place('1h'),
    day: place('24h'),
    closed: closed.map(({ day, ...row }) => ({ ...row, date: dateOfDay(day, env.viewDay) })),
  };
}

/** How one story is read; null where there is none, or none whose readers this person may see. */
export async function getStoryReaders(actor: Actor, number: number): Promise<StoryReaders | null> {
  const now = clock.now();
  const row = await db.article.findUnique({
    where: { number },
    select: {
      headline: true,
      language: true,
      publishedAt: true,
      withdrawnAt: true,
      ownerId: true,
      sectionId: true,
      section: { select: { parentId: true } },
    },
  });
  const isOut = row?.publishedAt != null && row.publishedAt <= now;
  if (!row || !canSeeReaders(actor, { ...row, parentSectionId: row.section.parentId, isOut })) return null;
  const [minute, hour, language] = [minuteOf(now), hourOf(now), row.language as Language];
  const since = isOut && row.publishedAt ? Math.max(hourOf(row.publishedAt), hour - toldDays * 24) : hour;
  const today = dayOf(hour, env.viewDay);
  // Hours are rolled up after they close: the running one and the one before are told by their minutes.
  const [minutes, latest, hours, days, hosts, marks, places] = await Promise.all([
    countAt('view_minute', number, range(minute - toldMinutes + 1, minute + 1)),
    countAt('view_minute', number, range((hour - 1) * 60, minute + 1)),
    countAt('view_hour', number, range(Math.min(since, hourOfDay(today, env.viewDay)), hour - 1)),
    pool.query<{ readers: number }>('SELECT coalesce(sum(readers), 0)::int AS readers FROM view_day WHERE article = $1 AND day < $2', [
      number,
      today,
    ]),
    readHosts(number, range(since, hour + 1)),
    isOut && row.publishedAt ? readMarks(number, row.publishedAt, now) : [],
    readPlaces(number, language, today),
  ]);
  const lastMinutes = (from: number) => [...latest].reduce((sum, [time, readers]) => sum + (time >= from ? readers : 0), 0);
  const inHour = (each: number) =>
    each >= hour - 1 ? lastMinutes(each * 60) - (each === hour ? 0 : lastMinutes(hour * 60)) : (hours.get(each) ?? 0);
  const todays = range(hourOfDay(today, env.viewDay), hour + 1).reduce((sum, each) => sum + inHour(each), 0);
  const minuteTimes = range(minute - toldMinutes + 1, minute + 1);
  const hourTimes = range(since, hour + 1);
  return {
    ...{
      number,
      headline: row.headline,
      language,
      publishedAt: row.publishedAt,
      isWithdrawn: row.withdrawnAt !== null && row.withdrawnAt <= now,
    },
    counts: {
      now: lastMinutes(minute - nowMinutes + 1),
      hour: lastMinutes(minute - 59),
      today: todays,
      ever: (days.rows[0]?.readers ?? 0) + todays,
    },
    minutes: { times: minuteTimes.map((each) => each * 60), readers: minuteTimes.map((each) => minutes.get(each) ?? 0) },
    hours: { times: hourTimes.map((each) => each * 3_600), readers: hourTimes.map(inHour) },
    ...{ marks, hosts, places },
  };
}

import 'server-only';
import { cache } from 'react';
import { clock } from '#platform/clock.ts';
import { pool } from '#platform/db/client.ts';
import type { Language } from '#ui/language.ts';
import { dayKey } from '#ui/time.ts';
import { startOfDay } from '#ui/zoned-time.ts';
import { nameIn, type Period } from './period.ts';

const live = 'language = $1 AND published_at <= now() AND withdrawn_at IS NULL';

/** The day on which an edition's first story came out, in the site's zone; null where none has. */
export const getFirstDay = cache(async (language: Language, zone: string): Promise<string | null> => {
  const { rows } = await pool.query<{ at: Date }>({
    name: 'archive-first',
    text: `SELECT published_at AS at FROM articles WHERE ${live} ORDER BY published_at, number LIMIT 1`,
    values: [language],
  });
  return rows[0] ? dayKey(rows[0].at, zone) : null;
});

/** The nearest periods of the same kind in which something came out, however many empty ones lie between. */
export async function getNeighbours(language: Language, { kind }: Period, { from, until }: { from: Date; until: Date }, zone: string) {
  const { rows } = await pool.query<{ before: Date | null; after: Date | null }>({
    name: 'archive-neighbours',
    text: `SELECT (SELECT published_at FROM articles WHERE ${live} AND published_at < $2 ORDER BY published_at DESC, number DESC LIMIT 1) AS before,
        (SELECT published_at FROM articles WHERE ${live} AND published_at >= $3 ORDER BY published_at, number LIMIT 1) AS after`,
    values: [language, from, until],
  });
  const named = (at: Date | null | undefined) => (at ? nameIn(kind, dayKey(at, zone)) : null);
  return { before: named(rows[0]?.before), after: named(rows[0]?.after) };
}

export interface Counted {
  /** `2026-11`, or `2026-11-22`. */
  name: string;
  stories: number;
}

/**
 * How many stories came out in each month (`within` null or a year) or on each day (`within` a month), the earliest first; what is
 * empty is left out. Days that are over come from a count that the database keeps, and today's stories are counted as they stand,
 * so that a scheduled one is not told of.
 */
export async function countStories(language: Language, within: Period | null, zone: string): Promise<Counted[]> {
  const kind = within?.kind === 'month' ? 'day' : 'month';
  const now = clock.now();
  const today = dayKey(now, zone);
  const { rows } = await pool.query<{ name: string; stories: number }>({
    name: 'archive-counts',
    text: `SELECT left(day::text, $4::int) AS name, sum(stories)::int AS stories FROM (
        SELECT day, stories FROM archive_days WHERE language = $1 AND day < $5::date
        UNION ALL SELECT $5::date, count(*) FROM articles WHERE ${live} AND published_at >= $6
      ) AS days WHERE ($2::date IS NULL OR day >= $2) AND ($3::date IS NULL OR day < $3)
      GROUP BY 1 HAVING sum(stories) > 0 ORDER BY 1`,
    values: [language, within?.first ?? null, within?.next ?? null, kind === 'day' ? 10 : 7, today, startOfDay(today, zone)],
  });
  return rows;
}

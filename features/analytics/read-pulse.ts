import 'server-only';
import { heldArticles } from '#features/audience/holds/hold.ts';
import { clock, minuteOf } from '#platform/clock.ts';
import { pool } from '#platform/db/client.ts';
import { type Beat, type Earlier, hourMinutes, listedStories, nowMinutes, type Pulse, risingMinutes } from './board.ts';

/*
 * One question over the minutes of the last hour, along their primary key, whatever is looked at and by how many: the filters are
 * applied to its answer. Of each section and language it brings as many stories as a list may show.
 */
const latest = `
  WITH lately AS MATERIALIZED (
    SELECT m.minute, m.article, m.readers, a.language, a.section_id AS section
    FROM view_minute m JOIN articles a ON a.number = m.article WHERE m.minute > $1 - ${hourMinutes} AND m.minute <= $1
  ),
  beats AS (SELECT minute, language, section, sum(readers)::int AS readers FROM lately GROUP BY minute, language, section),
  counted AS (
    SELECT article, language, section, sum(readers)::int AS hour,
      coalesce(sum(readers) FILTER (WHERE minute > $1 - ${nowMinutes}), 0)::int AS now,
      coalesce(sum(readers) FILTER (WHERE minute > $1 - ${risingMinutes}), 0)::int AS quarter,
      coalesce(sum(readers) FILTER (WHERE minute > $1 - ${2 * risingMinutes} AND minute <= $1 - ${risingMinutes}), 0)::int AS before
    FROM lately GROUP BY article, language, section
  ),
  visible AS (
    SELECT c.*, a.headline, a.owner_id AS "ownerId" FROM counted c
    JOIN articles a ON a.number = c.article AND a.published_at <= $2 AND a.withdrawn_at IS NULL
  ),
  placed AS (
    SELECT v.*,
      row_number() OVER (PARTITION BY language, section ORDER BY now DESC, hour DESC, article DESC) AS by_now,
      row_number() OVER (PARTITION BY language, section ORDER BY quarter - before DESC, quarter DESC, article DESC) AS by_rise
    FROM visible v
  )
  SELECT (SELECT coalesce(json_agg(beats), '[]') FROM beats) AS beats,
    (SELECT coalesce(json_agg(json_build_object('number', article, 'headline', headline, 'language', language, 'section', section,
        'ownerId', "ownerId", 'isHeld', article IN (${heldArticles}), 'now', now, 'hour', hour, 'quarter', quarter, 'before', before)), '[]')
      FROM placed WHERE by_now <= ${listedStories} OR by_rise <= ${listedStories}) AS stories`;

/** An hour that is over, its minutes named as those $2 later. */
const over = `
  SELECT m.minute + $2::int AS minute, a.language, a.section_id AS section, sum(m.readers)::int AS readers
  FROM view_minute m JOIN articles a ON a.number = m.article WHERE m.minute > $1::int - $2::int - ${hourMinutes} AND m.minute <= $1::int - $2::int
  GROUP BY m.minute, a.language, a.section_id`;

const dayMinutes = 1_440;
/** So long an answer serves all who ask, in ms. */
const remembered = 2_000;

interface Memory {
  minute: number;
  at: number;
  pulse: Promise<Pulse>;
  earlier: Promise<Earlier>;
}
/** One of each a process, however many bundles load this file. */
const shared = globalThis as typeof globalThis & { kawarabanPulse?: Memory };

async function askPulse(now: Date): Promise<Pulse> {
  const minute = minuteOf(now);
  const { rows } = await pool.query<Pick<Pulse, 'beats' | 'stories'>>({ name: 'board-pulse', text: latest, values: [minute, now] });
  return { at: now.getTime(), minute, beats: rows[0]?.beats ?? [], stories: rows[0]?.stories ?? [] };
}

async function askEarlier(minute: number): Promise<Earlier> {
  const ask = async (back: number) => (await pool.query<Beat>({ name: 'board-earlier', text: over, values: [minute, back] })).rows;
  const [week, day] = await Promise.all([ask(7 * dayMinutes), ask(dayMinutes)]);
  return { week, day };
}

/**
 * How the paper is read at this moment, and how it was then. What all who look ask within two seconds is asked once; of the hours
 * before, once a minute. The age is measured by a clock that never steps.
 */
export async function readPulse(): Promise<{ pulse: Pulse; earlier: Earlier }> {
  const now = clock.now();
  const minute = minuteOf(now);
  const at = performance.now();
  const known = shared.kawarabanPulse;
  const isSame = known?.minute === minute;
  const memory: Memory =
    known && isSame && at - known.at < remembered
      ? known
      : { minute, at, pulse: askPulse(now), earlier: isSame ? known.earlier : askEarlier(minute) };
  shared.kawarabanPulse = memory;
  try {
    const [pulse, earlier] = await Promise.all([memory.pulse, memory.earlier]);
    return { pulse, earlier };
  } catch (error) {
    if (shared.kawarabanPulse === memory) delete shared.kawarabanPulse;
    throw error;
  }
}

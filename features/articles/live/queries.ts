import { getSite } from '#features/taxonomy/queries.ts';
import { pool } from '#platform/db/client.ts';
import { logOnce } from '#platform/log.ts';
import { isLanguage } from '#ui/language.ts';
import { articlePath } from '../article.ts';
import { type Entry, entryBlocks } from './entry.ts';
import type { LiveEvent, Standing } from './live-event.ts';
import type { Span } from './pages.ts';

const columns = `number, at, headline, blocks, is_key AS "isKey", is_pinned AS "isPinned", corrected_at AS "correctedAt"`;
const there = 'article_number = $1 AND deleted_at IS NULL';

type Row = Omit<Entry, 'blocks'> & { blocks: unknown };

function toEntry(article: number, row: Row): Entry {
  const blocks = entryBlocks.safeParse(row.blocks);
  if (!blocks.success) logOnce('warn', 'entry left empty', { article, entry: row.number });
  return { ...row, blocks: blocks.data ?? [] };
}

/** The number of the last entry there ever was; 0 before the first. */
export async function lastEntry(article: number): Promise<number> {
  const { rows } = await pool.query<{ last: number }>({
    name: 'live-last',
    text: 'SELECT coalesce(max(number), 0) AS last FROM live_entries WHERE article_number = $1',
    values: [article],
  });
  return rows[0]?.last ?? 0;
}

/** The entries with these numbers, in the order asked for. */
export async function listEntries(article: number, { from, until }: Span, newestFirst: boolean): Promise<Entry[]> {
  const { rows } = await pool.query<Row>({
    name: 'live-entries',
    text: `SELECT ${columns} FROM live_entries WHERE ${there} AND number BETWEEN $2 AND $3 ORDER BY number`,
    values: [article, from, until],
  });
  const entries = rows.map((row) => toEntry(article, row));
  return newestFirst ? entries.reverse() : entries;
}

/** The newest few, the newest first. */
export async function listNewestEntries(article: number, limit: number): Promise<Entry[]> {
  const { rows } = await pool.query<Row>({
    name: 'live-newest',
    text: `SELECT ${columns} FROM live_entries WHERE ${there} ORDER BY number DESC LIMIT $2`,
    values: [article, limit],
  });
  return rows.map((row) => toEntry(article, row));
}

/** The summary that is kept on top; null where none is. */
export async function getPinned(article: number): Promise<Entry | null> {
  const { rows } = await pool.query<Row>({
    name: 'live-pinned',
    text: `SELECT ${columns} FROM live_entries WHERE ${there} AND is_pinned`,
    values: [article],
  });
  return rows[0] ? toEntry(article, rows[0]) : null;
}

/** When an entry was posted, put right or taken out last; null before the first. */
export async function getLastChange(article: number): Promise<Date | null> {
  const { rows } = await pool.query<{ at: Date | null }>({
    name: 'live-last-change',
    text: 'SELECT max(greatest(at, corrected_at, deleted_at)) AS at FROM live_entries WHERE article_number = $1',
    values: [article],
  });
  return rows[0]?.at ?? null;
}

/** The numbers of the pictures that its entries show, those of the newest first. */
export async function listEntryMedia(article: number): Promise<number[]> {
  const { rows } = await pool.query<{ media: number }>({
    name: 'live-media',
    text: `SELECT (shown #>> '{}')::int AS media FROM live_entries, jsonb_path_query(blocks, 'lax $[*].media[*] ? (@.type() == "number")') AS shown
      WHERE ${there} ORDER BY number DESC`,
    values: [article],
  });
  return rows.map(({ media }) => media);
}

const mostKeyEvents = 30;

/** The newest key events, the newest first. */
export async function listKeyEvents(article: number): Promise<Entry[]> {
  const { rows } = await pool.query<Row>({
    name: 'live-key-events',
    text: `SELECT ${columns} FROM live_entries WHERE ${there} AND is_key ORDER BY number DESC LIMIT ${mostKeyEvents}`,
    values: [article],
  });
  return rows.map((row) => toEntry(article, row));
}

/** How a live blog stands towards readers now: `absent` before it is published and where there is none. */
export async function getStanding(article: number, now: Date): Promise<Standing> {
  const { rows } = await pool.query<{ withdrawn: boolean; running: boolean; version: number }>({
    name: 'live-standing',
    text: `SELECT coalesce(a.withdrawn_at <= $2, false) AS withdrawn, b.version,
        b.started_at <= $2 AND (b.ended_at IS NULL OR b.ended_at > $2) AS running
      FROM live_blogs b JOIN articles a ON a.number = b.article_number WHERE b.article_number = $1 AND a.published_at <= $2`,
    values: [article, now],
  });
  const row = rows[0];
  if (!row) return { state: 'absent' };
  if (row.withdrawn) return { state: 'withdrawn' };
  return { state: row.running ? 'running' : 'ended', version: row.version };
}

/** More than a follower who was away should be told of one by one. */
export const mostEvents = 100;

/** What happened to a live blog's entries after a version, in order, at most the last so many; what came and went meanwhile is left out. */
export async function listEventsAfter(article: number, version: number): Promise<LiveEvent[]> {
  const { rows } = await pool.query<LiveEvent>({
    name: 'live-events',
    text: `SELECT * FROM (
        SELECT number AS entry, changed_in AS version,
          CASE WHEN deleted_at IS NOT NULL THEN 'removed' WHEN posted_in > $2 THEN 'posted' ELSE 'changed' END AS is
        FROM live_entries WHERE article_number = $1 AND changed_in > $2 AND NOT (deleted_at IS NOT NULL AND posted_in > $2)
        ORDER BY changed_in DESC LIMIT ${mostEvents}
      ) AS newest ORDER BY version`,
    values: [article, version],
  });
  return rows;
}

/** Those among these whose live blog no reader may see any more. */
export async function listUnseen(articles: readonly number[], now: Date): Promise<number[]> {
  const { rows } = await pool.query<{ number: number }>(
    `SELECT wanted AS number FROM unnest($1::int[]) AS wanted WHERE NOT EXISTS (
       SELECT FROM articles a JOIN live_blogs b ON b.article_number = a.number
       WHERE a.number = wanted AND a.published_at <= $2 AND (a.withdrawn_at IS NULL OR a.withdrawn_at > $2))`,
    [articles, now],
  );
  return rows.map(({ number }) => number);
}

export interface KnownLive {
  number: number;
  version: number;
  path: string;
}

/** Every live blog that readers have, with its address and its version. */
export async function listLive(now: Date): Promise<KnownLive[]> {
  const { defaultLanguage } = await getSite();
  const { rows } = await pool.query<{ number: number; version: number; language: string; slug: string; section: string }>({
    name: 'live-all',
    text: `SELECT a.number, b.version, a.language, a.slug, coalesce(p.slug, s.slug) AS section
      FROM live_blogs b JOIN articles a ON a.number = b.article_number JOIN sections s ON s.id = a.section_id LEFT JOIN sections p ON p.id = s.parent_id
      WHERE a.published_at <= $1 AND a.withdrawn_at IS NULL`,
    values: [now],
  });
  return rows.flatMap(({ number, version, language, ...address }) =>
    isLanguage(language) ? [{ number, version, path: articlePath({ language, ...address }, defaultLanguage) }] : [],
  );
}

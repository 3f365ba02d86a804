import 'server-only';
import { pool } from '#platform/db/client.ts';
import type { Language } from '#ui/language.ts';
import { mostFound, mostLookedAt, pageLength, type Sort } from './search.ts';
import { spansBack } from './spans.ts';
import type { TextQuery } from './text-queries.ts';

/** Where and when stories are looked for. */
export interface Within {
  language: Language;
  /** A section with all below it; null for the whole paper. */
  sections: readonly number[] | null;
  author: number | null;
  since: Date | null;
  before: Date | null;
  timeZone: string;
}

export interface Found {
  /** How many stories were found, `mostFound` at most. */
  total: number;
  /** Whether there are more, or may be. */
  isMore: boolean;
  /** Numbers of the stories of the page, in order. */
  articles: number[];
  /** How many of what was found lie in each section, by each author, in each year: the most first. */
  sections: Count[];
  authors: Count[];
  years: Count[];
}

interface Count {
  id: number;
  count: number;
}

/*
 * Ranked by what the head of a story has of the question: a word in the headline is worth 2.5 in the standfirst, 8 in byline
 * or topics. A story that has it in its body alone still counts a little, and what is new counts up to twice as much.
 */
const score = `(0.06 + ts_rank('{0, 0.12, 0.4, 1}', head, $9::tsquery)) * (1 + 1 / (1 + extract(epoch FROM now() - published_at) / 7776000))`;
const orders: Record<Sort, string> = {
  relevance: `${score} DESC, published_at DESC, article DESC`,
  date: 'published_at DESC, article DESC',
};

const counted = (what: string, from: string) =>
  `coalesce((SELECT json_agg(json_build_object('id', id, 'count', count) ORDER BY count DESC, id DESC) FROM (
    SELECT ${what} AS id, count(*) AS count FROM ${from} GROUP BY 1) AS each), '[]')`;

/** Goes back through time, span by span, until enough stories are found: how many there are in all costs nothing. */
const question = (sort: Sort) => `
  WITH near AS MATERIALIZED (
    SELECT story.* FROM unnest($1::text[]) WITH ORDINALITY AS spans (span, place), LATERAL (
      SELECT article, published_at, section_id, authors, head, words FROM search_documents
      WHERE words @@ (span::tsquery && $2::tsquery) AND published_at <= now()
        AND ($3::timestamptz IS NULL OR published_at >= $3) AND ($4::timestamptz IS NULL OR published_at < $4)
      ORDER BY published_at DESC, article DESC
    ) AS story LIMIT $7 + 1
  ), found AS MATERIALIZED (
    SELECT * FROM (SELECT * FROM near LIMIT $7) AS few WHERE $8::tsquery IS NULL OR words @@ $8 LIMIT ${mostFound}
  )
  SELECT (SELECT count(*)::int FROM found) AS total,
    (SELECT count(*) FROM near) > $7 OR (SELECT count(*) FROM found) = ${mostFound} AND $8::tsquery IS NOT NULL AS "isMore",
    coalesce((SELECT json_agg(article ORDER BY place) FROM (
      SELECT article, row_number() OVER (ORDER BY ${orders[sort]}) AS place FROM found ORDER BY place LIMIT ${pageLength} OFFSET $5
    ) AS page), '[]') AS articles,
    ${counted('section_id', 'found')} AS sections,
    ${counted('author', 'found, unnest(authors) AS author')} AS authors,
    ${counted('extract(year FROM published_at AT TIME ZONE $6)::int', 'found')} AS years`;

/** When the first story came out. */
async function firstPublication(): Promise<Date | null> {
  const { rows } = await pool.query<{ at: Date | null }>({
    name: 'search-first',
    text: 'SELECT min(published_at) AS at FROM articles WHERE published_at IS NOT NULL',
  });
  return rows[0]?.at ?? null;
}

const earlier = (a: Date, b: Date | null) => (b && b < a ? b : a);
const later = (a: Date, b: Date | null) => (b && b > a ? b : a);

/** The spans of time to look through; empty where nothing was published in it. One author's stories are few in each. */
async function spansOf({ language, author, since, before }: Within, now: Date): Promise<string[]> {
  const first = await firstPublication();
  return first ? spansBack(language, later(first, since), earlier(now, before), { isRare: author !== null }) : [];
}

/** Stories that have what is asked for, of those that may be read now. */
export async function findStories(
  query: TextQuery,
  within: Within,
  { sort, page, now }: { sort: Sort; page: number; now: Date },
): Promise<Found> {
  const { sections, author, since, before, timeZone } = within;
  const only = [
    `(${query.match})`,
    ...(sections ? [`(${sections.map((section) => `'!s${section}'`).join(' | ')})`] : []),
    ...(author === null ? [] : [`'!a${author}'`]),
  ].join(' & ');
  const { rows } = await pool.query<Found>({
    name: `search-by-${sort}`,
    text: question(sort),
    values: [
      await spansOf(within, now),
      only,
      since,
      before,
      (page - 1) * pageLength,
      timeZone,
      query.exactly ? mostLookedAt : mostFound,
      query.exactly,
      ...(sort === 'relevance' ? [query.rank] : []),
    ],
  });
  return rows[0] as Found;
}

/** The newest headlines that have words which begin so. */
export async function findHeadlines(opening: string, language: Language, { limit, now }: { limit: number; now: Date }): Promise<number[]> {
  const within = { language, sections: null, author: null, since: null, before: null, timeZone: 'UTC' };
  const { rows } = await pool.query<{ article: number }>({
    name: 'search-headlines',
    text: `SELECT story.article FROM unnest($1::text[]) WITH ORDINALITY AS spans (span, place), LATERAL (
        SELECT article FROM search_documents WHERE words @@ (span::tsquery && $2::tsquery) AND published_at <= now()
        ORDER BY published_at DESC, article DESC LIMIT $3
      ) AS story LIMIT $3`,
    values: [await spansOf(within, now), opening, limit],
  });
  return rows.map((row) => row.article);
}

import 'server-only';
import type { ClientBase } from 'pg';
import { candidates, fewestReaders, type Span } from './ranking.ts';
import { scopes } from './scopes.ts';

/** For each window what articles are ordered by, what must reach the fewest readers, and what is kept beside each as its readers. */
const windows: Record<Span, { by: string; least: string; readers: string }> = {
  rising: { by: 'rising', least: 'h24', readers: 'rising / 1000' },
  '1h': { by: 'h1', least: 'h1', readers: 'h1' },
  '24h': { by: 'h24', least: 'h24', readers: 'h24' },
  '7d': { by: 'd7', least: 'd7', readers: 'd7' },
  '30d': { by: 'd30', least: 'd30', readers: 'd30' },
  all: { by: 'ever', least: 'ever', readers: 'ever' },
};

/** The one order of all rankings, as `byRank` of ranking.ts has it. */
const order = (table: string, by: string) => `${table}.${by} DESC, ${table}.published_at DESC, ${table}.article DESC`;

const eachWindow = (select: (span: string, window: (typeof windows)[Span]) => string, glue: string) =>
  Object.entries(windows)
    .map(([span, window]) => select(span, window))
    .join(glue);

const scoreOf = (table: string) => `CASE span ${eachWindow((span, { by }) => `WHEN '${span}' THEN ${table}.${by}`, ' ')} END`;

/*
 * An article in a section's list is in no wider list unless it is in that one. And where fifty stories of the last list still stand
 * in that section, none below the least read of them can be among the fifty now: so a handful of each is sorted, not all.
 */
const place = (table: 'ranking_snapshot' | 'ranking_previous', counts: string) => `
  WITH RECURSIVE ${scopes},
  last AS (DELETE FROM ${table} RETURNING language, section AS scope, span, articles),
  least AS (
    SELECT last.language, last.scope, last.span, min(${scoreOf('w')}) AS score
    FROM last CROSS JOIN LATERAL unnest(last.articles) AS l (article)
    JOIN ${counts} w ON w.article = l.article AND w.language = last.language
    JOIN scopes ON scopes.section = w.section AND scopes.scope = last.scope AND last.scope <> 0
    GROUP BY last.language, last.scope, last.span HAVING count(*) = ${candidates}
  ),
  leasts AS (
    SELECT language, scope, ${eachWindow((span, { by }) => `max(score) FILTER (WHERE span = '${span}') AS ${by}`, ', ')} FROM least GROUP BY language, scope
  ),
  worth AS (
    SELECT w.language, w.section, w.article, w.published_at, measured.span, measured.score, measured.readers
    FROM ${counts} w LEFT JOIN leasts l ON l.scope = w.section AND l.language = w.language
    CROSS JOIN LATERAL (VALUES ${eachWindow((span, { by, readers, least }) => `('${span}', w.${by}::bigint, (w.${readers})::bigint, w.${least}::bigint, coalesce(l.${by}, 0)::bigint)`, ', ')})
      AS measured (span, score, readers, qualifying, least)
    WHERE (${eachWindow((_, { by }) => `w.${by} >= coalesce(l.${by}, 0)`, ' OR ')}) AND measured.score >= measured.least AND measured.qualifying >= ${fewestReaders}
  ),
  placed AS (
    SELECT w.*, scopes.scope,
      row_number() OVER (PARTITION BY w.language, scopes.scope, w.span ORDER BY ${order('w', 'score')}) AS place
    FROM worth w JOIN scopes USING (section)
  )
  INSERT INTO ${table} (language, section, span, articles, readers)
  SELECT language, scope, span, array_agg(article ORDER BY place), array_agg(readers::int ORDER BY place)
  FROM placed WHERE place <= ${candidates} GROUP BY language, scope, span`;

/** How the hour began for what stands now: a story withdrawn since holds no place that others could have risen from. */
const standingBase = '(SELECT b.* FROM view_window_base b JOIN view_window USING (article))';

const statements = {
  ranking_snapshot: place('ranking_snapshot', 'view_window'),
  ranking_previous: place('ranking_previous', standingBase),
};

/** Places what is counted: as it stands, or as it stood when the hour began. */
export async function placeAll(client: ClientBase, table: keyof typeof statements): Promise<void> {
  await client.query({ name: table, text: statements[table] });
}

/** Of one topic's or one author's stories, counted in one of the tables. */
const among = (source: 'article_tags' | 'bylines', counts: string, isPast: boolean) => `
  SELECT ${isPast} AS past, measured.span, measured.score, w.article, w.published_at
  FROM ${source} JOIN ${counts} w ON w.article = article_number
  CROSS JOIN LATERAL (VALUES ${eachWindow((span, { by, least }) => `('${span}', w.${by}::bigint, w.${least}::bigint)`, ', ')}) AS measured (span, score, least)
  WHERE ${source === 'bylines' ? 'author_id' : 'tag_id'} = $2 AND w.language = $1 AND measured.least >= ${fewestReaders}`;

/**
 * The lists of one topic or author, as `span, articles, before`: there are too many of them to keep, so they are made
 * when somebody asks. $1 language, $2 tag or author.
 */
export const placesAmong = (source: 'article_tags' | 'bylines') => `
  WITH placed AS (
    SELECT *, row_number() OVER (PARTITION BY past, span ORDER BY ${order('counted', 'score')}) AS place
    FROM (${among(source, 'view_window', false)} UNION ALL ${among(source, standingBase, true)}) AS counted
  )
  SELECT span, coalesce(array_agg(article ORDER BY place) FILTER (WHERE NOT past), '{}') AS articles,
    array_agg(article ORDER BY place) FILTER (WHERE past) AS before
  FROM placed WHERE place <= ${candidates} GROUP BY span`;

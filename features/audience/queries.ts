import 'server-only';
import { cache } from 'react';
import { listByNumbers, listNewest } from '#features/articles/queries.ts';
import { pool } from '#platform/db/client.ts';
import { env } from '#platform/env.ts';
import { type Language, languages } from '#ui/language.ts';
import { dateOfDay, dayOfDate, hourOfDay } from './derive-views.ts';
import { heldArticles } from './holds/hold.ts';
import { placesAmong } from './place.ts';
import { fillPlaces, type Scope, type Span } from './ranking.ts';

interface Snapshot {
  span: Span;
  articles: number[];
  /** The same list as the running hour began; null where nobody ranked then. */
  before: number[] | null;
}

const kept = `SELECT span, s.articles, p.articles AS before FROM ranking_snapshot s LEFT JOIN ranking_previous p USING (language, section, span)
  WHERE language = $1 AND section = $2`;
const among = { topic: placesAmong('article_tags'), author: placesAmong('bylines') };

/** All lists of one scope, read once a page however many boxes ask. */
const readSnapshot = cache(async (language: Language, of: Scope['of'], id: number) => {
  const text = of === 'topic' || of === 'author' ? among[of] : kept;
  const { rows } = await pool.query<Snapshot>({ name: `read-ranking-${of}`, text, values: [language, id] });
  return new Map(rows.map(({ span, ...lists }) => [span, lists]));
});

/** When the ranking was last computed; null before the first time. */
export const getRankingTime = cache(async (): Promise<Date | null> => {
  const { rows } = await pool.query<{ at: Date | null }>(
    "SELECT CASE WHEN computed_at > '-infinity' THEN computed_at END AS at FROM ranking_refresh",
  );
  return rows[0]?.at ?? null;
});

/** Stories that stand in no ranking, nor fill its places. */
const listHeld = cache(async () => {
  const { rows } = await pool.query<{ article: number }>(heldArticles);
  return new Set(rows.map(({ article }) => article));
});

/** What the newest of a scope are sought by. */
function storiesOf(scope: Scope) {
  switch (scope.of) {
    case 'site':
      return { sections: null };
    case 'section':
      return { sections: scope.covers };
    case 'topic':
      return { tag: scope.id };
    case 'author':
      return { author: scope.id };
  }
}

/** The places of one ranking as it stands. A parent section includes its children. Made once a page, whichever boxes ask. */
export const getRanking = (language: Language, scope: Scope, span: Span, limit: number) =>
  makeRanking(language, JSON.stringify(scope), span, limit);
export type Ranking = Awaited<ReturnType<typeof getRanking>>;

const makeRanking = cache(async (language: Language, named: string, span: Span, limit: number) => {
  const scope: Scope = JSON.parse(named);
  const snapshot = await readSnapshot(language, scope.of, scope.of === 'site' ? 0 : scope.id);
  // A few more than are shown, for those that were withdrawn or held since the snapshot.
  const spare = 10;
  const [live, newest, held, computedAt] = await Promise.all([
    listByNumbers([...new Set([...snapshot.values()].flatMap(({ articles }) => articles.slice(0, limit + spare)))]),
    listNewest({ language, ...storiesOf(scope), limit: limit + spare }),
    listHeld(),
    getRankingTime(),
  ]);
  const isFree = ({ number }: { number: number }) => !held.has(number);
  const byNumber = new Map(live.filter(isFree).map((article) => [article.number, article]));
  const lists = Object.fromEntries([...snapshot].map(([each, { articles }]) => [each, articles]));
  const places = fillPlaces(span, lists, byNumber, newest.filter(isFree), limit, snapshot.get(span)?.before ?? undefined);
  return { span, computedAt, places };
});

/** The ranking of a day as it closed, null where there is none; with the dates of the closed days before and after it, and the sections and languages that have one too. */
export const getClosedRanking = cache(async (language: Language, section: { id: number } | null, date: string, limit: number) => {
  const number = dayOfDate(date, env.viewDay);
  if (number === null) return null;
  const { rows } = await pool.query<{
    articles: number[];
    before: number | null;
    after: number | null;
    sections: number[];
    languages: Language[];
  }>({
    name: 'closed-ranking',
    text: `SELECT articles,
        (SELECT max(day) FROM ranking_closed b WHERE b.language = c.language AND b.section = c.section AND b.day < c.day) AS before,
        (SELECT min(day) FROM ranking_closed b WHERE b.language = c.language AND b.section = c.section AND b.day > c.day) AS after,
        ARRAY(SELECT id FROM sections WHERE EXISTS (SELECT FROM ranking_closed b WHERE b.language = c.language AND b.section = id AND b.day = c.day)) AS sections,
        ARRAY(SELECT each FROM unnest($4::text[]) AS each WHERE EXISTS (
          SELECT FROM ranking_closed b WHERE b.language = each AND b.section = c.section AND b.day = c.day)) AS languages
      FROM ranking_closed c WHERE language = $1 AND section = $2 AND day = $3`,
    values: [language, section?.id ?? 0, number, languages],
  });
  const row = rows[0];
  if (!row) return null;
  const live = await listByNumbers(row.articles.slice(0, limit + 10));
  const places = live.slice(0, limit).map((article, place) => ({ rank: place + 1, article, movement: null }));
  const dateOf = (day: number | null) => (day === null ? null : dateOfDay(day, env.viewDay));
  const [from, until] = [number, number + 1].map((each) => new Date(hourOfDay(each, env.viewDay) * 3_600_000)) as [Date, Date];
  return { places, from, until, before: dateOf(row.before), after: dateOf(row.after), sections: row.sections, languages: row.languages };
});

/** The date of the last day that closed with a ranking, of the whole paper or of a section; null before the first. */
export async function getLastClosed(language: Language, section: { id: number } | null): Promise<string | null> {
  const { rows } = await pool.query<{ day: number | null }>(
    'SELECT max(day) AS day FROM ranking_closed WHERE language = $1 AND section = $2',
    [language, section?.id ?? 0],
  );
  const day = rows[0]?.day ?? null;
  return day === null ? null : dateOfDay(day, env.viewDay);
}

/** The years in which a day closed with a ranking, and when the last of each did. */
export async function listClosedYears(): Promise<{ year: number; changedAt: Date }[]> {
  const { rows } = await pool.query<{ day: number }>('SELECT DISTINCT day FROM ranking_closed WHERE section = 0 ORDER BY day');
  const last = new Map(rows.map(({ day }) => [Number(dateOfDay(day, env.viewDay).slice(0, 4)), day]));
  return [...last].map(([year, day]) => ({ year, changedAt: endOf(day) }));
}

/** The rankings that closed in a year, of the paper (`section` null) and of each section, the newest first. */
export async function listClosedRankings(year: number, limit: number) {
  const [from, until] = [dayOfDate(`${year}-01-01`, env.viewDay), dayOfDate(`${year}-12-31`, env.viewDay)];
  const { rows } = await pool.query<{ day: number; language: Language; section: string | null }>(
    `SELECT c.day, c.language, s.slug AS section FROM ranking_closed c LEFT JOIN sections s ON s.id = c.section
     WHERE c.day BETWEEN $1 AND $2 AND (c.section = 0 OR s.id IS NOT NULL) ORDER BY c.day DESC, c.language, s.position NULLS FIRST LIMIT $3`,
    [from, until, limit],
  );
  return rows.map(({ day, ...row }) => ({ ...row, date: dateOfDay(day, env.viewDay), closedAt: endOf(day) }));
}

const endOf = (day: number) => new Date(hourOfDay(day + 1, env.viewDay) * 3_600_000);

/**
 * What readers' pages are made of, as marks that change with it: `content` whenever something is published, changed or
 * withdrawn, or a scheduled story's time has come; `ranking` with every refresh.
 */
export async function getPageVersions(): Promise<{ content: string; ranking: string }> {
  const { rows } = await pool.query<{ content: string; visible: string | null; ranking: string }>({
    name: 'page-versions',
    text: `SELECT c.number::text AS content, r.number::text AS ranking,
        (SELECT extract(epoch FROM published_at)::text FROM articles WHERE published_at <= now() ORDER BY published_at DESC LIMIT 1) AS visible
      FROM content_version c, ranking_refresh r`,
  });
  const row = rows[0];
  return { content: `${row?.content}/${row?.visible}`, ranking: `${row?.ranking}` };
}

/** Readers of each of these in the last hour, for the newsroom; those of nobody are left out. */
export async function getReadersLastHour(numbers: readonly number[]): Promise<Record<number, number>> {
  const { rows } = await pool.query<{ article: number; readers: number }>(
    'SELECT article, h1 AS readers FROM view_window WHERE article = ANY($1::int[]) AND h1 > 0',
    [numbers],
  );
  return Object.fromEntries(rows.map(({ article, readers }) => [article, readers]));
}

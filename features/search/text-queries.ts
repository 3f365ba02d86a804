import 'server-only';
import { pool } from '#platform/db/client.ts';
import type { Language } from '#ui/language.ts';
import { wordsOf } from './plain.ts';
import { type Alternatives, type Term, wantedTerms } from './query.ts';

/** A question in the database's own form. */
export interface TextQuery {
  /** What the index can say: the words of a phrase, wherever they stand. */
  match: string;
  /** That and how they stand, which a story itself has to say; null where nothing is asked of that. */
  exactly: string | null;
  /** Any of what is wanted: the more of it, the higher. */
  rank: string;
}

/** Each term as a text query; null for one of which nothing is left, such as a word that stands in every story. */
async function readTerms(language: Language, terms: readonly Term[]): Promise<(string | null)[]> {
  const { rows } = await pool.query<{ query: string }>({
    name: 'search-terms',
    text: `SELECT phraseto_tsquery(search_config($1), search_phrase(term))::text AS query FROM unnest($2::text[]) WITH ORDINALITY AS terms (term, place) ORDER BY place`,
    values: [language, terms.map((term) => term.text)],
  });
  return rows.map((row) => row.query || null);
}

/** Null where no term has anything to look for. */
export async function toTextQuery(language: Language, alternatives: Alternatives): Promise<TextQuery | null> {
  const all = alternatives.flat();
  if (all.length === 0) return null;
  const queries = await readTerms(language, all);
  const queryOf = new Map(all.map((term, place) => [term, queries[place] ?? null]));
  const read = alternatives
    .map((terms) =>
      terms.flatMap(({ isExcluded }, place) => ({ isExcluded, query: queryOf.get(terms[place] as Term) ?? '' })).filter(hasQuery),
    )
    .filter((terms) => terms.some((term) => !term.isExcluded));
  if (read.length === 0) return null;
  const write = (form: (terms: ReadTerm[]) => string) => read.map((terms) => `(${form(terms)})`).join(' | ');
  const exactly = write(writeExactly);
  return {
    match: write((terms) => writeExactly(terms.flatMap(loosely))),
    exactly: inPlace.test(exactly) ? exactly : null,
    rank: read.flatMap((terms) => terms.flatMap((term) => (term.isExcluded ? [] : [`(${term.query})`]))).join(' | '),
  };
}

interface ReadTerm {
  isExcluded: boolean;
  query: string;
}
const hasQuery = ({ query }: ReadTerm) => query !== '';
const writeExactly = (terms: ReadTerm[]) => terms.map(({ isExcluded, query }) => `${isExcluded ? '!' : ''}(${query})`).join(' & ');
/** Words in places next to each other, as PostgreSQL writes it. No word has such signs in it. */
const inPlace = /<(?:-|\d+)>/;
/** A phrase has its words; a story without a phrase may have them all the same. */
function loosely(term: ReadTerm): ReadTerm[] {
  if (!inPlace.test(term.query)) return [term];
  return term.isExcluded ? [] : [{ ...term, query: term.query.replaceAll(new RegExp(inPlace, 'g'), '&') }];
}

/** Words of English, cut to what they share with their kin. */
async function stemsOf(words: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await pool.query<{ word: string; stem: string | null }>({
    name: 'search-stems',
    text: `SELECT word, (ts_lexize('pg_catalog.english_stem', word))[1] AS stem FROM unnest($1::text[]) AS word`,
    values: [words],
  });
  return new Map(rows.flatMap(({ word, stem }) => (stem ? [[word, stem]] : [])));
}

/** What is to be marked in these texts: their words that the question finds, and its runs of Japanese. */
export async function needlesFor(language: Language, alternatives: Alternatives, texts: readonly string[]) {
  const parts = wantedTerms(alternatives).flatMap((term) => wordsOf(term.text));
  const runs = parts.flatMap(({ isRun, plain }) => (isRun ? [plain] : []));
  const asked = parts.flatMap(({ isRun, plain }) => (isRun ? [] : [plain]));
  if (language !== 'en' || asked.length === 0) return { words: new Set(asked), runs };
  // A stem begins as its word does: only words that begin alike can be kin.
  const initials = new Set(asked.map((word) => word[0]));
  const alike = new Set(
    texts.flatMap((text) => wordsOf(text).flatMap(({ isRun, plain }) => (!isRun && initials.has(plain[0]) ? [plain] : []))),
  );
  const stems = await stemsOf([...new Set([...alike, ...asked])]);
  const wanted = new Set(asked.flatMap((word) => stems.get(word) ?? []));
  return { words: new Set([...alike].filter((word) => wanted.has(stems.get(word) ?? ''))), runs };
}

/** Known words that look like one that none of the stories has; empty where one has it. */
export async function listAlike(language: Language, word: string): Promise<string[]> {
  const { rows } = await pool.query<{ word: string }>({
    name: 'search-alike',
    text: `SELECT word FROM search_words WHERE language = $1 AND word % $2
      AND NOT EXISTS (SELECT FROM search_words WHERE language = $1 AND lexeme = ANY(
        tsvector_to_array(to_tsvector(search_config($1), $2))))
      ORDER BY similarity(word, $2) DESC, word LIMIT 30`,
    values: [language, word],
  });
  return rows.map((row) => row.word);
}

/** What the entries of those that are live blogs say, as they are found by it. */
export async function listEntryTexts(articles: readonly number[]): Promise<Map<number, string>> {
  const { rows } = await pool.query<{ article: number; text: string | null }>({
    name: 'search-entries',
    text: 'SELECT article_number AS article, entries_text(article_number) AS text FROM live_blogs WHERE article_number = ANY($1::int[])',
    values: [articles],
  });
  return new Map(rows.map(({ article, text }) => [article, text ?? '']));
}

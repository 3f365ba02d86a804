import 'server-only';
import { parseBody } from '#features/articles/body/parse.ts';
import { bodyText } from '#features/articles/body/to-text.ts';
import { type ArticleCard, listByNumbers } from '#features/articles/queries.ts';
import { db } from '#platform/db/client.ts';
import { inLanguage, type Language, localized } from '#ui/language.ts';
import { openingQuery } from './bigrams.ts';
import { excerpt, hasMatch, marked, type Needles, type Piece } from './excerpt.ts';
import { type Found, findHeadlines, findStories, type Within } from './find.ts';
import { wordsOf } from './plain.ts';
import { type Alternatives, parseQuery, type Term, wantedTerms, writeQuery } from './query.ts';
import type { Asked } from './search.ts';
import { corrections } from './spelling.ts';
import { listAlike, listEntryTexts, needlesFor, toTextQuery } from './text-queries.ts';

/** A story as it stands among results. */
export interface Result {
  article: ArticleCard;
  headline: Piece[];
  byline: Piece[];
  text: Piece[];
}

export interface Results extends Omit<Found, 'articles'> {
  results: Result[];
  isCut: boolean;
  /** The question that was answered instead, or that might be meant; null where the one asked was good. */
  correction: { q: string; isUsed: boolean } | null;
}

/** Fewer stories than this, and a word may be mistyped. */
const few = 3;
const excerptLength: Record<Language, number> = { en: 200, ja: 96 };
/** How many words of a question are mended, and how many words are tried for each. */
const mostMended = 3;
const mostTried = 2;

/** What is found for a question; null where it has nothing that could be looked for. */
export async function getResults(asked: Pick<Asked, 'q' | 'sort' | 'page' | 'exact'>, within: Within, now: Date): Promise<Results | null> {
  const { alternatives, isCut } = parseQuery(asked.q);
  const query = await toTextQuery(within.language, alternatives);
  if (!query) return null;
  const found = await findStories(query, within, { ...asked, now });
  const mended = found.total < few && !asked.exact ? await mend(alternatives, within, { ...asked, now }) : null;
  const isUsed = mended !== null && found.total === 0;
  const shown = isUsed ? mended : { alternatives, found };
  const { articles, ...counts } = shown.found;
  return {
    ...counts,
    isCut,
    correction: mended && { q: writeQuery(mended.alternatives), isUsed },
    results: await describe(articles, shown.alternatives, within.language),
  };
}

const isMendable = (term: Term) =>
  !term.isPhrase && !term.isExcluded && /^[a-z]{4,30}$/.test(wordsOf(term.text)[0]?.plain ?? '') && wordsOf(term.text).length === 1;

/** The question with words that are in the paper for those that are not; null where that finds no more. */
async function mend(alternatives: Alternatives, within: Within, how: { sort: Asked['sort']; page: number; now: Date }) {
  const meant = new Map<Term, string[]>();
  for (const term of wantedTerms(alternatives).filter(isMendable).slice(0, mostMended)) {
    const word = wordsOf(term.text)[0]?.plain ?? '';
    const words = corrections(word, await listAlike(within.language, word));
    if (words.length > 0) meant.set(term, words);
  }
  if (meant.size === 0) return null;
  for (let turn = 0; turn < mostTried; turn++) {
    const tried = alternatives.map((every) =>
      every.map((term) => {
        const words = meant.get(term);
        return words ? { ...term, text: words[turn] ?? words[0] ?? term.text } : term;
      }),
    );
    const query = await toTextQuery(within.language, tried);
    const found = query && (await findStories(query, within, how));
    // What has not come out is in nobody's mouth: a word is proposed only where it finds something.
    if (found && found.total > 0) return { alternatives: tried, found };
  }
  return null;
}

async function describe(numbers: readonly number[], alternatives: Alternatives, language: Language): Promise<Result[]> {
  const [cards, rows, entries] = await Promise.all([
    listByNumbers(numbers),
    db.article.findMany({ where: { number: { in: [...numbers] } }, select: { number: true, body: true } }),
    listEntryTexts(numbers),
  ]);
  const textIn = (number: number, body: unknown) => [bodyText(parseBody(body, () => undefined)), entries.get(number)];
  const bodies = new Map(rows.map(({ number, body }) => [number, textIn(number, body).filter(Boolean).join('\n')]));
  const textOf = (article: ArticleCard) => bodies.get(article.number) ?? '';
  const bylineOf = (article: ArticleCard) =>
    article.authors.map((author) => inLanguage(author.name, language)).join(language === 'ja' ? '、' : ', ');
  const texts = cards.flatMap((card) => [card.headline, card.standfirst, bylineOf(card), textOf(card)]);
  const needles = await needlesFor(language, alternatives, texts);
  return cards.map((article) => ({
    article,
    headline: marked(article.headline, needles),
    byline: marked(bylineOf(article), needles),
    text: telling(article.standfirst, textOf(article), needles, excerptLength[language]),
  }));
}

/** The standfirst where it has what is looked for or the body has it not, else the place in the body. */
function telling(standfirst: string, body: string, needles: Needles, length: number): Piece[] {
  const short = marked(standfirst, needles);
  return hasMatch(short) ? short : (excerpt(body, needles, length) ?? short);
}

/** How many headlines are suggested. */
const mostSuggested = 7;

/** Headlines for what is typed so far. */
export async function listSuggestions(typed: string, language: Language, now: Date): Promise<{ headline: string; path: string }[]> {
  const opening = openingQuery(typed);
  if (!opening) return [];
  const cards = await listByNumbers(await findHeadlines(opening, language, { limit: mostSuggested, now }));
  return cards.map(({ headline, path }) => ({ headline, path }));
}

/** Names of these authors. */
export async function listAuthorNames(ids: readonly number[], language: Language) {
  const rows = await db.author.findMany({ where: { id: { in: [...ids] } }, select: { id: true, slug: true, name: true } });
  return new Map(rows.map(({ id, slug, name }) => [id, { slug, name: inLanguage(localized.parse(name), language) }]));
}

import { listNewest } from '../features/articles/queries.ts';
import { getResults, listSuggestions } from '../features/search/queries.ts';
import { type Asked, searchPath } from '../features/search/search.ts';
import { pool } from '../platform/db/client.ts';
import { randomFrom } from '../prisma/seed/random.ts';
import type { Language } from '../ui/language.ts';
import { quantile, type Row, ratio } from './bed.ts';
import { texts, wordOf } from './corpus.ts';
import { ownWordOf, pools } from './generate-search.ts';

/*
 * A process of its own that searches as the portal's pages do. Prints the rows of the table as JSON, and the addresses of the
 * same questions, for whoever asks them over HTTP.
 */
const [articles = 0] = process.argv.slice(2).map(Number);
const turns = 60;
const random = randomFrom(41);
const below = (number: number) => Math.floor(random() * number);
const between = (least: number, most: number) => least + below(most - least);

interface Question extends Partial<Asked> {
  q: string;
  language?: Language;
}

const paragraphs = { en: texts('en', pools.paragraph.en), ja: texts('ja', pools.paragraph.ja) };
const paragraph = (language: Language) => paragraphs[language][below(paragraphs[language].length)] ?? '';
const anEnglishStory = () => between(1, articles / 5) * 5 + 1;
const common = () => wordOf(below(20));
/** A word with one letter left out. */
const mistyped = () => {
  const word = wordOf(between(2_000, 20_000));
  return word.length < 5 ? `${word}q` : word.slice(0, 2) + word.slice(3);
};
const phrase = () => {
  const words = paragraph('en').split(' ');
  const at = below(words.length - 2);
  return `"${words.slice(at, at + 2).join(' ')}"`;
};
const japanese = (length: number) => {
  const text = [...paragraph('ja')];
  const at = below(text.length - length);
  return text.slice(at, at + length).join('');
};
const aDay = () => new Date(Date.now() - between(30, articles / 144 - 30) * 86_400_000).toISOString().slice(0, 10);

const kinds: [what: string, ask: () => Question][] = [
  ['one rare word (a story or none)', () => ({ q: ownWordOf(anEnglishStory()) })],
  ['one word in some hundred stories', () => ({ q: wordOf(between(5_000, 40_000)) })],
  ['one common word (a quarter to all of the stories)', () => ({ q: common() })],
  ['a common word, newest first', () => ({ q: common(), sort: 'date' })],
  ['a common word, page 2', () => ({ q: common(), page: 2 })],
  ['two words', () => ({ q: `${wordOf(between(20, 200))} ${wordOf(between(200, 2_000))}` })],
  ['one of two words, without a third', () => ({ q: `${wordOf(between(20, 200))} OR ${wordOf(between(200, 2_000))} -${common()}` })],
  ['a phrase', () => ({ q: phrase() })],
  ['a mistyped word', () => ({ q: mistyped() })],
  ['a common word in a section', () => ({ q: common(), section: `section-${between(1, 16)}` })],
  ['a common word, by an author', () => ({ q: common(), author: `author-${between(1, 300)}` })],
  ['a common word, from a day on to another', () => ({ q: common(), from: aDay(), to: aDay() })],
  ['Japanese, two characters', () => ({ q: japanese(2), language: 'ja' })],
  ['Japanese, one character', () => ({ q: japanese(1), language: 'ja' })],
  ['Japanese, four characters', () => ({ q: japanese(4), language: 'ja' })],
  ['Japanese, two words', () => ({ q: `${japanese(2)} ${japanese(2)}`, language: 'ja' })],
];

const { rows: sections } = await pool.query<{ slug: string; covers: number[] }>(
  'SELECT s.slug, array_agg(t.id) AS covers FROM sections s JOIN sections t ON t.id = s.id OR t.parent_id = s.id GROUP BY 1',
);
const covers = new Map(sections.map((section) => [section.slug, section.covers]));

async function ask({ q, sort = 'relevance', page = 1, language = 'en', section, author, from, to }: Question): Promise<number> {
  const [first, last] = [from, to].filter((day) => day !== undefined).sort();
  const within = {
    language,
    sections: covers.get(section ?? '') ?? null,
    author: author ? Number(author.replace('author-', '')) : null,
    since: first ? new Date(first) : null,
    before: last ? new Date(last) : null,
    timeZone: 'Asia/Tokyo',
  };
  const answer = await getResults({ q, sort, page, exact: false }, within, new Date());
  return (answer?.total ?? 0) + (answer?.isMore ? 1 : 0);
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const say = (line: unknown) => process.stdout.write(`${typeof line === 'string' ? line : JSON.stringify(line)}\n`);
const row = (...cells: Row) => say(cells);
const spread = (times: readonly number[]) =>
  `p50 ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms, most ${Math.max(...times).toFixed(0)} ms`;

say('the baseline');
const newest: number[] = [];
for (let turn = 0; turn <= turns; turn++) newest.push(await time(() => listNewest({ language: 'en', limit: 20, offset: turn * 20 })));
const baseline = quantile(newest.slice(1), 0.5);
row('twenty of the newest stories, by their index', spread(newest.slice(1)), '1');

const all: number[] = [];
const addresses: string[] = [];
const measure = (what: string, times: number[], found?: number[]) => {
  all.push(...times);
  const note = found ? `; ${quantile(found, 0.5) > 1_000 ? '1,000 and more' : quantile(found, 0.5)} found` : '';
  row(what, spread(times) + note, ratio(quantile(times, 0.5), baseline));
};
for (const [what, question] of kinds) {
  say(what);
  const times: number[] = [];
  const found: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const { language = 'en', ...asked } = question();
    times.push(await time(async () => found.push(await ask({ language, ...asked }))));
    const days = { from: [asked.from ?? '', asked.to ?? ''].sort()[0], to: [asked.from ?? '', asked.to ?? ''].sort()[1] };
    addresses.push((language === 'ja' ? '/ja' : '') + searchPath({ ...asked, ...days }));
  }
  measure(what, times, found);
}
say('suggestions');
const suggested: number[] = [];
for (let turn = 0; turn < turns; turn++) {
  const typed = turn % 3 === 0 ? japanese(2) : wordOf(below(3_000)).slice(0, between(2, 6));
  suggested.push(await time(() => listSuggestions(typed, turn % 3 === 0 ? 'ja' : 'en', new Date())));
}
measure('suggestions for two to five letters, or two characters', suggested);
row('**a search of any of these kinds**', spread(all), ratio(quantile(all, 0.5), baseline));

const { rows: sizes } = await pool.query(
  `SELECT pg_table_size('search_documents')::float8 / 1e6 AS documents, pg_relation_size('search_documents_words')::float8 / 1e6 AS index,
     pg_total_relation_size('search_words')::float8 / 1e6 AS words, pg_table_size('articles')::float8 / 1e6 AS articles`,
);
row(
  'documents · their index · known words · the articles themselves',
  ['documents', 'index', 'words', 'articles'].map((name) => `${Math.round(sizes[0][name]).toLocaleString('en')} MB`).join(' · '),
  '',
);
say({ addresses });
await pool.end();

import { diffArrays } from 'diff';
import { blockText } from '#features/articles/body/to-text.ts';
import type { Content } from '#features/articles/content.ts';
import type { Language } from '#ui/language.ts';
import { wordsOf } from '../revisions/compare-text.ts';
import { keyedBlocks, weave } from '../revisions/keyed-blocks.ts';

/** A passage as readers had it and as it is now; an empty one is not there. */
export interface Passage {
  where: 'headline' | 'text';
  was: string;
  is: string;
}

/** Edits after which two texts count as unlike: the search costs their length times this. */
const mostEdits = 300;
/** A longer sentence is told by its part that changed. */
const longestQuote = 160;
/** So many words before and after what changed say where it stands. */
const around = 5;

const segmenters = new Map<Language, Intl.Segmenter>();
function sentencesOf(text: string, language: Language): string[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  // A list's items and a table's rows are lines.
  return text.split('\n').flatMap((line) => Array.from(segmenter.segment(line), ({ segment }) => segment.trim()).filter(Boolean));
}

/** Every passage that reads otherwise than before, in the order of reading: headline, standfirst, body, captions in their places. */
export function* changedPassages(before: Content, after: Content): Generator<Passage> {
  const { language } = after;
  yield* between('headline', before.headline, after.headline, language, true);
  yield* between('text', before.standfirst, after.standfirst, language);
  yield* between('text', before.lead.caption, after.lead.caption, language);
  const older = keyedBlocks(before.body);
  const newer = keyedBlocks(after.body);
  for (const key of weave(newer.keys(), older.keys())) {
    const [was, is] = [older.get(key), newer.get(key)];
    yield* between('text', was ? blockText(was) : '', is ? blockText(is) : '', language);
  }
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

function* between(where: Passage['where'], before: string, after: string, language: Language, isWhole = false): Generator<Passage> {
  if (plain(before) === plain(after)) return;
  if (isWhole) return yield* told(where, before, after, language);
  const found = diffArrays(sentencesOf(before, language), sentencesOf(after, language), { maxEditLength: mostEdits });
  if (!found) return yield* told(where, before, after, language);
  for (let place = 0; place < found.length; place++) {
    const [first, second] = [found[place], found[place + 1]];
    if (!first || (!first.added && !first.removed)) continue;
    const isPair = second !== undefined && first.removed && second.added;
    if (isPair) place++;
    yield* pairs(where, first.removed ? first.value : [], isPair ? second.value : first.added ? first.value : [], language);
  }
}

/** As many sentences for as many: one by one. Otherwise the passage. */
function* pairs(where: Passage['where'], was: readonly string[], is: readonly string[], language: Language): Generator<Passage> {
  const space = language === 'ja' ? '' : ' ';
  if (was.length !== is.length) return yield* told(where, was.join(space), is.join(space), language);
  for (const [place, sentence] of was.entries()) yield* told(where, sentence, is[place] ?? '', language);
}

function* told(where: Passage['where'], before: string, after: string, language: Language): Generator<Passage> {
  const [was, is] = [plain(before), plain(after)];
  if (was === is) return;
  if (was.length <= longestQuote && is.length <= longestQuote) yield { where, was, is };
  else if (!was || !is) yield { where, was: cut(was), is: cut(is) };
  else yield { where, ...excerpts(was, is, language) };
}

/** What differs in two long passages, with a few words on either side: what both begin and end with is left out. */
function excerpts(before: string, after: string, language: Language) {
  const [was, is] = [wordsOf(before, language), wordsOf(after, language)];
  const shorter = Math.min(was.length, is.length);
  let start = 0;
  while (start < shorter && was[start] === is[start]) start++;
  let end = 0;
  while (end < shorter - start && was.at(-1 - end) === is.at(-1 - end)) end++;
  // Words and the spaces between them.
  const from = Math.max(0, start - around * 2);
  const part = (words: readonly string[]) => {
    const until = Math.min(words.length, words.length - end + around * 2);
    const text = words.slice(from, until).join('').trim();
    return cut(`${from > 0 ? '…' : ''}${text}${until < words.length ? '…' : ''}`);
  };
  return { was: part(was), is: part(is) };
}

/** At most as much as can be quoted, never half a character. */
function cut(text: string): string {
  if (text.length <= longestQuote) return text;
  return `${text
    .slice(0, longestQuote - 1)
    .toWellFormed()
    .replace(/\ufffd$/, '')
    .trimEnd()}…`;
}

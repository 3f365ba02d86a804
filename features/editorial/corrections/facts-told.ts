import type { Block } from '#features/articles/body/blocks.ts';
import { blockText, bodyText } from '#features/articles/body/to-text.ts';
import type { Content } from '#features/articles/content.ts';
import { wordsOf } from '../revisions/compare-text.ts';

/** What a story tells that no small change touches: its numbers, the names in its headline, the words of others. Each sorted, so that two can be compared. */
export interface FactsTold {
  numbers: string[];
  names: string[];
  quotes: string[];
}
export type FactKind = keyof FactsTold;
export const factKinds = ['numbers', 'names', 'quotes'] as const satisfies readonly FactKind[];

const digits = /\d+(?:[.,:]\d+)*/g;
/** A numeral of one character is as often part of a word, unless something is counted. */
const kanjiNumbers =
  /[〇一二三四五六七八九十百千万億兆]{2,}|[〇一二三四五六七八九十百千万億兆](?=[人名円年月日時分秒歳件回票戸隻台頭匹本個倍割％])/g;
const quoted = /“([^”]+)”|"([^"]+)"|「([^」]+)」/g;

export function factsTold({ headline, standfirst, body, language }: Content): FactsTold {
  const text = [headline, standfirst, bodyText(body)].join('\n').normalize('NFKC');
  const numbers = [...(text.match(digits) ?? []), ...(language === 'ja' ? (text.match(kanjiNumbers) ?? []) : [])];
  const marked = [...text.matchAll(quoted)].map(([, double, straight, corner]) => double ?? straight ?? corner ?? '');
  const quotes = [...marked, ...body.filter(isQuote).map(blockText)].map((quote) => quote.replace(/\s+/g, ' ').trim());
  return { numbers: numbers.sort(), names: namesIn(headline, text, language), quotes: quotes.sort() };
}

const isQuote = ({ kind }: Block) => kind === 'quote' || kind === 'pullquote';

/** In English what is never written small; in Japanese words of kanji or katakana. */
function namesIn(headline: string, text: string, language: Content['language']): string[] {
  const words = [...new Set(wordsOf(headline.normalize('NFKC'), language))];
  if (language === 'ja') return words.filter((word) => /^[\p{Script=Han}\p{Script=Katakana}ー]{2,}$/u.test(word)).sort();
  const small = new Set(text.match(/(?<![\p{L}’'])\p{Ll}[\p{L}’']*/gu));
  return words.filter((word) => /^\p{Lu}/u.test(word) && !small.has(word.toLowerCase())).sort();
}

/** Which of them are not the same in the other. */
export const changedFacts = (before: FactsTold, after: FactsTold): FactKind[] =>
  factKinds.filter((kind) => before[kind].join('\n') !== after[kind].join('\n'));

import { longestQuery } from './search.ts';

/** One word, or a phrase in quotation marks, that a story must have, or must not. */
export interface Term {
  text: string;
  isPhrase: boolean;
  isExcluded: boolean;
}

/** Any of these is enough; of each, every term holds. */
export type Alternatives = Term[][];

export interface Query {
  alternatives: Alternatives;
  /** Whether the question was longer than what is read of it. */
  isCut: boolean;
}

/** More would be a text, not a question. */
export const mostTerms = 16;

const opening = '"“”„‟«»「『';
const closing: Record<string, string> = { '「': '」', '『': '』', '«': '»' };
const closes = (sign: string, opened: string) => (closing[opened] ? sign === closing[opened] : '"“”‟»«'.includes(sign));

/**
 * Reads a question as search engines do: words that must all occur, "phrases", -word for what must not, OR between
 * alternatives. Whatever else it contains is text: there is no question that is wrong.
 */
export function parseQuery(question: string): Query {
  const signs = [...question];
  const isLong = signs.length > longestQuery;
  const read = isLong ? signs.slice(0, longestQuery) : signs;
  const alternatives: Alternatives = [[]];
  let terms = 0;
  let isCut = isLong;
  const add = (term: Term) => {
    if (!/[\p{L}\p{N}]/u.test(term.text)) return;
    if (terms === mostTerms) isCut = true;
    else {
      terms++;
      alternatives.at(-1)?.push(term);
    }
  };
  let at = 0;
  while (at < read.length) {
    const sign = read[at] ?? '';
    if (/\s/.test(sign)) {
      at++;
      continue;
    }
    const isExcluded = /[-−－]/.test(sign) && /\S/.test(read[at + 1] ?? ' ');
    const start = isExcluded ? at + 1 : at;
    const opened = read[start] ?? '';
    const end = opening.includes(opened) ? read.findIndex((other, place) => place > start && closes(other, opened)) : -1;
    if (end > 0) {
      add({
        text: read
          .slice(start + 1, end)
          .join('')
          .trim(),
        isPhrase: true,
        isExcluded,
      });
      at = end + 1;
      continue;
    }
    let stop = start;
    // A quotation mark that nobody closes is none.
    if (opening.includes(opened)) stop++;
    while (stop < read.length && !/\s/.test(read[stop] ?? '') && !'"“「『«'.includes(read[stop] ?? '')) stop++;
    const text = read.slice(opening.includes(opened) ? start + 1 : start, stop).join('');
    if (!isExcluded && (text === 'OR' || text === '|')) alternatives.push([]);
    else add({ text, isPhrase: false, isExcluded });
    at = Math.max(stop, at + 1);
  }
  return { alternatives: alternatives.filter((every) => every.some((term) => !term.isExcluded)), isCut };
}

/** The question again, in its plainest writing. */
export const writeQuery = (alternatives: Alternatives) => alternatives.map((every) => every.map(writeTerm).join(' ')).join(' OR ');

const writeTerm = ({ text, isPhrase, isExcluded }: Term) => `${isExcluded ? '-' : ''}${isPhrase ? `"${text.replaceAll('"', '')}"` : text}`;

/** What a story must have, of all alternatives. */
export const wantedTerms = (alternatives: Alternatives) => alternatives.flat().filter((term) => !term.isExcluded);

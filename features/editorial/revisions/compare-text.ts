import { diffArrays } from 'diff';
import type { Language } from '#ui/language.ts';

/** A piece of text: in both, only in the newer, or only in the older. */
export interface Piece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Edits after which two texts count as unlike: the search costs their length times this. */
const mostEdits = 1_500;
/** Below this share of common words, pieces of old and new between each other are harder to read than one after the other. */
const leastCommon = 0.25;

const segmenters = new Map<Language, Intl.Segmenter>();
function segmenter(language: Language): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, known);
  return known;
}

/** Words, and what stands between them, one by one; Japanese, which has no spaces, by its dictionary. */
export const wordsOf = (text: string, language: Language): string[] =>
  text === '' ? [] : Array.from(segmenter(language).segment(text), ({ segment }) => segment);

/** The difference of two lists of words or names, as pieces. Both texts can be read off it whole. */
export function compareWords(before: readonly string[], after: readonly string[]): Piece[] {
  const found = diffArrays([...before], [...after], { maxEditLength: mostEdits });
  if (!found) return replaced(before.join(''), after.join(''));
  return joinPhrases(
    found.map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') })),
  );
}

/** The difference of two texts, word by word. */
export function compareText(before: string, after: string, language: Language): Piece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const pieces = compareWords(wordsOf(before, language), wordsOf(after, language));
  const common = pieces.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.trim().length : 0), 0);
  return common < leastCommon * Math.min(before.length, after.length) ? replaced(before, after) : pieces;
}

const replaced = (before: string, after: string): Piece[] => [piece('removed', before), piece('added', after)].filter(({ text }) => text);
const piece = (kind: Piece['kind'], text: string): Piece => ({ kind, text });

/** A phrase that changed is one change: the space between two changed words belongs to it. What is gone stands before what came. */
function joinPhrases(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    joined.push(...replaced(removed, added));
    removed = '';
    added = '';
  };
  for (const [place, { kind, text }] of pieces.entries()) {
    const isBetween = kind === 'same' && text.trim() === '' && (removed || added) && (pieces[place + 1]?.kind ?? 'same') !== 'same';
    if (kind !== 'added' && (kind === 'removed' || isBetween)) removed += text;
    if (kind !== 'removed' && (kind === 'added' || isBetween)) added += text;
    if (kind === 'same' && !isBetween) {
      flush();
      joined.push({ kind, text });
    }
  }
  flush();
  return joined;
}

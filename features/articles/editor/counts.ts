import type { Block } from '../body/blocks.ts';
import { bodyText, readingMinutes } from '../body/to-text.ts';

export interface Counts {
  words: number;
  /** As a reader counts them, spaces among them, line ends not. */
  characters: number;
  minutes: number;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** How long a body is. Words by the rules of its language: Japanese has no spaces to count by. */
export function countsOf(body: readonly Block[], language: string): Counts {
  const text = bodyText(body);
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  let words = 0;
  for (const segment of segmenter.segment(text)) if (segment.isWordLike) words++;
  return { words, characters: [...text.replace(/\n/g, '')].length, minutes: text ? readingMinutes(text) : 0 };
}

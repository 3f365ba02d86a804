import { randomFrom } from '../prisma/seed/random.ts';

/*
 * Text with the distribution of words that languages have: the word of rank n comes 1/n as often as the first (Zipf). Words
 * are made of syllables, Japanese ones of two characters with a particle behind; the same seed gives the same text.
 */

const starts = 'b br c ch d f fl g gr h j k l m n p pl qu r s sh st t tr v w'.split(' ');
const vowels = 'a e i o u ai ea oo'.split(' ');
const ends = ['', '', 'n', 'r', 'l', 'm', 't', 'd', 'k'];
const syllables = starts.flatMap((start) => vowels.flatMap((vowel) => ends.map((end) => start + vowel + end)));
const uniqueSyllables = [...new Set(syllables)];

/** A word for each number, and no two alike: two to four syllables. */
export function wordOf(number: number): string {
  // A step that has no factor in common with the number of syllables mixes what follows one another.
  const base = uniqueSyllables.length;
  let [word, rest] = ['', number];
  for (let place = 0; place < 2 || rest > 0; place++) {
    word += uniqueSyllables[(rest * 811 + place * 97) % base];
    rest = Math.floor(rest / base);
  }
  return word;
}

const kanji = (number: number) => String.fromCodePoint(0x4e00 + ((number * 7_919) % 3_000));
const japaneseWordOf = (number: number) => kanji(number) + kanji(Math.floor(number / 3) + 1_500);
const particles = ['の', 'は', 'を', 'が', 'に', 'で', 'と', 'も'];

export const vocabulary = 50_000;
const harmonic = Math.log(vocabulary);
/** The rank of a word as speakers choose it. */
const rank = (random: () => number) => Math.min(vocabulary - 1, Math.floor(Math.exp(random() * harmonic)) - 1);

const english = (random: () => number, words: number) => Array.from({ length: words }, () => wordOf(rank(random))).join(' ');
const japanese = (random: () => number, words: number) =>
  Array.from({ length: words }, () => japaneseWordOf(rank(random)) + particles[Math.floor(random() * particles.length)]).join('');

/** Texts of so many words each. */
export function texts(language: 'en' | 'ja', { count, words, seed }: { count: number; words: number; seed: number }): string[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => (language === 'en' ? english : japanese)(random, words));
}

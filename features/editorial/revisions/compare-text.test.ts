import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareText, type Piece } from './compare-text.ts';

/** `same [-removed-] {+added+}`, as wdiff writes it. */
const written = (pieces: readonly Piece[]) =>
  pieces.map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind]).join('');

test.each([
  ['nothing', 'en', 'The ferry left.', 'The ferry left.', 'The ferry left.'],
  ['both empty', 'en', '', '', ''],
  ['a word', 'en', 'The night ferry left.', 'The day ferry left.', 'The [-night-]{+day+} ferry left.'],
  ['a word more', 'en', 'The ferry left.', 'The last ferry left.', 'The {+last +}ferry left.'],
  ['a word less', 'en', 'The last ferry left.', 'The ferry left.', 'The [-last -]ferry left.'],
  [
    'a phrase is one change',
    'en',
    'It left the old pier at six.',
    'It left a new quay at six.',
    'It left [-the old pier-]{+a new quay+} at six.',
  ],
  ['a number', 'en', 'He paid 1,200 yen.', 'He paid 1,300 yen.', 'He paid [-1,200-]{+1,300+} yen.'],
  ['all of it', 'en', 'One thing entirely.', 'Something else again', '[-One thing entirely.-]{+Something else again+}'],
  ['the beginning of all', 'en', '', 'First words.', '{+First words.+}'],
  ['a line more', 'en', 'one\ntwo', 'one\ntwo\nthree', 'one\ntwo{+\nthree+}'],
  ['Japanese by its words', 'ja', '港の橋は火曜日に開通した。', '港の橋は水曜日に開通した。', '港の橋は[-火曜日-]{+水曜日+}に開通した。'],
] as const)('%s', (_, language, before, after, expected) => {
  expect(written(compareText(before, after, language))).toBe(expected);
});

test('both texts can be read off the difference, whatever they are', () => {
  const words = fc
    .array(fc.constantFrom('a', 'b', 'the ', ' ', '\n', 'ferry', '橋', '、', '😀', 'é'), { maxLength: 40 })
    .map((each) => each.join(''));
  fc.assert(
    fc.property(words, words, fc.constantFrom('en' as const, 'ja' as const), (before, after, language) => {
      const pieces = compareText(before, after, language);
      const without = (kind: Piece['kind']) =>
        pieces
          .filter((piece) => piece.kind !== kind)
          .map(({ text }) => text)
          .join('');
      expect(without('added')).toBe(before);
      expect(without('removed')).toBe(after);
      expect(pieces.every(({ text }) => text !== '')).toBe(true);
    }),
  );
});

test('two long texts that have nothing in common are one removal and one addition', () => {
  const text = (word: string) => Array.from({ length: 20_000 }, (_, place) => `${word}${place}`).join(' ');
  expect(compareText(text('old'), text('new'), 'en')).toHaveLength(2);
});

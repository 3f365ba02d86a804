import { expect, test } from 'vitest';
import { mostTerms, parseQuery, wantedTerms, writeQuery } from './query.ts';
import { longestQuery } from './search.ts';

const written = (question: string) => writeQuery(parseQuery(question).alternatives);

test.each([
  ['night ferries', 'night ferries'],
  ['  night \t ferries  ', 'night ferries'],
  ['"night ferries" harbour', '"night ferries" harbour'],
  ['“night ferries”', '"night ferries"'],
  ['「夜の渡し船」', '"夜の渡し船"'],
  ['harbour"night ferries"', 'harbour "night ferries"'],
  ['ferries -harbour -"old quarter"', 'ferries -harbour -"old quarter"'],
  ['tide OR ferry market', 'tide OR ferry market'],
  ['tide | ferry', 'tide OR ferry'],
  ['night-shift', 'night-shift'],
  ['- tide', 'tide'],
  ['tide or ferry', 'tide or ferry'],
  ['渡し船　復活', '渡し船 復活'],
  ['OR tide OR OR', 'tide'],
])('%s is read as %s', (question, expected) => expect(written(question)).toBe(expected));

test.each([
  ['', 0],
  ['-tide', 0],
  ['OR', 0],
  ['"', 0],
  ['""', 0],
  ['🎏 🚢', 0],
  ['!!! ??? ()', 0],
  ['"tide', 1],
  ["'; DROP TABLE articles; --", 3],
  ['a & b | !c <-> d:*', 4],
  ['(tide', 1],
  ['%_\\', 0],
])('%s has %i terms to look for', (question, count) => expect(wantedTerms(parseQuery(question).alternatives)).toHaveLength(count));

test('a question of ten thousand characters is cut, and says so', () => {
  const { alternatives, isCut } = parseQuery('港'.repeat(10_000));
  expect([wantedTerms(alternatives)[0]?.text.length, isCut]).toEqual([longestQuery, true]);
  expect(parseQuery('港'.repeat(longestQuery)).isCut).toBe(false);
});

test('of many words the first are taken', () => {
  const { alternatives, isCut } = parseQuery('ab '.repeat(60));
  expect([wantedTerms(alternatives).length, isCut]).toEqual([mostTerms, true]);
});

test('a character of two halves is not cut through', () => {
  const [term] = wantedTerms(parseQuery(`${'a'.repeat(longestQuery - 1)}𠮷𠮷`).alternatives);
  expect(term?.text.isWellFormed()).toBe(true);
});

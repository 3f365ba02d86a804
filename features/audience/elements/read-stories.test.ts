import { expect, test } from 'vitest';
import { changedPlaces, parseRead, type ReadStory, withRead } from './read-stories.ts';

const read = (number: number, at = 1): ReadStory => ({ number, at, marks: 'aa bb' });

test.each([
  ['nothing changed', 'aa bb cc', 'aa bb cc', []],
  ['a new one at the top', 'aa bb', 'cc aa bb', [0]],
  ['one changed, one added at the end', 'aa bb', 'aa dd cc', [1, 2]],
  ['one taken out', 'aa bb cc', 'aa cc', []],
  ['one moved', 'aa bb cc', 'cc aa bb', []],
  ['a divider more', 'aa bb', 'aa - bb', []],
  ['a story that was empty', '', 'aa', [0]],
])('%s', (_, before, now, places) => expect(changedPlaces(before, now)).toEqual(places));

test.each<[string, string | null, ReadStory[]]>([
  ['nothing yet', null, []],
  ['not to be remembered', 'no', []],
  ['something else among it', JSON.stringify([read(1), { number: 2 }, 'x']), [read(1)]],
])('%s', (_, text, stories) => expect(parseRead(text)).toEqual(stories));

test('the story read last comes first, and the hundredth and first goes', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => read(at + 1));
  const after = withRead(hundred, read(200, 2));
  expect([after.length, after[0], after.at(-1)?.number]).toEqual([100, read(200, 2), 99]);
  expect(withRead(hundred, read(50, 2)).filter(({ number }) => number === 50)).toEqual([read(50, 2)]);
});

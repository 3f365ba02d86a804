import { expect, test } from 'vitest';
import { corrections, distance } from './spelling.ts';

test.each([
  ['harbour', 'harbour', 0],
  ['habour', 'harbour', 1],
  ['harrbour', 'harbour', 1],
  ['harbuor', 'harbour', 1],
  ['hqrbour', 'harbour', 1],
  ['tide', 'time', 1],
  ['tide', 'edit', 3],
  ['', 'tide', 4],
])('from %s to %s it is %i', (a, b, wrong) => expect([distance(a, b), distance(b, a)]).toEqual([wrong, wrong]));

test.each([
  ['feryr', ['ferry', 'furry', 'fear'], ['ferry']],
  ['habour', ['labour', 'harbour', 'arbour'], ['labour', 'harbour', 'arbour']],
  ['lighthuose', ['lighthouses', 'lighthouse'], ['lighthouse', 'lighthouses']],
  ['tide', ['tide'], []],
  ['xyzzy', ['tide', 'ferry'], []],
])('%s may have been one of %j', (word, known, meant) => expect(corrections(word, known)).toEqual(meant));

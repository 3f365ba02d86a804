import { describe, expect, test } from 'vitest';
import { piecesOf, setInColumn } from './break-lines.ts';

/** Every letter as wide as high, Latin ones half of that. */
const measure = (text: string) => [...text].reduce((width, letter) => width + (letter.charCodeAt(0) < 0x2000 ? 0.5 : 1), 0);
const column = (width: number, sizes = [1], mostLines = 4) => ({ width, sizes, linesAt: () => mostLines });
const lines = (text: string, width: number) => setInColumn(text, column(width), measure).lines;

describe('where a line may end', () => {
  test.each([
    ['Night ferries return', 'Night |ferries |return'],
    ['Well-known: “a bell”, twice', 'Well-|known: |“a |bell”, |twice'],
    ['4.1 millimetres a year', '4.1 |millimetres |a |year'],
    ['検潮儀はなぜ潮と合わないのか', '検潮儀はなぜ|潮と|合わないのか'],
    ['夜の渡し船、十一年ぶり復活', '夜の|渡し船、|十一年ぶり|復活'],
    ['「鐘」が鳴る', '「鐘」が|鳴る'],
    ['2026年11月の東京', '2026年|11月の|東京'],
  ])('%s', (text, expected) => expect(piecesOf(text).join('|')).toBe(expected));

  test('what may not begin a line never does, whatever the width', () => {
    const text = '港町（奏）のニュース、「ジャッキー」とキャッチャー。だいじょうぶっと、言った！';
    for (let width = 3; width < 20; width++) {
      const { lines: set } = setInColumn(text, column(width, [1], 50), measure);
      expect(set.join('')).toBe(text);
      for (const line of set) expect(line).not.toMatch(/^[、。」）！ーっッャ]|[「（]$/u);
    }
  });
});

describe('lines', () => {
  test('are of about the same length', () => expect(lines('one two three four five six', 11)).toEqual(['one two three', 'four five six']));
  test('a short text stays on one', () => expect(lines('Night', 10)).toEqual(['Night']));
  test('nothing has none', () => expect(lines('  ', 10)).toEqual([]));
  test('a larger size is taken where it fits', () => {
    expect(setInColumn('Night ferries', column(14, [4, 2, 1]), measure).size).toBe(4);
    expect(setInColumn('Night ferries return to the inner harbour', column(14, [4, 2, 1]), measure).size).toBe(2);
  });
  test('no word is cut in two for the sake of size', () =>
    expect(setInColumn('Incomprehensibilities', column(12, [2, 1]), measure)).toEqual({ size: 1, lines: ['Incomprehensibilities'] }));
});

describe('what does not fit on four lines', () => {
  test.each([
    ['words', 'harbour '.repeat(30)],
    ['Japanese', '渡し船が復活する港町の夜'.repeat(12)],
    ['one word', 'x'.repeat(400)],
    ['letters of several signs', '👩‍🚒'.repeat(90)],
  ])('%s: ends with an ellipsis, within the column', (_, text) => {
    const { lines: set } = setInColumn(text, column(20, [2, 1]), measure);
    expect(set).toHaveLength(4);
    expect(set[3]).toMatch(/[^\s、。]…$/u);
    for (const line of set) {
      expect(measure(line)).toBeLessThanOrEqual(20);
      expect(line.isWellFormed()).toBe(true);
    }
  });
});

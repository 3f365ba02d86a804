import { expect, test } from 'vitest';
import { livePage, livePageNumber, pageOf } from './pages.ts';

const newest = (last: number) => ({ last, newestFirst: true });
const oldest = (last: number) => ({ last, newestFirst: false });

test.each([
  ['none yet', null, newest(0), { span: { from: 1, until: 20 }, earlier: undefined, later: undefined }],
  ['a few', null, newest(7), { span: { from: 1, until: 20 }, earlier: undefined, later: undefined }],
  ['two pages at once', null, newest(33), { span: { from: 1, until: 40 }, earlier: undefined, later: undefined }],
  ['the newest two of three', null, newest(41), { span: { from: 21, until: 60 }, earlier: 1, later: undefined }],
  ['the oldest of three', 1, newest(41), { span: { from: 1, until: 20 }, earlier: undefined, later: null }],
  ['one in the middle', 3, newest(120), { span: { from: 41, until: 60 }, earlier: 2, later: 4 }],
  ['the oldest first', null, oldest(61), { span: { from: 1, until: 40 }, earlier: undefined, later: 3 }],
  ['and what follows it', 3, oldest(61), { span: { from: 41, until: 60 }, earlier: null, later: 4 }],
  ['what stands at the bare address', 2, newest(33), null],
  ['past the end', 4, newest(41), null],
])('%s', (_, wanted, given, page) => expect(livePage(wanted, given)).toEqual(page));

test('every entry stands on exactly one page, and where it is looked for', () => {
  for (const given of [newest(95), oldest(95)]) {
    const pages = [null, 1, 2, 3, 4, 5].flatMap((wanted) => livePage(wanted, given)?.span ?? []);
    const numbers = pages.flatMap(({ from, until }) => Array.from({ length: until - from + 1 }, (_, step) => from + step));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, step) => step + 1));
  }
  expect([1, 20, 21, 95].map(pageOf)).toEqual([1, 1, 2, 5]);
});

test.each([
  [undefined, null],
  ['1', 1],
  ['120', 120],
  ['0', undefined],
  ['x', undefined],
  [['1', '2'], undefined],
])('?page=%s', (value, page) => expect(livePageNumber(value)).toBe(page));

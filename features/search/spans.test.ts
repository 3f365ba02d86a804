import { expect, test } from 'vitest';
import { spansBack } from './spans.ts';

const day = (place: number) => new Date(place * 86_400_000 + 3_600_000);
/** Days that a part covers, from the names of its spans. */
const days = (part: string) =>
  part.split(' | ').flatMap((span) => {
    const [, length = 0, place = 0] = (/(\d+):(-?\d+)/.exec(span) ?? []).map(Number);
    return Array.from({ length }, (_, offset) => place * length + offset);
  });

test.each([
  [20_700, 20_783, false],
  [0, 20_783, false],
  [0, 20_783, true],
  [-900, 20_000, false],
  [20_783, 20_783, false],
  [19_000, 20_479, false],
  [19_000, 20_480, false],
])('every day from %i to %i lies in one span, the newest first', (since, until, isRare) => {
  const covered = spansBack('en', day(since), day(until), { isRare }).map(days);
  const all = new Set(covered.flat());
  expect(all.size).toBe(covered.flat().length);
  for (let each = since; each <= until; each++) if (!all.has(each)) throw new Error(`${each} is missing`);
  const newest = covered.map((part) => Math.max(...part));
  expect(newest).toEqual([...newest].sort((a, b) => b - a));
});

test('no part is much longer than all before it', () => {
  let before = 0;
  for (const { length } of spansBack('en', day(6_000), day(20_783)).map(days)) {
    expect(length).toBeLessThanOrEqual(before + (before < 64 ? 64 : 512));
    before += length;
  }
});

test('forty years are few questions, and fewer for what is rare', () => {
  expect(spansBack('ja', day(6_000), day(20_783)).length).toBeLessThan(16);
  expect(spansBack('ja', day(6_000), day(20_783), { isRare: true }).length).toBeLessThan(5);
});
test('a span is named as the database names it', () => expect(spansBack('ja', day(20_783), day(20_783))).toEqual(["'!ja8:2597'"]));
test('nothing lies between a later and an earlier day', () => expect(spansBack('en', day(9), day(8))).toEqual([]));

import { expect, test } from 'vitest';
import { spansBack } from './spans.ts';

const day = (place: number) => new Date(place * 86_400_000 + 3_600_000);
/** Days that a span covers, from its name. */
function days(span: string): number[] {
  const [, length = 0, place = 0] = (/(\d+):(-?\d+)/.exec(span) ?? []).map(Number);
  return Array.from({ length }, (_, offset) => place * length + offset);
}

test.each([
  [20_700, 20_783],
  [0, 20_783],
  [-900, 20_000],
  [20_783, 20_783],
  [19_000, 20_479],
  [19_000, 20_480],
])('every day from %i to %i lies in one span, the newest first', (since, until) => {
  const covered = spansBack('en', day(since), day(until)).map(days);
  const all = new Set(covered.flat());
  expect(all.size).toBe(covered.flat().length);
  for (let each = since; each <= until; each++) if (!all.has(each)) throw new Error(`${each} is missing`);
  const newest = covered.map((span) => Math.max(...span));
  expect(newest).toEqual([...newest].sort((a, b) => b - a));
});

test('forty years are few spans', () => expect(spansBack('ja', day(6_000), day(20_783)).length).toBeLessThan(60));
test('a span is named as the database names it', () => expect(spansBack('ja', day(20_783), day(20_783))).toEqual(["'!ja8:2597'"]));
test('nothing lies between a later and an earlier day', () => expect(spansBack('en', day(9), day(8))).toEqual([]));

import { expect, test } from 'vitest';
import { RateLimit } from './rate-limit.ts';

test('a burst is let through, then one for each refill', () => {
  const limit = new RateLimit({ burst: 3, perSecond: 0.5 });
  expect([0, 0, 0, 0].map((at) => limit.take('a', at))).toEqual([true, true, true, false]);
  expect(limit.take('a', 1_999)).toBe(false);
  expect(limit.take('a', 4_000)).toBe(true);
  expect(limit.take('b', 4_000)).toBe(true);
});

test('idle time never fills a bucket beyond its burst', () => {
  const limit = new RateLimit({ burst: 2, perSecond: 10 });
  limit.take('a', 0);
  expect([1e9, 1e9, 1e9].map((at) => limit.take('a', at))).toEqual([true, true, false]);
});

test('a clock that steps back gives nothing away', () => {
  const limit = new RateLimit({ burst: 1, perSecond: 1 });
  expect(limit.take('a', 10_000)).toBe(true);
  expect(limit.take('a', 5_000)).toBe(false);
  expect(limit.take('a', 5_900)).toBe(false);
});

test('what was given back can be taken again, and never fills a bucket beyond its burst', () => {
  const limit = new RateLimit({ burst: 2, perSecond: 0.001 });
  limit.giveBack('a');
  expect([limit.take('a', 0), limit.take('a', 0), limit.take('a', 0)]).toEqual([true, true, false]);
  for (let time = 0; time < 5; time++) limit.giveBack('a');
  expect([0, 0, 0].map((at) => limit.take('a', at))).toEqual([true, true, false]);
});

test('the number of buckets is bounded', () => {
  const limit = new RateLimit({ burst: 1, perSecond: 0.001, keys: 10 });
  for (let key = 0; key < 1_000; key++) limit.take(key, 0);
  expect(limit.take(0, 0)).toBe(true);
  expect(limit.take(999, 0)).toBe(false);
});

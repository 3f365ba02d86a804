import { describe, expect, test } from 'vitest';
import { endOfDay, isShowable, lastDayOf, rightsAt } from './rights.ts';

const now = new Date('2026-11-28T03:00:00Z');
const inMs = (ms: number) => new Date(now.getTime() + ms);
const dayMs = 86_400_000;

describe('rights', () => {
  test.each([
    ['without an end', null, 'lasting', true],
    ['that end in more than thirty days', inMs(30 * dayMs + 1), 'lasting', true],
    ['that end in thirty days', inMs(30 * dayMs), 'ending', true],
    ['that end in a moment', inMs(1), 'ending', true],
    ['that end now', now, 'over', false],
    ['that ended', inMs(-dayMs), 'over', false],
  ] as const)('%s', (_, rightsUntil, rights, isShown) => {
    expect([rightsAt(rightsUntil, now), isShowable({ rightsUntil }, now)]).toEqual([rights, isShown]);
  });
});

describe('the last day', () => {
  test.each([
    ['2026-11-30', 'Asia/Tokyo', '2026-11-30T15:00:00.000Z'],
    ['2026-12-31', 'UTC', '2027-01-01T00:00:00.000Z'],
    ['2026-03-29', 'Europe/London', '2026-03-29T23:00:00.000Z'],
    // The clocks there skip this midnight.
    ['2018-11-03', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    ['2028-02-28', 'Asia/Tokyo', '2028-02-28T15:00:00.000Z'],
  ])('%s in %s is whole', (day, zone, until) => {
    const end = endOfDay(day, zone);
    expect([end.toISOString(), lastDayOf(end, zone)]).toEqual([until, day]);
  });
});

import { expect, test } from 'vitest';
import { instantsOfPeriod, nameIn, periodOf, standingOf } from './period.ts';

test.each([
  ['2026', 'year', '2026-01-01', '2027-01-01'],
  ['2026-11', 'month', '2026-11-01', '2026-12-01'],
  ['2026-12', 'month', '2026-12-01', '2027-01-01'],
  ['2026-11-22', 'day', '2026-11-22', '2026-11-23'],
  ['2026-12-31', 'day', '2026-12-31', '2027-01-01'],
  ['2028-02-29', 'day', '2028-02-29', '2028-03-01'],
])('%s is a %s from %s to %s', (name, kind, first, next) => expect(periodOf(name)).toEqual({ kind, name, first, next }));

test.each([
  '2026-02-29',
  '2026-02-30',
  '2026-13',
  '2026-00',
  '2026-11-31',
  '2026-11-00',
  '2026-1',
  '2026-11-2',
  '0026',
  '20261',
  '2026-11-22-',
  'today',
  '',
  '２０２６',
])('“%s” is in no calendar', (name) => expect(periodOf(name)).toBeNull());

test('a day lies in its month, a month in its year', () => {
  expect([nameIn('month', '2026-11-22'), nameIn('year', '2026-11-22'), nameIn('day', '2026-11-22')]).toEqual([
    '2026-11',
    '2026',
    '2026-11-22',
  ]);
});

test.each([
  ['2026-11-22', 'Asia/Tokyo', 24],
  ['2026-03-08', 'America/New_York', 23],
  ['2026-11-01', 'America/New_York', 25],
  ['2026-03', 'America/New_York', 31 * 24 - 1],
  ['2026', 'America/New_York', 365 * 24],
  ['2018-11-04', 'America/Sao_Paulo', 23],
])('%s in %s has %i hours', (name, zone, hours) => {
  const period = periodOf(name);
  if (!period) return expect.unreachable();
  const { from, until } = instantsOfPeriod(period, zone);
  expect((until.getTime() - from.getTime()) / 3_600_000).toBe(hours);
});

test.each([
  ['2026-11-22', 'running'],
  ['2026-11', 'running'],
  ['2026', 'running'],
  ['2026-11-21', 'over'],
  ['2026-10-05', 'over'],
  ['2026-10', 'over'],
  ['2026-10-04', null],
  ['2026-09', null],
  ['2025', null],
  ['2026-11-23', null],
  ['2026-12', null],
  ['2027', null],
])('%s is %s in a paper that began on October 5', (name, standing) => {
  const period = periodOf(name);
  expect(period && standingOf(period, { begun: '2026-10-05', today: '2026-11-22' })).toBe(standing);
});

test('a paper without a story has only today', () => {
  const standing = (name: string) => {
    const period = periodOf(name);
    return period && standingOf(period, { begun: null, today: '2026-11-22' });
  };
  expect([standing('2026-11-22'), standing('2026-11-21'), standing('2026')]).toEqual(['running', null, 'running']);
});

import { expect, test } from 'vitest';
import { readDates } from './dates.ts';

const iso = (at: Date | null) => at?.toISOString() ?? null;

test.each([
  ['both days are included', 'Asia/Tokyo', '2026-01-01', '2026-02-01', '2025-12-31T15:00:00.000Z', '2026-02-01T15:00:00.000Z'],
  ['one day', 'UTC', '2026-01-01', '2026-01-01', '2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z'],
  ['without an end', 'UTC', '2026-01-01', '', '2026-01-01T00:00:00.000Z', null],
  ['without a beginning', 'UTC', '', '2024-02-29', null, '2024-03-01T00:00:00.000Z'],
  ['summer time begins', 'Europe/Berlin', '2026-03-29', '2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
  ['midnight is skipped', 'America/Santiago', '2026-09-06', '', '2026-09-06T04:00:00.000Z', null],
])('%s', (_, zone, from, to, since, before) => {
  const read = readDates({ from, to }, zone);
  expect([iso(read.since), iso(read.before), read.problem]).toEqual([since, before, {}]);
});

test.each([
  ['2026-02-30', '', { from: 'no-day' }],
  ['', '2025-02-29', { to: 'no-day' }],
  ['yesterday', '2026-13-01', { from: 'no-day', to: 'no-day' }],
  ['2026-02-01', '2026-01-01', { to: 'before-from' }],
  ['0000-00-00', '2026-1-1', { from: 'no-day', to: 'no-day' }],
  ['', '', {}],
])('from %j to %j: %j', (from, to, problem) => expect(readDates({ from, to }, 'UTC').problem).toEqual(problem));

test('a day that is none bounds nothing, the other one still does', () => {
  const { since, before } = readDates({ from: '2026-02-30', to: '2026-03-01' }, 'UTC');
  expect([since, iso(before)]).toEqual([null, '2026-03-02T00:00:00.000Z']);
});

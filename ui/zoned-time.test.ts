import { expect, test } from 'vitest';
import { instantsOf, startOfDay, wallClock, zonedIso } from './zoned-time.ts';

test.each([
  ['2025-02-01T14:27', 'Asia/Tokyo', ['2025-02-01T05:27:00.000Z']],
  ['2025-02-01T14:27', 'UTC', ['2025-02-01T14:27:00.000Z']],
  ['2026-03-29T01:30', 'Europe/London', []],
  ['2026-10-25T01:30', 'Europe/London', ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z']],
  ['2026-03-08T02:30', 'America/New_York', []],
  ['2026-11-01T01:30', 'America/New_York', ['2026-11-01T05:30:00.000Z', '2026-11-01T06:30:00.000Z']],
  ['2026-04-05T01:45', 'Australia/Lord_Howe', ['2026-04-04T14:45:00.000Z', '2026-04-04T15:15:00.000Z']],
  ['2026-07-01T12:15', 'Asia/Kathmandu', ['2026-07-01T06:30:00.000Z']],
  ['1900-01-01T00:00', 'UTC', ['1900-01-01T00:00:00.000Z']],
])('%s in %s', (wall, zone, instants) => {
  expect(instantsOf(wall, zone)?.map((at) => at.toISOString())).toEqual(instants);
  for (const instant of instants) expect(wallClock(new Date(instant), zone)).toBe(wall);
});

test.each(['', 'soon', '2025-02-01', '2025-13-01T10:00', '2025-02-01T25:00', '2025-02-01T10:00:00Z'])('“%s” is no time', (wall) => {
  expect(instantsOf(wall, 'Asia/Tokyo')).toBeNull();
});

test.each([
  ['2026-11-22', 'Asia/Tokyo', '2026-11-21T15:00:00.000Z'],
  ['2026-11-22', 'UTC', '2026-11-22T00:00:00.000Z'],
  // New York: a day of 23 hours in March, one of 25 in November.
  ['2026-03-08', 'America/New_York', '2026-03-08T05:00:00.000Z'],
  ['2026-03-09', 'America/New_York', '2026-03-09T04:00:00.000Z'],
  ['2026-11-01', 'America/New_York', '2026-11-01T04:00:00.000Z'],
  ['2026-11-02', 'America/New_York', '2026-11-02T05:00:00.000Z'],
  // Midnight itself is skipped.
  ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
  ['2026-04-24', 'Africa/Cairo', '2026-04-23T22:00:00.000Z'],
  // The whole day is.
  ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
  ['2011-12-31', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
])('%s begins in %s at %s', (day, zone, instant) => expect(startOfDay(day, zone).toISOString()).toBe(instant));

test.each([
  ['2025-02-01T05:27:00.987Z', 'Asia/Tokyo', '2025-02-01T14:27:00+09:00'],
  ['2025-01-31T15:00:00Z', 'Asia/Tokyo', '2025-02-01T00:00:00+09:00'],
  ['2026-07-01T12:00:00Z', 'America/St_Johns', '2026-07-01T09:30:00-02:30'],
  ['2026-10-25T00:30:00Z', 'Europe/London', '2026-10-25T01:30:00+01:00'],
  ['2026-10-25T01:30:00Z', 'Europe/London', '2026-10-25T01:30:00+00:00'],
  ['2026-01-01T00:00:00Z', 'UTC', '2026-01-01T00:00:00+00:00'],
])('%s is in %s %s', (instant, zone, told) => {
  expect(zonedIso(new Date(instant), zone)).toBe(told);
  expect(Date.parse(told)).toBe(Math.floor(Date.parse(instant) / 1_000) * 1_000);
});

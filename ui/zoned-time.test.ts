import { expect, test } from 'vitest';
import { instantsOf, wallClock } from './zoned-time.ts';

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

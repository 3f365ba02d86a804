import { describe, expect, test } from 'vitest';
import { dayKey, longDay, month, timeOfDay, timestamp, year, zoneName } from './time.ts';

const at = new Date('2025-02-01T05:27:00Z');

describe('the form of times', () => {
  test.each([
    ['en', 'Asia/Tokyo', '14:27 JST, February 1, 2025'],
    ['ja', 'Asia/Tokyo', '2025年2月1日 14:27 JST'],
    ['en', 'America/New_York', '0:27 EST, February 1, 2025'],
    ['en', 'Europe/London', '5:27 GMT, February 1, 2025'],
    ['en', 'Asia/Kolkata', '10:57 IST, February 1, 2025'],
  ] as const)('%s in %s: %s', (language, zone, expected) => expect(timestamp(at, language, zone)).toBe(expected));

  test('summer time has letters of its own', () => {
    expect(zoneName(new Date('2025-07-01T00:00:00Z'), 'Europe/London')).toBe('BST');
    expect(zoneName(new Date('2025-07-01T00:00:00Z'), 'America/New_York')).toBe('EDT');
  });

  test('midnight is 0:00, never 24:00', () => expect(timeOfDay(new Date('2025-01-31T15:00:00Z'), 'Asia/Tokyo')).toBe('0:00 JST'));

  test('a day begins at midnight of the zone', () => {
    expect(dayKey(new Date('2025-01-31T14:59:59Z'), 'Asia/Tokyo')).toBe('2025-01-31');
    expect(dayKey(new Date('2025-01-31T15:00:00Z'), 'Asia/Tokyo')).toBe('2025-02-01');
  });

  test('months and years', () => {
    expect([month(at, 'en', 'Asia/Tokyo'), month(at, 'ja', 'Asia/Tokyo')]).toEqual(['February 2025', '2025年2月']);
    expect([year(at, 'en', 'Asia/Tokyo'), year(at, 'ja', 'Asia/Tokyo')]).toEqual(['2025', '2025年']);
  });

  test('long days', () => {
    expect(longDay(at, 'en', 'Asia/Tokyo')).toBe('Saturday, February 1, 2025');
    expect(longDay(at, 'ja', 'Asia/Tokyo')).toBe('2025年2月1日土曜日');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEnv } from '#platform/env.ts';
import { slotAt, slotEnd, viewBody } from './view.ts';

const at = (iso: string) => Date.parse(iso) / 1_000;
const minute = (iso: string) => at(iso) / 60;
const day = (start: string, length: string) => parseEnv({ VIEW_DAY_START: start, VIEW_DAY_LENGTH: length }).viewDay;

describe('the slot of an instant', () => {
  test.each([
    ['just before the cut', '2026-03-01T18:59:59Z', '2026-02-28T19:00Z'],
    ['at the cut', '2026-03-01T19:00:00Z', '2026-03-01T19:00Z'],
    ['just after', '2026-03-01T19:00:01Z', '2026-03-01T19:00Z'],
    ['at midnight UTC', '2026-03-02T00:00:00Z', '2026-03-01T19:00Z'],
    ['on a leap day', '2028-02-29T23:00:00Z', '2028-02-29T19:00Z'],
    ['before 1970', '1969-12-31T23:00:00Z', '1969-12-31T19:00Z'],
  ])('%s', (_, instant, slot) => expect(slotAt(at(instant), day('19:00', '24h'))).toBe(minute(slot)));

  test.each([
    ['6h', '2026-03-01T18:59:59Z', '2026-03-01T13:00Z'],
    ['6h', '2026-03-01T19:00:00Z', '2026-03-01T19:00Z'],
    ['30m', '2026-03-01T19:29:59Z', '2026-03-01T19:00Z'],
    ['30m', '2026-03-01T19:30:00Z', '2026-03-01T19:30Z'],
  ])('of %s', (length, instant, slot) => expect(slotAt(at(instant), day('19:00', length))).toBe(minute(slot)));

  test('holds it, begins at the cut or whole slots away from it, and is followed by the next', () => {
    const cut = fc.nat(1_439).map((minutes) => minutes * 60);
    const days = fc.record({ startSeconds: cut, seconds: fc.constantFrom(86_400, 21_600, 1_800) });
    // Fractions too, from 1970 until the minutes no longer fit their column.
    const instants = fc.double({ min: 0, max: 2 ** 31 * 60, noNaN: true });
    fc.assert(
      fc.property(days, instants, (given, instant) => {
        const slot = slotAt(instant, given);
        expect(Number.isInteger(slot)).toBe(true);
        expect(slot * 60).toBeLessThanOrEqual(instant);
        expect(slotEnd(slot, given)).toBeGreaterThan(instant);
        expect(Math.abs((slot * 60 - given.startSeconds) % given.seconds)).toBe(0);
        expect(slotAt(slotEnd(slot, given), given) * 60).toBe(slotEnd(slot, given));
      }),
    );
  });

  test('is as long as it is named, in the nights summer time begins and ends too', () => {
    for (const cut of ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25']) {
      const slot = slotAt(at(`${cut}T20:00:00Z`), day('19:00', '24h'));
      expect(slotEnd(slot, day('19:00', '24h')) - slot * 60).toBe(86_400);
    }
  });

  test.each(['UTC', 'Asia/Tokyo', 'America/New_York', 'Australia/Lord_Howe'])('does not look at the process’s zone: %s', (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    expect(slotAt(at('2026-03-08T06:59:59Z'), day('19:00', '24h'))).toBe(minute('2026-03-07T19:00Z'));
    process.env.TZ = before;
  });
});

describe('the body of a view', () => {
  test.each([
    ['a number', { article: 1 }, true],
    ['with the automation bit', { article: 1, automated: true }, true],
    ['with a host', { article: 1, from: 'news.example' }, true],
    ['with a number for a host', { article: 1, from: 1 }, false],
    ['an unknown key', { article: 1, weight: 5 }, false],
    ['a time of its own', { article: 1, at: 5 }, false],
    ['no number', {}, false],
    ['a text', { article: '1' }, false],
    ['zero', { article: 0 }, false],
    ['negative', { article: -1 }, false],
    ['a fraction', { article: 1.5 }, false],
    ['too large for the table', { article: 2_147_483_648 }, false],
    ['a list', [1], false],
    ['null', null, false],
  ])('%s', (_, body, expected) => expect(viewBody.safeParse(body).success).toBe(expected));
});

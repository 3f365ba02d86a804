import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byRank, fillPlaces, type Span, spans } from './ranking.ts';

const counted = (given: Partial<Parameters<typeof byRank>[0]>) => ({ readers: 8, publishedAt: 1, number: 1, ...given });

describe('order', () => {
  test.each([
    ['more readers win', { readers: 9 }, { readers: 8 }],
    ['equal readers: the newer', { publishedAt: 2 }, { publishedAt: 1 }],
    ['equal in both: the higher number', { number: 2 }, { number: 1 }],
    ['readers go before age', { readers: 9, publishedAt: 1 }, { readers: 8, publishedAt: 9 }],
  ])('%s', (_, first, second) => {
    expect([counted(second), counted(first)].sort(byRank)[0]).toEqual(counted(first));
    expect(byRank(counted(first), counted(second))).toBeLessThan(0);
  });
});

const live = new Map([1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => [number, { number }]));
const newest = [9, 8, 7].map((number) => ({ number }));
const places = (span: Span, snapshot: Parameters<typeof fillPlaces>[1], limit = 5) =>
  fillPlaces(span, snapshot, live, newest, limit).map(({ rank, article, from }) => `${rank}:${article.number}/${from}`);

describe('places', () => {
  test.each([
    ['enough in the window', { '24h': [1, 2, 3, 4, 5, 6] }, ['1:1/24h', '2:2/24h', '3:3/24h', '4:4/24h', '5:5/24h']],
    ['a wider window fills', { '24h': [1, 2], '7d': [2, 3, 4], '30d': [5] }, ['1:1/24h', '2:2/24h', '3:3/7d', '4:4/7d', '5:5/30d']],
    ['the newest fill what is left', { '24h': [1] }, ['1:1/24h', '2:9/newest', '3:8/newest', '4:7/newest']],
    ['no readers at all', {}, ['1:9/newest', '2:8/newest', '3:7/newest']],
    ['a narrower window never fills', { '1h': [5], '24h': [1] }, ['1:1/24h', '2:9/newest', '3:8/newest', '4:7/newest']],
    [
      'number six moves up for one that is withdrawn',
      { '24h': [1, 99, 2, 3, 4, 5] },
      ['1:1/24h', '2:2/24h', '3:3/24h', '4:4/24h', '5:5/24h'],
    ],
  ])('%s', (_, snapshot, expected) => expect(places('24h', snapshot)).toEqual(expected));

  test('each knows how far it came since the hour before; a place that a wider window filled does not', () => {
    const moved = (before?: number[]) =>
      fillPlaces('24h', { '24h': [3, 1, 5, 2], '7d': [4] }, live, newest, 5, before).map(({ movement }) => movement);
    expect(moved([1, 2, 3, 9, 9, 9, 4])).toEqual([2, -1, 'new', -2, null]);
    expect(moved([])).toEqual(['new', 'new', 'new', 'new', null]);
    expect(moved()).toEqual([null, null, null, null, null]);
  });

  test('the hour falls back on the day first', () =>
    expect(places('1h', { '1h': [1], '24h': [2], '7d': [3] }, 3)).toEqual(['1:1/1h', '2:2/24h', '3:3/7d']));

  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 20 }));
  const snapshots = fc.record({ '1h': numbers, '24h': numbers, '7d': numbers, '30d': numbers });
  test('nothing twice, ranks without gaps, five are the beginning of fifty', () => {
    fc.assert(
      fc.property(fc.constantFrom(...spans), snapshots, (span, snapshot) => {
        const five = fillPlaces(span, snapshot, live, newest, 5);
        const fifty = fillPlaces(span, snapshot, live, newest, 50);
        expect(fifty.slice(0, 5)).toEqual(five);
        expect(fifty.map((place) => place.rank)).toEqual(fifty.map((_, index) => index + 1));
        expect(new Set(fifty.map((place) => place.article.number)).size).toBe(fifty.length);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Facts, rankRelated, rarity, wordsOf } from './related.ts';

const day = 86_400_000;
let made = 0;
const story = (given: Partial<Facts> & { daysAgo?: number } = {}): Facts => ({
  number: ++made,
  text: '',
  tags: [],
  series: null,
  section: 1,
  topSection: 1,
  publishedAt: new Date(1e12 - (given.daysAgo ?? 0) * day),
  ...given,
});
const rarities = new Map([
  [1, rarity(5_000, 10_000)],
  [2, rarity(3, 10_000)],
]);
const numbers = (near: { number: number }[]) => near.map(({ number }) => number);

describe('what is nearer', () => {
  const own = story({ tags: [1, 2], series: 7, section: 2, topSection: 1, text: 'Night ferries return to the inner harbour' });
  const far = { section: 9, topSection: 9 };
  test.each([
    ['a rare topic, before one that every other story has', { ...far, tags: [2] }, { ...far, tags: [1] }],
    ['two topics, before the rarer of them alone', { ...far, tags: [1, 2] }, { ...far, tags: [2] }],
    ['of one topic alike: the same section', { tags: [1], section: 2 }, { tags: [1], section: 3 }],
    ['of one topic alike: the same top section, before another', { tags: [1], section: 3 }, { ...far, tags: [1] }],
    ['of one topic alike: the nearer in time', { ...far, tags: [1], daysAgo: 9 }, { ...far, tags: [1], daysAgo: 400 }],
    ['the same series, before a common topic', { ...far, series: 7 }, { ...far, tags: [1] }],
    [
      'like words, before unlike ones',
      { ...far, tags: [1], text: 'The night ferries and fog' },
      { ...far, tags: [1], text: 'A school closes' },
    ],
  ])('%s', (_, nearer, farther) => {
    const [one, other] = [story(farther), story(nearer)];
    expect(numbers(rankRelated(own, [one, other], rarities))).toEqual([other.number, one.number]);
  });

  test('a section alone, or a common word, makes nothing related', () => {
    const others = [
      story({ section: 2 }),
      story({ text: 'A school closes' }),
      ...Array.from({ length: 9 }, () => story({ text: 'inner peace' })),
    ];
    expect(rankRelated(own, others, rarities)).toEqual([]);
  });

  test('of what is equally near the newer stands first, then the higher number', () => {
    const [a, b, c] = [story({ tags: [1], daysAgo: 1 }), story({ tags: [1], daysAgo: -1 }), story({ tags: [1], daysAgo: -1 })];
    expect(numbers(rankRelated(own, [a, b, c], rarities))).toEqual([c.number, b.number, a.number]);
  });
});

test('nearness is the same from either side', () => {
  const texts = ['night ferries return', 'ferries in the fog', '夜の渡し船が復活', '渡し船と霧'];
  const facts = fc.record({
    tags: fc.uniqueArray(fc.constantFrom(1, 2), { maxLength: 2 }),
    text: fc.constantFrom(...texts),
    series: fc.constantFrom(null, 7, 8),
    section: fc.constantFrom(1, 2),
    topSection: fc.constant(1),
    daysAgo: fc.nat(900),
  });
  fc.assert(
    fc.property(facts, facts, (one, other) => {
      const [a, b] = [story(one), story(other)];
      const [there] = rankRelated(a, [b], rarities);
      const [back] = rankRelated(b, [a], rarities);
      expect(there?.score ?? 0).toBeCloseTo(back?.score ?? 0, 9);
    }),
  );
});

test.each([
  ['Night Ferries Return to the Inner Harbour', ['night', 'ferrie', 'return', 'the', 'inner', 'harbour']],
  ['夜の渡し船、十一年ぶり復活', ['十一', '一年', '復活']],
  ['アンカー通りのボート', ['アン', 'ンカ', 'カー', 'ボー', 'ート']],
  ['ＪＲ東日本', ['東日', '日本']],
  ['', []],
])('the words of “%s”', (text, words) => expect(wordsOf(text).sort()).toEqual([...words].sort()));

import { describe, expect, test } from 'vitest';
import { articlePath, isAged, isSlug, pageNumber, pageSpan, trail } from './article.ts';

describe('addresses', () => {
  test.each([
    ['en', 'en', '/society/night-ferries'],
    ['ja', 'en', '/ja/society/night-ferries'],
    ['ja', 'ja', '/society/night-ferries'],
  ] as const)('%s where %s has no prefix', (language, defaultLanguage, expected) => {
    expect(articlePath({ language, section: 'society', slug: 'night-ferries' }, defaultLanguage)).toBe(expected);
  });

  test.each([
    ['night-ferries', true],
    ['2026', true],
    ['a'.repeat(120), true],
    ['a'.repeat(121), false],
    ['', false],
    ['Night', false],
    ['night--ferries', false],
    ['-night', false],
    ['night-', false],
    ['港', false],
    ['a/b', false],
    ['a.b', false],
    ['a\u202eb', false],
    ['a\n', false],
  ])('%j is a slug: %s', (value, expected) => expect(isSlug(value)).toBe(expected));
});

test.each([
  [undefined, 1],
  ['1', 'first'],
  ['2', 2],
  ['9999', 9999],
  ['10000', null],
  ['0', null],
  ['-1', null],
  ['02', null],
  ['1e9', null],
  ['2.0', null],
  ['two', null],
  ['', null],
  [['2', '3'], null],
])('page %j is %j', (value, expected) => expect(pageNumber(value)).toBe(expected));

test('a story is old after thirty days, not before', () => {
  const published = new Date('2026-01-01T00:00:00Z');
  expect(isAged(published, new Date('2026-01-31T00:00:00Z'))).toBe(false);
  expect(isAged(published, new Date('2026-01-31T00:00:01Z'))).toBe(true);
});

test('the trail begins with the widest section', () => {
  const parent = { slug: 'society' };
  expect(trail({ section: { slug: 'waterfront', parent } }).map((each) => each.slug)).toEqual(['society', 'waterfront']);
  expect(trail({ section: { slug: 'society', parent: null } }).map((each) => each.slug)).toEqual(['society']);
});

test('the pages of a list follow one another without a gap, with and without a lead', () => {
  for (const hasLead of [true, false]) {
    const spans = [1, 2, 3].map((page) => pageSpan(page, hasLead));
    expect(spans[0]?.length).toBe(hasLead ? 13 : 12);
    for (const [place, { offset, length }] of spans.slice(0, 2).entries()) expect(spans[place + 1]?.offset).toBe(offset + length);
  }
});

import { describe, expect, test } from 'vitest';
import { readFiled, slugOf, slugProblem } from './filing.ts';
import { asWords, blankOf, formOf, inTree, type ListedItem } from './form-fields.ts';

const section = { slug: 'harbour', name: { en: 'Harbour' }, description: {}, parentId: null, inMenu: true };
const author = { slug: 'a-b', name: { en: 'A. B.' }, role: {}, biography: {}, expertise: {}, links: [], contact: null, pictureId: null };

describe('a form', () => {
  test('is kept without what cannot be seen, and without languages that say nothing', () => {
    expect(readFiled('topic', { slug: ' ferries ', name: { en: ' Fer\u202eries ', ja: ' ' } })).toEqual({
      ok: true,
      value: { slug: 'ferries', name: { en: 'Ferries' } },
    });
  });

  test.each<[string, Parameters<typeof readFiled>, string]>([
    ['no name', ['topic', { slug: 'x-y', name: {} }], 'name-missing'],
    ['a name of spaces', ['topic', { slug: 'x-y', name: { en: '  ', ja: '\u200e' } }], 'name-missing'],
    ['10,000 characters', ['topic', { slug: 'x-y', name: { en: 'a'.repeat(10_000) } }], 'name-long'],
    ['10,000 characters of text', ['section', { ...section, description: { ja: '長'.repeat(10_000) } }], 'text-long'],
    ['no address', ['topic', { slug: '', name: { en: 'A' } }], 'slug-missing'],
    ['an address in capitals', ['topic', { slug: 'Ferries', name: { en: 'A' } }], 'slug-form'],
    ['an address of Japanese', ['topic', { slug: '渡船', name: { en: 'A' } }], 'slug-form'],
    ['a long address', ['topic', { slug: 'a'.repeat(121), name: { en: 'A' } }], 'slug-long'],
    ['the newsroom’s address', ['section', { ...section, slug: 'admin' }], 'slug-reserved'],
    ['a language’s', ['section', { ...section, slug: 'ja' }], 'slug-reserved'],
    ['a link that runs', ['author', { ...author, links: ['javascript:alert(1)'] }], 'link-form'],
    ['no contact', ['author', { ...author, contact: 'call me' }], 'contact-form'],
    ['a picture by name', ['author', { ...author, pictureId: 'quay.jpg' }], 'malformed'],
    ['another shape', ['section', { slug: 'x', name: { en: 'A' } }], 'malformed'],
    ['nothing', ['topic', null], 'malformed'],
  ])('with %s is refused', (_, given, reason) => expect(readFiled(...given)).toMatchObject({ ok: false, reason }));

  test('an author’s links and contact', () => {
    const links = ['https://social.example/@ab', ' ', 'http://ab.example'];
    for (const contact of ['ab@example.org', 'https://ab.example/write'])
      expect(readFiled('author', { ...author, links, contact })).toMatchObject({
        ok: true,
        value: { contact, links: [links[0], links[2]] },
      });
    expect(readFiled('author', { ...author, contact: ' ' })).toMatchObject({ value: { contact: null } });
  });
});

test('only a section’s address can be the portal’s', () => {
  expect(slugProblem('topic', 'search')).toBeNull();
  expect(slugProblem('section', 'search')).toBe('slug-reserved');
  expect(slugProblem('section', 'searching')).toBeNull();
});

test.each([
  ['Night ferries', 'night-ferries'],
  ['  Café & Söhne! ', 'cafe-sohne'],
  ['渡船', ''],
  [`${'a'.repeat(119)} b`, 'a'.repeat(119)],
])('the address of %j is %j', (name, slug) => expect(slugOf(name)).toBe(slug));

test('a form begins blank, or with what is there and no more', () => {
  expect(blankOf('series', [{ id: 7, name: 'Society', parentId: null }])).toEqual({ name: {}, slug: '', description: {}, sectionId: 7 });
  expect(formOf('topic', { ...section, id: 1 } as never)).toEqual({ name: { en: 'Harbour' }, slug: 'harbour' });
});

test('fields as words', () => {
  const sections = [{ id: 7, name: 'Society', parentId: null }];
  expect(asWords({ en: 'A', ja: 'あ' }, 'line', sections)).toBe('en: A\nja: あ');
  expect([asWords(7, 'parent', sections), asWords(null, 'parent', sections), asWords(8, 'section', sections)]).toEqual([
    'Society',
    '–',
    '–',
  ]);
  expect([asWords(12, 'picture', []), asWords(null, 'picture', [])]).toEqual(['12', '–']);
  expect([asWords(true, 'menu', []), asWords(null, 'contact', []), asWords(['a', 'b'], 'links', [])]).toEqual(['✓', '–', 'a\nb']);
});

test('sections stand with those below them; one whose parent a search left out stands by itself', () => {
  const item = (id: number, parentId: number | null) => ({ id, parentId }) as unknown as ListedItem;
  expect(inTree([item(1, null), item(2, null), item(3, 1), item(4, 9)]).map(({ id }) => id)).toEqual([1, 3, 2, 4]);
});

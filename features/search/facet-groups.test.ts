import { expect, test } from 'vitest';
import { facetGroups } from './facet-groups.ts';
import { readAsked } from './search.ts';

const section = (id: number, slug: string, parent: string | null, covers: number[]) => ({
  id,
  slug,
  name: { en: slug.toUpperCase() },
  description: {},
  parent,
  covers,
  inMenu: true,
});
const sections = [section(1, 'society', null, [1, 2]), section(2, 'schools', 'society', [2]), section(3, 'world', null, [3])];
const authors = new Map([[7, { slug: 'mio', name: 'Mio' }]]);
const titles = { sections: 'S', authors: 'A', years: 'Y' };
const count = (id: number, count: number) => ({ id, count });
const found = {
  isMore: false,
  sections: [count(2, 4), count(1, 3)],
  authors: [count(7, 5), count(8, 1)],
  years: [count(2024, 6), count(2026, 1)],
};

const groups = (given: Record<string, string>, isMore = false) =>
  facetGroups({ ...found, isMore }, readAsked({ q: 'tide', ...given }), { sections, authors, titles }, 'en', (path) => `/x${path}`).map(
    ({ facets }) => facets.map(({ name, count, href, isChosen }) => `${isChosen ? '×' : ''}${name} ${count} ${href}`),
  );

test('a section counts what lies below it; sections without any, and authors without a name, are left out', () =>
  expect(groups({ page: '3' })).toEqual([
    ['SOCIETY 7 /x/search?q=tide&section=society'],
    ['Mio 5 /x/search?q=tide&author=mio'],
    ['2026 1 /x/search?q=tide&from=2026-01-01&to=2026-12-31', '2024 6 /x/search?q=tide&from=2024-01-01&to=2024-12-31'],
  ]));

test('what is chosen is taken back by its link; below a section stand its own', () =>
  expect(groups({ section: 'society', author: 'mio', from: '2024-01-01', to: '2024-12-31' })).toEqual([
    [
      '×SOCIETY 7 /x/search?q=tide&author=mio&from=2024-01-01&to=2024-12-31',
      'SCHOOLS 4 /x/search?q=tide&section=schools&author=mio&from=2024-01-01&to=2024-12-31',
    ],
    ['×Mio 5 /x/search?q=tide&section=society&from=2024-01-01&to=2024-12-31'],
    [
      '2026 1 /x/search?q=tide&section=society&author=mio&from=2026-01-01&to=2026-12-31',
      '×2024 6 /x/search?q=tide&section=society&author=mio',
    ],
  ]));

test('a section that is chosen stays to be taken back though nothing lies in it', () =>
  expect(groups({ section: 'world' })[0]).toEqual(['×WORLD 0 /x/search?q=tide']));

test('where there is more than was counted, counts say so', () =>
  expect(groups({}, true)[1]).toEqual(['Mio 5+ /x/search?q=tide&author=mio']));

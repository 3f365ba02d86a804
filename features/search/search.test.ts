import { expect, test } from 'vitest';
import { lastPage, readAsked, searchPath } from './search.ts';

test.each([
  ['nothing', {}, '/search'],
  ['words', { q: '  night ferries ' }, '/search?q=night+ferries'],
  [
    'all there is',
    { q: '渡し船', section: 'society', author: 'mari-mori', from: '2026-01-01', to: '2026-02-01', sort: 'date', page: '2', exact: '1' },
    '/search?q=%E6%B8%A1%E3%81%97%E8%88%B9&section=society&author=mari-mori&from=2026-01-01&to=2026-02-01&sort=date&page=2&exact=1',
  ],
  ['fields left empty', { q: 'tide', section: '', from: '', to: '', sort: 'relevance', page: '1' }, '/search?q=tide'],
  ['an order that is none', { q: 'tide', sort: 'size' }, '/search?q=tide'],
  ['a day that is none is kept', { from: '2026-02-30' }, '/search?from=2026-02-30'],
  ['said twice', { q: ['a', 'b'], page: ['1', '2'] }, '/search'],
  ['NUL, half a character, what replaced another half', { q: 'a\u0000b\ud800c\ufffdd' }, '/search?q=a+b+c+d'],
  ['markup', { q: '<script>&"' }, '/search?q=%3Cscript%3E%26%22'],
])('%s', (_, given, path) => expect(searchPath(readAsked(given))).toBe(path));

test.each([
  [0, 1],
  [20, 1],
  [21, 2],
  [1_000, 50],
])('%i stories end on page %i', (found, page) => expect(lastPage(found)).toBe(page));

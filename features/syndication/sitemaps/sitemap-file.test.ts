import { expect, test } from 'vitest';
import { fileOf, readSitemapFile, spanOf } from './sitemap-file.ts';

test.each([
  ['stories-2026-11.xml', { of: 'stories', month: '2026-11', part: 1 }],
  ['stories-2026-11-2.xml', { of: 'stories', month: '2026-11', part: 2 }],
  ['news.xml', { of: 'news', part: 1 }],
  ['topics-12.xml', { of: 'topics', part: 12 }],
  ['ranking-2026.xml', { of: 'ranking', year: 2026 }],
] as const)('%s is read and written', (file, read) => expect([readSitemapFile(file), fileOf(read)]).toEqual([read, file]));

test.each([
  'stories-2026-13.xml',
  'stories-2026-00.xml',
  'stories-2026.xml',
  'stories-2026-11-1.xml',
  'stories-2026-11-0.xml',
  'news-1.xml',
  'news',
  'none.xml',
  'pages-99999.xml',
  '../news.xml',
  'ranking-26.xml',
])('%s is none', (file) => expect(readSitemapFile(file)).toBeNull());

test.each([
  ['2026-11', '2026-11-01', '2026-12-01'],
  ['2026-12', '2026-12-01', '2027-01-01'],
  ['2024-02', '2024-02-01', '2024-03-01'],
])('%s is a month of UTC', (month, from, until) =>
  expect(spanOf(month)).toEqual({ from: new Date(`${from}T00:00:00Z`), until: new Date(`${until}T00:00:00Z`) }),
);

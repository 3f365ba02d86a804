import { expect, test } from 'vitest';
import { isFeedPath, readFeedPath } from './feed-address.ts';

test.each([
  ['/feed.xml', { list: '/', format: 'rss' }],
  ['/atom.xml', { list: '/', format: 'atom' }],
  ['/society/feed.json', { list: '/society', format: 'json' }],
  ['/topic/night-ferries/feed.xml', { list: '/topic/night-ferries', format: 'rss' }],
  ['/a--b/feed.xml', null],
  ['/a/b/c/d/feed.xml', null],
  ['/feed.xml/', null],
  ['/feedxml', null],
  ['/rss.xml', null],
  ['/society/feed.xml.gz', null],
  ['/society', null],
  ['/../feed.xml', null],
])('%s', (path, read) => expect(readFeedPath(path)).toEqual(read));

test('what may be one is led to the feeds, whatever stands there', () =>
  expect(['/ja/society/feed.xml', '/a--b/feed.json', '/society/feed', '/Society/feed.xml', '/sitemap.xml'].map(isFeedPath)).toEqual([
    ...[true, true],
    ...[false, false, false],
  ]));

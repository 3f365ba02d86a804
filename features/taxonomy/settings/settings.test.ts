import { describe, expect, test } from 'vitest';
import { differing, readSettings, robotsLines, robotsProblem, type Settings, zoneOf } from './settings.ts';

const paper: Settings = {
  ...{ name: { en: 'The Harbour Post' }, shortName: 'HP', timeZone: 'Asia/Tokyo', languages: ['en', 'ja'], about: {} },
  ...{ policies: {}, closedCrawlers: [], robots: '' },
};

test.each([
  ['Asia/Tokyo', 'Asia/Tokyo'],
  [' asia/tokyo ', 'Asia/Tokyo'],
  ['UTC', 'UTC'],
  ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['Asia/Kanade', null],
  ['+09:00', null],
  ['', null],
  ['Asia/Tokyo; DROP', null],
  ['a'.repeat(10_000), null],
])('the zone %j is %j', (given, zone) => {
  const found = zoneOf(given);
  // Intl of another version may list the same zone by its older name.
  expect(zone === null ? found : found?.split('/').at(-1)).toBe(zone?.split('/').at(-1) ?? null);
});

describe('a form', () => {
  test('is kept without what cannot be seen and what is empty', () => {
    const given = {
      ...paper,
      name: { en: ' The \u202eHarbour Post', ja: ' ' },
      policies: { ethics: { en: ' Fair. ' }, masthead: { en: ' ' } },
    };
    expect(readSettings(given)).toEqual({ ok: true, value: { ...paper, policies: { ethics: { en: 'Fair.' } } } });
  });

  test.each<[string, object, string]>([
    ['no name in the default language', { name: { ja: '瓦版' } }, 'name-missing'],
    ['10,000 characters', { name: { en: 'a'.repeat(10_000) } }, 'name-long'],
    ['no short name', { shortName: ' ' }, 'short-missing'],
    ['a long one', { shortName: 'a'.repeat(13) }, 'short-long'],
    ['no such zone', { timeZone: 'Asia/Kanade' }, 'zone-unknown'],
    ['no edition', { languages: [] }, 'languages-missing'],
    ['a language we do not speak', { languages: ['fr'] }, 'malformed'],
    ['a long text', { about: { en: 'a'.repeat(1_001) } }, 'text-long'],
    ['a long policy', { policies: { ethics: { en: 'a'.repeat(8_001) } } }, 'text-long'],
    ['a crawler nobody knows', { closedCrawlers: ['*'] }, 'malformed'],
    ['nonsense for crawlers', { robots: 'Keep out' }, 'robots-line'],
  ])('with %s is refused', (_, given, reason) => expect(readSettings({ ...paper, ...given })).toMatchObject({ ok: false, reason }));
});

test.each<[string, string | null]>([
  ['', null],
  ['# a word\n\nUser-agent: Somebot\nDisallow: /archive # slow\nAllow: /\nCrawl-delay: 2', null],
  ['User-agent: *\nDisallow:', null],
  ['Sitemap: https://other.example/map.xml', null],
  ['Disallow: /', 'robots-group'],
  ['User-agent: some bot', 'robots-line'],
  ['User-agent: *\nDisallow: archive', 'robots-line'],
  ['Host: news.example', 'robots-line'],
  ['Sitemap: /map.xml', 'robots-line'],
  ['x'.repeat(10_001), 'robots-long'],
])('of robots.txt %j is %j', (text, reason) => expect(robotsProblem(text)?.reason ?? null).toBe(reason));

test('robots.txt gets a group of those that stay away, and the further lines', () => {
  expect(robotsLines(paper)).toEqual([]);
  expect(robotsLines({ closedCrawlers: ['GPTBot', 'CCBot'], robots: 'User-agent: x\nDisallow: /' })).toEqual([
    ...['User-agent: GPTBot', 'User-agent: CCBot', 'Disallow: /', ''],
    ...['User-agent: x', 'Disallow: /', ''],
  ]);
});

test('only what differs is told', () => {
  expect(differing(paper, paper)).toEqual([{}, {}]);
  expect(differing(paper, { ...paper, shortName: 'P' })).toEqual([{ shortName: 'HP' }, { shortName: 'P' }]);
});

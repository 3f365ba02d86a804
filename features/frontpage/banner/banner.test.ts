import { describe, expect, test } from 'vitest';
import { type Banner, bannerAt, bannerMarkup, linkOf, longestText, markOf, wordsOf } from './banner.ts';

const now = new Date('2026-05-10T09:30:00Z');
const banner = (id: number, given: Partial<Banner> = {}): Banner => ({
  ...{
    id,
    revision: 1,
    severity: 'breaking',
    words: { en: { text: 'The bridge is closed', link: null } },
    until: new Date(now.getTime() + 1),
  },
  ...given,
});

describe('a link', () => {
  test.each<[string, string | null | false]>([
    ['', null],
    ['  /society/bridge ', '/society/bridge'],
    ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
    ['https://paper.example/society/bridge?x=1#y', '/society/bridge?x=1#y'],
    ['//example.org', false],
    ['/\\example.org', false],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['https://user:word@example.org/', false],
    ['bridge', false],
    [`/${'x'.repeat(500)}`, false],
  ])('%s', (given, expected) => {
    const link = linkOf(given, ['paper.example']);
    expect(link.ok ? link.value : false).toBe(expected);
  });
});

test.each<[string, Parameters<typeof wordsOf>[0], unknown]>([
  ['one edition', { en: { text: ' The  bridge\nis closed ', link: '' } }, { en: { text: 'The bridge is closed', link: null } }],
  [
    'an empty one is left out',
    { en: { text: '', link: '/x' }, ja: { text: '橋が通行止め', link: '/ja/x' } },
    { ja: { text: '橋が通行止め', link: '/ja/x' } },
  ],
  ['none', { en: { text: '  ', link: '' } }, 'text-missing'],
  ['too long', { en: { text: 'x'.repeat(longestText + 1), link: '' } }, 'text-long'],
  ['a link that is none', { en: { text: 'x', link: 'javascript:x' } }, 'link-strange'],
])('words: %s', (_, given, expected) => {
  const words = wordsOf(given, []);
  expect(words.ok ? words.value : words.reason).toEqual(expected);
});

test.each<[string, Banner[], string]>([
  ['none', [], ''],
  ['the newest', [banner(1), banner(3), banner(2)], '3.1'],
  ['whose time is over: the one before', [banner(1), banner(2, { until: now })], '1.1'],
  ['of the other edition alone', [banner(1, { words: { ja: { text: '橋', link: null } } })], ''],
])('which one stands: %s', (_, standing, mark) => expect(markOf(bannerAt(standing, 'en', now))).toBe(mark));

test('no text and no link can become markup', () => {
  const words = { en: { text: '<img src=x onerror=alert(1)>', link: '/a"onclick="b' } };
  expect(bannerMarkup(banner(1, { words, severity: 'urgent' }), 'en', 'Urgent')).toBe(
    '<p class="banner urgent" role="alert"><b>Urgent</b> <a href="/a&quot;onclick=&quot;b">&lt;img src=x onerror=alert(1)&gt;</a></p>',
  );
  expect(bannerMarkup(banner(1), 'en', 'Breaking')).toBe('<p class="banner breaking"><b>Breaking</b> The bridge is closed</p>');
  expect(bannerMarkup(banner(1), 'ja', '速報')).toBe('');
});

import { expect, test } from 'vitest';
import { allOf, problemsOfSitemap, textsIn } from '../xml-fixture.ts';
import { storiesInSitemap } from './list-stories.ts';
import { largestSitemap, type SitemapEntry, sitemapIndex, urlElement, writeSitemap } from './sitemap.ts';

const changedAt = new Date('2026-11-22T19:00:00Z');
const whole = async (...pages: SitemapEntry[][]) => (await allOf(writeSitemap(pages))).join('');
const everything: SitemapEntry = {
  address: 'https://news.example/ranking/2026-11-22?section=a&b=<"\'>',
  changedAt,
  alternates: ['en', 'ja', 'x-default'].map((language) => ({ language, address: `https://news.example/${language}?a&b` })),
  pictures: ['https://news.example/media/a.jpeg', 'https://news.example/media/b.jpeg'],
  news: { publication: 'A & B', language: 'ja', publishedAt: changedAt, title: '</news:title> ]]> \u0008🌊\ud83c' },
};

test('a sitemap names addresses and what is known of them, and is valid', async () => {
  const xml = await whole(
    [everything, { address: 'https://news.example/about', changedAt: null }],
    [{ address: 'https://news.example/x', changedAt }],
  );
  expect(problemsOfSitemap(xml)).toEqual([]);
  expect(textsIn(xml, '//s:loc')).toEqual([everything.address, 'https://news.example/about', 'https://news.example/x']);
  expect(textsIn(xml, '//s:lastmod')).toEqual(['2026-11-22T19:00:00.000Z', '2026-11-22T19:00:00.000Z']);
  expect(textsIn(xml, '//image:loc')).toEqual(everything.pictures);
  expect(textsIn(xml, '//xhtml:link/@hreflang')).toEqual(['en', 'ja', 'x-default']);
  expect(textsIn(xml, '//news:news//*[not(*)]')).toEqual(['A & B', 'ja', '2026-11-22T19:00:00.000Z', '</news:title> ]]> 🌊']);
});

test('an index names sitemaps', () => {
  const xml = sitemapIndex([
    { address: 'https://news.example/sitemaps/ranking-2026.xml', changedAt },
    { address: 'https://news.example/sitemaps/pages.xml', changedAt: null },
  ]);
  expect(problemsOfSitemap(xml)).toEqual([]);
  expect(textsIn(xml, '//s:lastmod')).toHaveLength(1);
});

test.each([
  ['no address', ''],
  ['one that is too short', '<url><loc>http://a</loc></url>'],
  ['the change before the address', '<url><lastmod>2026-11-22</lastmod><loc>https://news.example/</loc></url>'],
  ['a change that is no time', '<url><loc>https://news.example/</loc><lastmod>today</lastmod></url>'],
  ['what nobody knows', '<url><loc>https://news.example/</loc><mood xmlns="urn:x">good</mood></url>'],
  ['an open tag', '<url><loc>https://news.example/</url>'],
])('the schemas find %s', (_, inside) =>
  expect(problemsOfSitemap(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${inside}</urlset>`)).toHaveLength(1),
);

test('as many of the longest stories as a sitemap may have are not too large for it', () => {
  const host = `https://${'a'.repeat(59)}.example`;
  const address = `${host}/ja/${'s'.repeat(120)}/${'t'.repeat(120)}`;
  const longest = urlElement({
    address,
    changedAt,
    alternates: ['en', 'ja', 'x-default'].map((language) => ({ language, address })),
    pictures: [`${host}/media/0123456789abcdef0123/16x9-1200-100-100.jpeg`],
  });
  expect(longest.length * storiesInSitemap).toBeLessThan(largestSitemap);
});

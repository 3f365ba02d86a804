import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { anArticle } from '#features/articles/article-fixture.ts';
import { clock } from '#platform/clock.ts';
import { db, pool } from '#platform/db/client.ts';
import { env } from '#platform/env.ts';
import type { XmlDocument } from '#platform/http/document-answer.ts';
import { allOf, problemsOfSitemap, textsIn } from '../xml-fixture.ts';
import { getSitemap, getSitemapIndex, listNewsSitemaps, mostNews } from './get-sitemap.ts';
import { storiesAtOnce, storiesInSitemap } from './list-stories.ts';

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);
const { publicUrl } = env;

async function piecesOf(document: XmlDocument | null): Promise<string[]> {
  const made = document?.make();
  if (made === undefined) return [];
  return typeof made === 'object' && Symbol.asyncIterator in made ? allOf(made) : [await made];
}
/** A valid document as it was made. */
async function xmlOf(document: XmlDocument | null): Promise<string> {
  const xml = (await piecesOf(document)).join('');
  expect(problemsOfSitemap(xml)).toEqual([]);
  return xml;
}
const addressesIn = async (file: string) =>
  textsIn(await xmlOf(await getSitemap(file)), '//s:loc').map((address) => address.replace(publicUrl, ''));

let pier: number;
beforeAll(async () => {
  const { id: tagId } = await db.tag.create({ data: { slug: 'ferries', name: { en: 'Ferries' } } });
  await db.tag.create({ data: { slug: 'unused', name: { en: 'Unused' } } });
  const media = {
    kind: 'image',
    mime: 'image/jpeg',
    width: 1600,
    height: 1067,
    alt: 'A',
    caption: 'B',
    credit: 'C',
    hash: '0123456789abcdef0123',
  };
  const { id: leadMediaId } = await db.media.create({ data: media });
  const old = new Date('2024-02-29T23:59:59.999Z');
  pier = await anArticle({
    slug: 'pier',
    sectionSlug: 'waterfront',
    parentSlug: 'society',
    publishedAt: old,
    leadMediaId,
    updatedAt: new Date('2025-01-01T00:00:00Z'),
  });
  await db.articleTag.create({ data: { articleNumber: pier, tagId } });
  await anArticle({ slug: 'sanbashi', language: 'ja', story: pier, publishedAt: new Date('2024-03-01T00:00:00Z') });
  await db.article.update({ where: { number: pier }, data: { story: pier } });
  await anArticle({ slug: 'fresh', headline: 'A & B', publishedAt: hoursAgo(47) });
  await anArticle({ slug: 'stale', publishedAt: hoursAgo(49) });
  await anArticle({ slug: 'soon', publishedAt: hoursAgo(-1) });
  await anArticle({ slug: 'draft', publishedAt: null });
  await anArticle({ slug: 'gone', publishedAt: new Date('2024-04-01T00:00:00Z'), withdrawnAt: hoursAgo(1), withdrawnReason: 'x' });
});
afterEach(() => void vi.restoreAllMocks());

describe('stories by month', () => {
  test('stand where they came out by UTC, with all that is known of them', async () => {
    const xml = await xmlOf(await getSitemap('stories-2024-02.xml'));
    const urls = [`${publicUrl}/society/pier`, `${publicUrl}/ja/society/sanbashi`];
    expect(textsIn(xml, '//s:loc')).toEqual([urls[0]]);
    expect(textsIn(xml, '//s:lastmod')).toEqual(['2025-01-01T00:00:00.000Z']);
    expect(textsIn(xml, '//image:loc')).toEqual([`${publicUrl}/media/0123456789abcdef0123/16x9-1200-50-50.jpeg`]);
    expect(textsIn(xml, '//xhtml:link/@hreflang')).toEqual(['en', 'ja', 'x-default']);
    expect(textsIn(xml, '//xhtml:link/@href')).toEqual([...urls, urls[0]]);
    expect(await addressesIn('stories-2024-03.xml')).toEqual(['/ja/society/sanbashi']);
  });

  test('are absent where nothing is published', async () => {
    for (const file of ['stories-2024-04.xml', 'stories-2024-02-2.xml', 'stories-2031-01.xml', 'stories-1999-01.xml', 'none.xml'])
      expect(await getSitemap(file), file).toBeNull();
    expect(
      (await Promise.all([hoursAgo(47), hoursAgo(49)].map((at) => addressesIn(`stories-${at.toISOString().slice(0, 7)}.xml`))))
        .flat()
        .join(),
    ).not.toMatch(/soon|draft/);
  });
});

test('news is what came out in 48 hours, and in the course of time no more', async () => {
  const xml = await xmlOf(await getSitemap('news.xml'));
  expect(textsIn(xml, '//s:loc')).toEqual([`${publicUrl}/society/fresh`]);
  expect(textsIn(xml, '//news:name | //news:language | //news:title')).toEqual(['Kawaraban', 'en', 'A & B']);
  const before = await getSitemap('news.xml');
  vi.spyOn(clock, 'now').mockReturnValue(hoursAgo(-2));
  const later = await getSitemap('news.xml');
  expect(later?.etag).not.toBe(before?.etag);
  expect(textsIn(await xmlOf(later), '//s:loc'), 'the front, so that it is valid').toEqual([publicUrl]);
  expect(await getSitemap('news-2.xml')).toBeNull();
  expect(await listNewsSitemaps()).toEqual([`${publicUrl}/sitemaps/news.xml`]);
});

test('pages are those with something to read, in the languages that have it', async () => {
  const pages = await addressesIn('pages.xml');
  expect(pages).toEqual(
    expect.arrayContaining([
      '',
      '/ja',
      '/about',
      '/ja/privacy',
      '/ranking',
      '/corrections',
      '/ja/archive',
      '/society',
      '/ja/society',
      '/waterfront',
    ]),
  );
  expect(pages).not.toContain('/ja/waterfront');
  expect(await addressesIn('topics.xml')).toEqual(['/topic/ferries']);
  expect(await getSitemap('authors.xml')).toBeNull();
});

test('the index names each sitemap that there is, and no other', async () => {
  const named = textsIn(await xmlOf(await getSitemapIndex()), '//s:loc');
  const months = [...new Set(['2024-02', '2024-03', ...[49, 47].map((hours) => hoursAgo(hours).toISOString().slice(0, 7))])];
  expect(named).toEqual(
    ['pages', 'topics', ...months.map((month) => `stories-${month}`)].map((name) => `${publicUrl}/sitemaps/${name}.xml`),
  );
  for (const address of named) await xmlOf(await getSitemap(address.split('/').at(-1) ?? ''));
});

test('what changes anything changes the mark, and the time', async () => {
  const mark = async () => (await getSitemap('stories-2024-02.xml')) ?? expect.unreachable();
  const [before, again] = [await mark(), await mark()];
  expect(again).toMatchObject({ etag: before.etag, changedAt: before.changedAt });
  await db.article.update({ where: { number: pier }, data: { slug: 'pier-two' } });
  const after = await mark();
  expect(after.etag).not.toBe(before.etag);
  expect(after.changedAt?.getTime()).toBeGreaterThan(before.changedAt?.getTime() ?? 0);
});

test('a large month is in parts, and each comes in pieces', async () => {
  // To read so many stories for the search would take minutes.
  await pool.query('ALTER TABLE articles DISABLE TRIGGER keep_search_document');
  await pool.query(
    `INSERT INTO articles (language, slug, headline, standfirst, body, section_id, published_at, live_revision)
     SELECT 'en', 'many-' || n, 'x', 'x', '[]', (SELECT id FROM sections LIMIT 1), '2020-05-01'::timestamptz + (n / 7) * interval '1 second', 1 FROM generate_series(1, $1::int) n`,
    [storiesInSitemap + 1],
  );
  const pieces = await piecesOf(await getSitemap('stories-2020-05.xml'));
  expect(pieces.length).toBe(storiesInSitemap / storiesAtOnce + 2);
  const all = [pieces.join(''), await xmlOf(await getSitemap('stories-2020-05-2.xml'))].map((xml) => textsIn(xml, '//s:loc'));
  expect(all.map(({ length }) => length)).toEqual([storiesInSitemap, 1]);
  expect(new Set(all.flat()).size).toBe(storiesInSitemap + 1);
  expect(await getSitemap('stories-2020-05-3.xml')).toBeNull();
  const named = textsIn(await xmlOf(await getSitemapIndex()), '//s:loc').filter((address) => address.includes('2020-05'));
  expect(named.map((address) => address.split('/').at(-1))).toEqual(['stories-2020-05.xml', 'stories-2020-05-2.xml']);
});

test('more news than one may name is in parts', async () => {
  await pool.query("UPDATE articles SET published_at = now() - interval '1 hour' WHERE slug LIKE 'many-%' AND number % 19 = 0");
  const parts = await listNewsSitemaps();
  expect(parts.length).toBe(2);
  const counts = await Promise.all(parts.map(async (address) => (await addressesIn(address.split('/').at(-1) ?? '')).length));
  expect([counts[0], (counts[1] ?? 0) > 0 && (counts[1] ?? 0) < mostNews]).toEqual([mostNews, true]);
});

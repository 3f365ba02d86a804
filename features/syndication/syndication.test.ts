import { expect, test } from 'vitest';
import { anArticle } from '#features/articles/article-fixture.ts';
import { getArticleAt } from '#features/articles/queries.ts';
import { getSite } from '#features/taxonomy/queries.ts';
import { db } from '#platform/db/client.ts';
import { breadcrumbList, newsArticle, profilePage, webSite } from './json-ld.ts';
import { describeArticle, describePage } from './metadata.ts';

const publicUrl = 'https://news.example';

test('a story is described as it is seen', async () => {
  const published = new Date('2025-02-01T05:27:00Z');
  const english = await anArticle({
    slug: 'ferries',
    sectionSlug: 'waterfront',
    parentSlug: 'society',
    headline: 'H'.repeat(130),
    publishedAt: published,
  });
  await anArticle({ slug: 'ferries', language: 'ja', story: english, sectionSlug: 'waterfront', publishedAt: published });
  await db.article.update({ where: { number: english }, data: { story: english } });
  const site = await getSite();
  const found = await getArticleAt('en', 'ferries');
  if (found?.state !== 'published') return expect.unreachable();
  const place = { site, language: 'en' as const, publicUrl };

  const data = newsArticle(found.article, place);
  expect(data).toMatchObject({
    '@type': 'NewsArticle',
    url: `${publicUrl}/society/ferries`,
    datePublished: '2025-02-01T05:27:00.000Z',
    dateModified: '2025-02-01T05:27:00.000Z',
    articleSection: ['society', 'waterfront'],
  });
  expect(data.headline).toHaveLength(110);
  expect(breadcrumbList(found.article, place).itemListElement.map((step) => step.item)).toEqual([
    publicUrl,
    `${publicUrl}/society`,
    `${publicUrl}/waterfront`,
  ]);

  const metadata = describeArticle(found.article, site);
  expect(metadata.alternates).toEqual({
    canonical: '/society/ferries',
    languages: { en: '/society/ferries', ja: '/ja/society/ferries', 'x-default': '/society/ferries' },
  });
});

test('a person is a person, a board is an organization', async () => {
  const place = { site: await getSite(), language: 'en' as const, publicUrl };
  const named = { id: 1, name: { en: 'Name' }, role: { en: 'Role' }, biography: { en: '' } };
  expect(profilePage({ ...named, slug: 'mio-kanda' }, place).mainEntity).toMatchObject({ '@type': 'Person', jobTitle: 'Role' });
  expect(profilePage({ ...named, slug: 'editorial-board' }, place).mainEntity).toMatchObject({ '@type': 'Organization' });
});

test('the front is called as its canonical link calls it', async () => {
  const site = await getSite();
  expect(webSite({ site, language: 'en', publicUrl }).url).toBe(publicUrl);
  expect(webSite({ site, language: 'ja', publicUrl }).url).toBe(`${publicUrl}/ja`);
});

test('a list that another edition has nothing for has no alternative, and is not indexed where it is empty', async () => {
  const site = await getSite();
  const given = { site, language: 'ja' as const, title: '学校', description: 'x', paths: { en: '/schools' } };
  const page = describePage({ ...given, canonical: '/ja/schools', isEmpty: true });
  expect([page.alternates, page.robots]).toEqual([{ canonical: '/ja/schools' }, { index: false }]);
});

test('a page in one language is no alternative to anything; a later page of a list is its own canonical', async () => {
  const site = await getSite();
  const page = describePage({ site, language: 'en', title: 'Society, page 2', description: 'x', paths: {}, canonical: '/society?page=2' });
  expect(page.alternates).toEqual({ canonical: '/society?page=2' });
});

import { expect, test } from 'vitest';
import { anArticle } from '#features/articles/article-fixture.ts';
import { getArticleAt } from '#features/articles/queries.ts';
import { getSite } from '#features/taxonomy/queries.ts';
import { db } from '#platform/db/client.ts';
import { breadcrumbList, profilePage, publisher, webSite } from './json-ld.ts';
import { describeArticle, describePage } from './metadata.ts';
import { newsArticle } from './news-article.ts';

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
  const site = { ...(await getSite()), timeZone: 'Asia/Tokyo' };
  const found = await getArticleAt('en', 'ferries');
  if (found?.state !== 'published') return expect.unreachable();
  const place = { site, language: 'en' as const, publicUrl };

  const data = newsArticle(found.article, place);
  expect(data).toMatchObject({
    '@type': 'NewsArticle',
    url: `${publicUrl}/society/ferries`,
    datePublished: '2025-02-01T14:27:00+09:00',
    dateModified: '2025-02-01T14:27:00+09:00',
    wordCount: 5,
    isAccessibleForFree: true,
    publisher: { correctionsPolicy: `${publicUrl}/corrections`, publishingPrinciples: `${publicUrl}/about` },
    articleSection: ['society', 'waterfront'],
  });
  expect(data.headline).toHaveLength(110);
  expect(data).not.toHaveProperty('correction');
  expect(data).not.toHaveProperty('image');
  expect(breadcrumbList(found.article, place).itemListElement.map((step) => step.item)).toEqual([
    publicUrl,
    `${publicUrl}/society`,
    `${publicUrl}/waterfront`,
  ]);

  const metadata = describeArticle(found.article, site);
  expect(metadata.alternates).toMatchObject({
    canonical: '/society/ferries',
    languages: { en: '/society/ferries', ja: '/ja/society/ferries', 'x-default': '/society/ferries' },
  });
});

async function storyAt(slug: string) {
  const found = await getArticleAt('en', slug);
  if (found?.state !== 'published') throw new Error('It is not published.');
  return found.article;
}

test('pictures are told in three shapes of 1200 pixels, with whose they are', async () => {
  const hash = 'a'.repeat(20);
  const words = { alt: 'A quay', caption: 'The quay.', credit: 'Kawaraban' };
  const { id } = await db.media.create({ data: { hash, kind: 'image', mime: 'image/jpeg', width: 1600, height: 1067, ...words } });
  await anArticle({ slug: 'pictured', leadMediaId: id });
  const place = { site: await getSite(), language: 'en' as const, publicUrl };
  const article = await storyAt('pictured');
  expect(newsArticle(article, place).image).toEqual(
    [
      ['16x9', 675],
      ['4x3', 900],
      ['1x1', 1200],
    ].map(([shape, height]) => ({
      '@type': 'ImageObject',
      url: `${publicUrl}/media/${hash}/${shape}-1200-50-50.jpeg`,
      width: 1200,
      height,
      caption: 'The quay.',
      creditText: 'Kawaraban',
    })),
  );
  const { openGraph, twitter } = describeArticle(article, place.site);
  const card = {
    width: 1200,
    height: 630,
    alt: 'A quay',
    type: 'image/jpeg',
    url: expect.stringMatching(/^\/social\/\d+-[0-9a-f]{16}\.jpg$/),
  };
  expect(openGraph?.images).toEqual([card]);
  expect(twitter).toMatchObject({ card: 'summary_large_image', images: [{ alt: 'A quay' }] });
});

test('a live report has a time for each entry, and a correction is told', async () => {
  const paragraph = { id: 'p', kind: 'paragraph', text: [{ text: 'It began.' }] };
  const entry = (id: string, at: string) => ({ id, kind: 'entry', at, headline: `Entry ${id}`, key: false, blocks: [paragraph] });
  const body = [entry('late', '2025-02-01T06:00:00Z'), entry('early', '2025-02-01T05:30:00Z')];
  const at = new Date('2025-02-02T00:00:00Z');
  const correction = { kind: 'correction', at, madeByName: 'Test' };
  const corrections = {
    create: [
      { ...correction, text: 'It began at three.' },
      { ...correction, text: 'It began.', priority: 'serious' },
    ],
  };
  const number = await anArticle({ slug: 'live', body });
  await db.article.update({ where: { number }, data: { corrections } });
  const place = { site: { ...(await getSite()), timeZone: 'Asia/Tokyo' }, language: 'en' as const, publicUrl };
  expect(newsArticle(await storyAt('live'), place)).toMatchObject({
    '@type': ['NewsArticle', 'LiveBlogPosting'],
    coverageStartTime: '2025-02-01T14:30:00+09:00',
    liveBlogUpdate: [
      {
        headline: 'Entry late',
        datePublished: '2025-02-01T15:00:00+09:00',
        url: `${publicUrl}/society/live#entry-late`,
        articleBody: 'It began.',
      },
      { datePublished: '2025-02-01T14:30:00+09:00' },
    ],
    // As on the page: what is serious stands at its head.
    correction: ['It began.', 'It began at three.'].map((text) => ({
      '@type': 'CorrectionComment',
      text,
      datePublished: '2025-02-02T09:00:00+09:00',
    })),
  });
});

test('the front says where the paper is searched, in each edition', async () => {
  const site = await getSite();
  const template = (language: 'en' | 'ja') => webSite({ site, language, publicUrl }).potentialAction.target.urlTemplate;
  expect(template('en')).toBe(`${publicUrl}/search?q={search_term_string}`);
  expect(template('ja')).toBe(`${publicUrl}/ja/search?q={search_term_string}`);
});

test('a person is a person, a board is an organization', async () => {
  const place = { site: await getSite(), language: 'en' as const, publicUrl };
  const named = {
    id: 1,
    name: { en: 'Name' },
    role: { en: 'Role' },
    biography: { en: '' },
    expertise: {},
    links: [],
    contact: null,
    pictureId: null,
  };
  expect(profilePage({ ...named, slug: 'mio-kanda' }, place).mainEntity).toMatchObject({ '@type': 'Person', jobTitle: 'Role' });
  expect(profilePage({ ...named, slug: 'editorial-board' }, place).mainEntity).toMatchObject({ '@type': 'Organization' });
});

const author = {
  ...{ id: 1, slug: 'mio', name: { en: 'Mio' }, role: {}, biography: {}, expertise: {}, links: [], contact: null },
  pictureId: null,
};
test('what a reader may check an author by is told where it is written', async () => {
  const place = { site: await getSite(), language: 'en' as const, publicUrl };
  expect(Object.keys(profilePage(author, place).mainEntity)).not.toContain('sameAs');
  const trusted = { ...author, expertise: { en: 'Tides' }, links: ['https://mio.example'], contact: 'mio@example.org' };
  expect(profilePage(trusted, place).mainEntity).toMatchObject({
    sameAs: ['https://mio.example'],
    knowsAbout: 'Tides',
    contactPoint: { email: 'mio@example.org' },
  });
});

test('an author’s picture is told cut square, with its maker, and only where readers are shown one', async () => {
  const place = { site: await getSite(), language: 'en' as const, publicUrl };
  const pictured = { ...author, pictureId: 7 };
  const measures = { hash: '0123456789abcdef0123', width: 800, height: 600, focalX: 0.5, focalY: 0.5 };
  const { image } = profilePage(pictured, place, { ...measures, alt: '', caption: '', credit: 'Photo: Oda' }).mainEntity as {
    image?: unknown;
  };
  expect(image).toMatchObject({ '@type': 'ImageObject', width: 1200, height: 1200, creditText: 'Photo: Oda' });
  expect(image).toMatchObject({ url: expect.stringMatching(`^${publicUrl}/media/0123456789abcdef0123/.*jpeg$`) });
  expect(Object.keys(profilePage(pictured, place).mainEntity)).not.toContain('image');
});

test('policies that are written down are named by their own addresses, the others by the page about the paper', async () => {
  const site = await getSite();
  const place = { site, language: 'ja' as const, publicUrl };
  expect(publisher(place)).toMatchObject({
    publishingPrinciples: `${publicUrl}/ja/about`,
    correctionsPolicy: `${publicUrl}/ja/corrections`,
  });
  const written = { ...place, site: { ...site, policies: { ethics: { en: 'We ask both sides.' }, ownership: { en: 'Its readers.' } } } };
  expect(publisher(written)).toMatchObject({
    publishingPrinciples: `${publicUrl}/ja/policies#ethics`,
    ethicsPolicy: `${publicUrl}/ja/policies#ethics`,
    ownershipFundingInfo: `${publicUrl}/ja/policies#ownership`,
    masthead: `${publicUrl}/ja/about`,
  });
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
  expect([page.alternates?.canonical, page.alternates?.languages, page.robots]).toEqual(['/ja/schools', undefined, { index: false }]);
});

test('a page in one language is no alternative to anything; a later page of a list is its own canonical', async () => {
  const site = await getSite();
  const page = describePage({ site, language: 'en', title: 'Society, page 2', description: 'x', paths: {}, canonical: '/society?page=2' });
  expect([page.alternates?.canonical, page.alternates?.languages]).toEqual(['/society?page=2', undefined]);
});

test('a page leads to the feeds of its lists, in every format; to the paper’s where it is no list', async () => {
  const site = await getSite();
  const given = { site, language: 'ja' as const, title: 'x', description: 'x', paths: {} };
  expect(describePage(given).alternates?.types).toEqual({
    'application/rss+xml': [{ url: '/ja/feed.xml', title: '瓦版' }],
    'application/atom+xml': [{ url: '/ja/atom.xml', title: '瓦版' }],
    'application/feed+json': [{ url: '/ja/feed.json', title: '瓦版' }],
  });
  const lists = [{ list: '/topic/ferries', name: 'フェリー' }];
  expect(describePage({ ...given, lists }).alternates?.types?.['application/rss+xml']).toEqual([
    { url: '/ja/topic/ferries/feed.xml', title: 'フェリー | 瓦版' },
  ]);
  const found = await getArticleAt('en', 'ferries');
  if (found?.state !== 'published') return expect.unreachable();
  expect(describeArticle(found.article, site).alternates?.types?.['application/rss+xml']).toEqual([
    { url: '/feed.xml', title: 'Kawaraban' },
    { url: '/society/feed.xml', title: 'society | Kawaraban' },
  ]);
});

import { beforeAll, describe, expect, test } from 'vitest';
import { anArticle, aSection } from '#features/articles/article-fixture.ts';
import { getSite, type Site } from '#features/taxonomy/queries.ts';
import { db } from '#platform/db/client.ts';
import { env } from '#platform/env.ts';
import type { Language } from '#ui/language.ts';
import { type Format, formats } from './feed.ts';
import { problemsOfFeed } from './feed-rules-fixture.ts';
import { getStoriesFeed, longestFeed } from './get-feed.ts';
import { writeFeed } from './write-feed.ts';

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);
let site: Site;
const feedAt = async (list: string, language: Language = 'en') => getStoriesFeed(list, { language, site });
const titlesAt = async (list: string, language: Language = 'en') => (await feedAt(list, language))?.entries.map(({ title }) => title);

beforeAll(async () => {
  site = await getSite();
  const { id: tag } = await db.tag.create({ data: { slug: 'ferries', name: { en: 'Ferries', ja: 'フェリー' } } });
  const words = { role: { en: 'Reporter' }, biography: { en: 'Reports.' } };
  const { id: author } = await db.author.create({ data: { slug: 'a-writer', name: { en: 'A. Writer', ja: '書き手' }, ...words } });
  const media = { kind: 'image', mime: 'image/jpeg', width: 1600, height: 1067, alt: 'A pier', caption: 'The pier', credit: 'Kawaraban' };
  const { id: leadMediaId } = await db.media.create({
    data: {
      ...media,
      hash: '0123456789abcdef0123',
      renditions: { create: { crop: '16x9', width: 1200, height: 675, format: 'jpeg', bytes: 4321 } },
    },
  });
  const { id: lost } = await db.media.create({ data: { ...media, hash: '0123456789abcdef0124' } });
  const awkward = [
    { id: 'b1', kind: 'paragraph', text: [{ text: 'A ]]> & </script> \u0008' }, { text: 'x', link: '/society' }] },
    { id: 'b2', kind: 'hologram' },
    { id: 'b3', kind: 'image', media: leadMediaId, caption: null },
  ];
  const section = { sectionSlug: 'waterfront', parentSlug: 'society' };
  const given = {
    ...section,
    slug: 'pier',
    headline: 'Pier',
    body: awkward,
    leadMediaId,
    publishedAt: hoursAgo(3),
    updatedAt: hoursAgo(1),
  };
  const pier = await anArticle({
    ...given,
    bylines: { create: { authorId: author, position: 0 } },
    tags: { create: { tagId: tag } },
  } as never);
  const series = { slug: 'coast', name: { en: 'Coast' }, description: { en: 'By the sea.' }, sectionId: await aSection('society') };
  const { id: seriesId } = await db.series.create({ data: series });
  await anArticle({ headline: 'Town', publishedAt: hoursAgo(2), seriesId, leadMediaId: lost });
  await anArticle({ headline: '桟橋', language: 'ja', slug: 'pier', story: pier, publishedAt: hoursAgo(3), sectionSlug: 'waterfront' });
  await anArticle({ headline: 'Tomorrow', publishedAt: hoursAgo(-1) });
  await anArticle({ headline: 'Draft', publishedAt: null });
  await anArticle({ headline: 'Gone', publishedAt: hoursAgo(1), withdrawnAt: hoursAgo(0.5), withdrawnReason: 'x' });
  await aSection('empty');
});

test.each([
  ['/', 'en', ['Town', 'Pier']],
  ['/society', 'en', ['Town', 'Pier']],
  ['/waterfront', 'en', ['Pier']],
  ['/topic/ferries', 'en', ['Pier']],
  ['/author/a-writer', 'en', ['Pier']],
  ['/series/coast', 'en', ['Town']],
  ['/empty', 'en', []],
  ['/', 'ja', ['桟橋']],
  ['/society', 'ja', ['桟橋']],
  ['/topic/ferries', 'ja', []],
  ['/nowhere', 'en', undefined],
  ['/topic/nothing', 'en', undefined],
  ['/author/nobody', 'en', undefined],
  ['/series/none', 'en', undefined],
  ['/society/pier', 'en', undefined],
  ['/topic/ferries/more', 'en', undefined],
] as const)('%s in %s', async (list, language, titles) => expect(await titlesAt(list, language)).toEqual(titles));

describe.each(Object.keys(formats) as Format[])('as %s', (format) => {
  test.each(['/', '/society', '/topic/ferries', '/author/a-writer', '/empty'])('%s is valid', async (list) => {
    for (const language of ['en', 'ja'] as const) {
      const feed = await feedAt(list, language);
      expect(feed && problemsOfFeed(writeFeed(feed, format), format)).toEqual([]);
    }
  });
});

test('a story is told whole', async () => {
  const [pier] = (await feedAt('/waterfront'))?.entries ?? [];
  expect(pier).toMatchObject({
    url: `${env.publicUrl}/society/pier`,
    summary: expect.stringContaining('What story'),
    authors: [{ name: 'A. Writer', url: `${env.publicUrl}/author/a-writer` }],
    categories: ['society', 'waterfront', 'Ferries'],
    picture: { url: `${env.publicUrl}/media/0123456789abcdef0123/16x9-1200-50-50.jpeg`, bytes: 4321, credit: 'Kawaraban' },
  });
  expect(pier?.html).toContain('<p>A ]]&gt; &amp; &lt;/script&gt; <a href="http://localhost:3000/society">x</a></p>');
  expect(pier?.html.match(/<figure>/g)).toHaveLength(2);
  const [town] = (await feedAt('/series/coast'))?.entries ?? [];
  expect(town?.picture?.bytes, 'its original is gone').toBeNull();
});

test('a story keeps its name wherever it moves', async () => {
  const nameOf = async () => (await feedAt('/waterfront'))?.entries[0]?.id;
  const before = await nameOf();
  expect(before).toMatch(/^tag:localhost,\d{4}-\d\d-\d\d:articles\/\d+$/);
  await db.article.update({ where: { language_slug: { language: 'en', slug: 'pier' } }, data: { slug: 'pier-two', headline: 'Another' } });
  expect([await nameOf(), (await feedAt('/waterfront'))?.entries[0]?.url]).toEqual([before, `${env.publicUrl}/society/pier-two`]);
});

test('a feed has the newest and no more', async () => {
  for (let place = 0; place < longestFeed + 1; place += 1)
    await anArticle({ sectionSlug: 'busy', publishedAt: hoursAgo(100 + place), slug: `busy-${place}` });
  const urls = (await feedAt('/busy'))?.entries.map(({ url }) => url) ?? [];
  expect([urls.length, urls[0]?.split('/').at(-1), urls.at(-1)?.split('/').at(-1)]).toEqual([
    longestFeed,
    'busy-0',
    `busy-${longestFeed - 1}`,
  ]);
});

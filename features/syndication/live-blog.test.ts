import { expect, test } from 'vitest';
import { anArticle } from '#features/articles/article-fixture.ts';
import { getLiveView } from '#features/articles/live/get-live-view.ts';
import { toBlocks } from '#features/articles/live/words.ts';
import { getArticleAt } from '#features/articles/queries.ts';
import { getSite } from '#features/taxonomy/queries.ts';
import { db, type Prisma } from '#platform/db/client.ts';
import { describeArticle } from './metadata.ts';
import { newsArticle } from './news-article.ts';

const minute = (after: number) => new Date(Date.parse('2025-02-01T05:00:00Z') + after * 60_000);
const blocks = (text: string) => toBlocks(text, [], () => null) as unknown as Prisma.InputJsonValue;

async function aLiveBlog(slug: string, entries: number, live: Partial<Prisma.LiveBlogUncheckedCreateInput> = {}) {
  const articleNumber = await anArticle({ slug, publishedAt: minute(0) });
  await db.liveBlog.create({ data: { articleNumber, startedAt: minute(0), ...live } });
  await db.liveEntry.createMany({
    data: Array.from({ length: entries }, (_, place) => ({
      ...{ articleNumber, number: place + 1, key: `key-${place}`, at: minute(place + 1), writtenByName: 'A' },
      ...{ headline: place % 2 === 0 ? `Part ${place + 1}` : '', blocks: blocks(`It is **part** ${place + 1}.\n\nThere is more.`) },
    })),
  });
  return articleNumber;
}
async function told(slug: string, page: number | null = null) {
  const found = await getArticleAt('en', slug);
  if (found?.state !== 'published') throw new Error(`${slug} is not there.`);
  const site = { ...(await getSite()), timeZone: 'Asia/Tokyo' };
  const view = await getLiveView(found.article, page);
  return {
    view,
    site,
    article: found.article,
    data: newsArticle(found.article, { site, language: 'en', publicUrl: 'https://news.example' }, view),
  };
}

test('search engines are told of the entries that the page shows, in its order', async () => {
  const number = await aLiveBlog('running', 30);
  await db.liveEntry.updateMany({ where: { articleNumber: number, number: 29 }, data: { deletedAt: minute(40), deletedByName: 'A' } });
  await db.liveEntry.updateMany({ where: { articleNumber: number, number: 28 }, data: { correctedAt: minute(41) } });
  await db.liveEntry.updateMany({ where: { articleNumber: number, number: 5 }, data: { isPinned: true } });
  const { data, view } = await told('running');
  const updates = (data as { liveBlogUpdate?: { url: string }[] }).liveBlogUpdate ?? [];
  expect(data).toMatchObject({
    '@type': ['NewsArticle', 'LiveBlogPosting'],
    coverageStartTime: '2025-02-01T14:00:00+09:00',
    liveBlogUpdate: expect.arrayContaining([
      expect.objectContaining({
        headline: 'It is part 30.',
        datePublished: '2025-02-01T14:30:00+09:00',
        articleBody: 'It is part 30.\nThere is more.',
      }),
      expect.objectContaining({ dateModified: '2025-02-01T14:41:00+09:00' }),
    ]),
  });
  expect(data).not.toHaveProperty('coverageEndTime');
  const numbers = updates.map(({ url }) => Number(url.replace('https://news.example/society/running#entry-', '')));
  expect(numbers).toEqual([5, 30, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11]);
  const shown = [view?.pinned, ...(view?.entries ?? [])].map((entry) => entry?.number);
  expect(shown).toEqual(expect.arrayContaining(numbers));
});

test('an ended one says when; earlier entries have an address and a canonical of their own', async () => {
  await aLiveBlog('ended', 50, { endedAt: minute(90), newestFirst: false });
  const { data, view, article, site } = await told('ended');
  expect(data).toMatchObject({ coverageEndTime: '2025-02-01T15:30:00+09:00' });
  expect((data as { liveBlogUpdate?: { headline: string }[] }).liveBlogUpdate?.map(({ headline }) => headline).slice(0, 2)).toEqual([
    'Part 1',
    'It is part 2.',
  ]);
  expect([view?.entries.length, view?.around.earlier, view?.around.later]).toEqual([40, undefined, 3]);
  expect((await told('ended', 3)).view?.entries.map(({ number }) => number)).toEqual([41, 42, 43, 44, 45, 46, 47, 48, 49, 50]);
  expect((await told('ended', 1)).view).toBeNull();
  expect(describeArticle(article, site, 3).alternates?.canonical).toBe('/society/ended?page=3');
});

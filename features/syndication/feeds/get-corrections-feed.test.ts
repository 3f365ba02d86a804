import { beforeEach, expect, test } from 'vitest';
import { anArticle } from '#features/articles/article-fixture.ts';
import { getSite } from '#features/taxonomy/queries.ts';
import { db } from '#platform/db/client.ts';
import { env } from '#platform/env.ts';
import { getCorrectionsFeed } from './get-corrections-feed.ts';
import { writeFeed } from './write-feed.ts';

const at = new Date('2026-11-20T03:00:00Z');
const feed = async (language: 'en' | 'ja') => getCorrectionsFeed({ language, site: await getSite() });
beforeEach(() => db.article.deleteMany());

test('each correction is an entry that leads to it at the foot of its story', async () => {
  const articleNumber = await anArticle({ slug: 'ferries', headline: 'Ferries & boats' });
  const { id } = await db.correction.create({
    data: { articleNumber, kind: 'correction', text: 'It costs < 220 yen.', at, madeByName: 'Test' },
  });
  const made = await feed('en');
  expect(made.url).toBe(`${env.publicUrl}/corrections`);
  expect(made.entries).toEqual([
    expect.objectContaining({
      id: `tag:localhost,2026-11-20:corrections/${id}`,
      url: `${env.publicUrl}/society/ferries#correction-${id}`,
      title: 'Correction: Ferries & boats',
      summary: 'It costs < 220 yen.',
      publishedAt: at,
    }),
  ]);
  expect(made.entries[0]?.html).toContain('It costs &lt; 220 yen.');
  for (const format of ['rss', 'atom', 'json'] as const) expect(writeFeed(made, format)).toContain(`corrections/${id}`);
});

test('one of a withdrawn story is not in it; an empty one is a feed all the same', async () => {
  const given = { withdrawnAt: new Date(), withdrawnReason: 'Wrong', language: 'ja' };
  await db.correction.create({
    data: { articleNumber: await anArticle(given), kind: 'correction', text: '百八十キロ', at, madeByName: 'Test' },
  });
  const made = await feed('ja');
  expect(made.entries).toEqual([]);
  expect(writeFeed(made, 'rss')).toContain('/ja/corrections/feed.xml');
});

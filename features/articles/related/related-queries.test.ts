import { beforeEach, describe, expect, test } from 'vitest';
import { clock } from '#platform/clock.ts';
import { db, pool } from '#platform/db/client.ts';
import { anArticle } from '../article-fixture.ts';
import { listRelated } from './queries.ts';
import { relate } from './relate.ts';

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);
const lookups = async () =>
  (await pool.query<{ article: number }>('SELECT article FROM related_lookups ORDER BY 1')).rows.map((row) => row.article);

let tags: Record<string, number>;
beforeEach(async () => {
  await db.article.deleteMany();
  tags = {};
  for (const slug of ['ferries', 'harbour', 'schools'])
    tags[slug] = (await db.tag.upsert({ where: { slug }, create: { slug, name: {} }, update: {} })).id;
});

type Given = Parameters<typeof anArticle>[0];
/** A story with topics, out for so many hours; looked up as by its publication unless it is from before there was such a thing. */
async function tagged(topics: string[], hours: number, { isOld = false, ...given }: Given & { isOld?: boolean } = {}) {
  const number = await anArticle({
    publishedAt: hoursAgo(hours),
    sectionSlug: `section-${Math.abs(hours)}`,
    headline: 'x',
    standfirst: 'x',
    tags: { create: topics.map((slug) => ({ tagId: tags[slug] ?? 0 })) },
    ...given,
  });
  if (!isOld) await relate(db, number, clock.now());
  return number;
}
const relatedTo = async (number: number, limit = 9, language: 'en' | 'ja' = 'en') =>
  (await listRelated({ number, language }, limit)).map((each) => each.number);

test('by shared topics, and the later stories that found this one too', async () => {
  const both = await tagged(['ferries', 'harbour'], 5);
  const one = await tagged(['harbour'], 4);
  await tagged(['schools'], 3);
  const story = await tagged(['ferries', 'harbour'], 2);
  const later = await tagged(['ferries', 'harbour'], 1);
  const [first, second, ...others] = await relatedTo(story);
  expect([[first, second].sort(), others]).toEqual([[both, later].sort(), [one]]);
  expect((await relatedTo(both)).sort()).toEqual([one, story, later].sort());
});

test('what is withdrawn is gone, the next takes its place, and back it is as it was', async () => {
  const [second, first] = [await tagged(['ferries'], 9), await tagged(['ferries', 'harbour'], 8)];
  const story = await tagged(['ferries', 'harbour'], 1);
  expect(await relatedTo(story, 1)).toEqual([first]);
  await db.article.update({ where: { number: first }, data: { withdrawnAt: new Date(), withdrawnReason: 'x' } });
  expect(await relatedTo(story, 1)).toEqual([second]);
  await db.article.update({ where: { number: first }, data: { withdrawnAt: null, withdrawnReason: null } });
  expect(await relatedTo(story, 1)).toEqual([first]);
});

test('what is scheduled is related already, and shown from its time on', async () => {
  const story = await tagged(['ferries'], 3);
  const scheduled = await tagged(['ferries'], -1);
  expect(await relatedTo(story)).toEqual([]);
  await db.article.update({ where: { number: scheduled }, data: { publishedAt: hoursAgo(0.1) } });
  expect(await relatedTo(story)).toEqual([scheduled]);
});

test('never the other language’s, nor a draft, nor itself', async () => {
  const japanese = await tagged(['ferries'], 3, { language: 'ja' });
  const draft = await tagged(['ferries'], 2, { publishedAt: null });
  const story = await tagged(['ferries'], 1);
  expect(await relatedTo(story)).toEqual([]);
  expect(await relatedTo(japanese, 9, 'ja')).toEqual([]);
  expect(await relatedTo(draft)).toEqual([]);
  expect(await lookups()).not.toContain(draft);
});

describe('a story from before', () => {
  test('is looked up once, when its page is first made', async () => {
    const [older, newer] = [await tagged(['ferries'], 9, { isOld: true }), await tagged(['ferries'], 1, { isOld: true })];
    expect(await lookups()).toEqual([]);
    expect(await relatedTo(older)).toEqual([newer]);
    expect(await lookups()).toEqual([older]);
    expect(await relatedTo(newer)).toEqual([older]);
    const lonely = await tagged(['schools'], 2, { isOld: true });
    expect(await relatedTo(lonely)).toEqual([]);
    expect(await lookups()).toEqual([older, newer, lonely]);
  });

  test('waits for nobody who is changing it', async () => {
    const [story, other] = [await tagged(['ferries'], 2, { isOld: true }), await tagged(['ferries'], 3, { isOld: true })];
    await db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM articles WHERE number IN (${story}, ${other}) FOR UPDATE`;
      await relatedTo(story);
    });
    expect(await lookups()).toEqual([]);
    expect(await relatedTo(story)).toEqual([other]);
  });
});

test('a story that is filed anew is so for those who found it before', async () => {
  const story = await tagged(['ferries'], 9);
  const finder = await tagged(['ferries'], 1);
  await db.articleTag.deleteMany({ where: { articleNumber: story } });
  await relate(db, story, clock.now());
  expect([await relatedTo(story), await relatedTo(finder)]).toEqual([[], []]);
});

test('twelve are kept, the nearest', async () => {
  for (let hours = 40; hours > 20; hours--) await tagged(['harbour'], hours, { isOld: true });
  const near = await tagged(['harbour', 'ferries'], 50, { isOld: true });
  const story = await tagged(['harbour', 'ferries'], 1);
  const { rows } = await pool.query<{ other: number }>('SELECT other FROM related_stories WHERE article = $1 ORDER BY score DESC', [story]);
  expect(rows).toHaveLength(12);
  expect(rows[0]?.other).toBe(near);
});

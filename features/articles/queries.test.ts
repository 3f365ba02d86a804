import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '#platform/db/client.ts';
import { anArticle, aSection } from './article-fixture.ts';
import { getArticleAt, getElsewhere, listByNumbers, listNewest, listNewestOfEach } from './queries.ts';

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);

beforeEach(async () => {
  await db.article.deleteMany();
});

describe('what is not published is nowhere', () => {
  test.each([
    ['a draft', { publishedAt: null }],
    ['scheduled', { publishedAt: hoursAgo(-1) }],
  ])('%s', async (_, given) => {
    const number = await anArticle({ ...given, slug: 'hidden' });
    const section = await aSection('society');
    expect(await getArticleAt('en', 'hidden')).toBeNull();
    expect(await listByNumbers([number])).toEqual([]);
    expect(await listNewest({ language: 'en', limit: 9 })).toEqual([]);
    expect(await listNewest({ language: 'en', sections: [section], limit: 9 })).toEqual([]);
    expect(await listNewestOfEach({ language: 'en', sections: [section], limit: 9 })).toEqual([]);
  });

  test('an address that leads to what is not published leads nowhere', async () => {
    const number = await anArticle({ publishedAt: hoursAgo(-1) });
    await db.address.create({ data: { language: 'en', slug: 'former', articleNumber: number } });
    expect(await getArticleAt('en', 'former')).toBeNull();
  });
});

describe('what stands at an address', () => {
  test('a story, under its top section', async () => {
    await anArticle({ slug: 'ferries', sectionSlug: 'waterfront', parentSlug: 'society' });
    expect(await getArticleAt('en', 'ferries')).toMatchObject({ state: 'published', article: { path: '/society/ferries' } });
    expect(await getArticleAt('ja', 'ferries')).toBeNull();
  });

  test('a withdrawn one, with the reason', async () => {
    await anArticle({ slug: 'gone', withdrawnAt: hoursAgo(1), withdrawnReason: 'It was wrong.' });
    expect(await getArticleAt('en', 'gone')).toEqual({ state: 'withdrawn', path: '/society/gone', reason: 'It was wrong.', kind: 'other' });
  });

  test.each([
    ['a lead picture, while it may be shown', 1, true],
    ['the same story whole, without its picture, once rights are over', 0, false],
  ])('%s', async (_, hours, isShown) => {
    const words = { alt: 'A pier', caption: 'The pier', credit: 'B' };
    const hash = `0123456789abcdef000${hours}`;
    const media = await db.media.create({ data: { hash, kind: 'image', mime: 'image/jpeg', ...words, rightsUntil: hoursAgo(-hours) } });
    const number = await anArticle({ slug: 'pier', leadMediaId: media.id });
    const found = await getArticleAt('en', 'pier');
    if (found?.state !== 'published') throw new Error('It stands there.');
    expect(found.article.picture).toEqual(isShown ? expect.objectContaining({ id: media.id, alt: 'A pier' }) : null);
    expect([found.article.headline, (await listByNumbers([number]))[0]?.picture?.id]).toEqual([
      expect.stringMatching(/^Story/),
      isShown ? media.id : undefined,
    ]);
  });

  test('the way to where it moved', async () => {
    const number = await anArticle({ slug: 'now' });
    await db.address.create({ data: { language: 'en', slug: 'then', articleNumber: number } });
    expect(await getArticleAt('en', 'then')).toEqual({ state: 'moved', path: '/society/now' });
  });

  test('its counterpart, as long as that is published', async () => {
    const english = await anArticle({ slug: 'twin' });
    const japanese = await anArticle({ slug: 'twin', language: 'ja', story: english });
    await db.article.update({ where: { number: english }, data: { story: english } });
    const counterpart = async () => {
      const found = await getArticleAt('en', 'twin');
      return found?.state === 'published' && found.article.counterpart?.path;
    };
    expect(await counterpart()).toBe('/ja/society/twin');
    await db.article.update({ where: { number: japanese }, data: { withdrawnAt: new Date(), withdrawnReason: 'x' } });
    expect(await counterpart()).toBeFalsy();
  });
});

describe('a story that this edition does not have', () => {
  test('is named as the other has it', async () => {
    await anArticle({ slug: 'ferries', sectionSlug: 'waterfront', parentSlug: 'society' });
    expect(await getElsewhere('ja', 'ferries')).toMatchObject({ article: { language: 'en', path: '/society/ferries' }, here: null });
    expect(await getElsewhere('en', 'ferries')).toBeNull();
  });

  test('leads to what this one has under another name', async () => {
    const english = await anArticle({ slug: 'ferries' });
    await anArticle({ slug: 'watashibune', language: 'ja', story: english });
    await db.article.update({ where: { number: english }, data: { story: english } });
    expect((await getElsewhere('ja', 'ferries'))?.here?.path).toBe('/ja/society/watashibune');
  });

  test.each([
    ['scheduled', { publishedAt: hoursAgo(-1) }],
    ['withdrawn', { withdrawnAt: hoursAgo(1), withdrawnReason: 'x' }],
  ])('is not told of while it is %s', async (_, given) => {
    await anArticle({ slug: 'ferries', ...given });
    expect(await getElsewhere('ja', 'ferries')).toBeNull();
  });
});

describe('lists', () => {
  test('newest first, by page, each language apart', async () => {
    const numbers: number[] = [];
    for (const hours of [3, 1, 2, 5, 4]) numbers.push(await anArticle({ publishedAt: hoursAgo(hours) }));
    await anArticle({ language: 'ja' });
    const [three, one, two, five, four] = numbers;
    const page = async (offset: number) => (await listNewest({ language: 'en', limit: 2, offset })).map((article) => article.number);
    expect([await page(0), await page(2), await page(4), await page(6)]).toEqual([[one, two], [three, four], [five], []]);
  });

  test('a section with its subsections; the newest few of each', async () => {
    const parent = await anArticle({ sectionSlug: 'society', publishedAt: hoursAgo(3) });
    const child = await anArticle({ sectionSlug: 'waterfront', parentSlug: 'society', publishedAt: hoursAgo(2) });
    const world = [
      await anArticle({ sectionSlug: 'world', publishedAt: hoursAgo(1) }),
      await anArticle({ sectionSlug: 'world', publishedAt: hoursAgo(4) }),
    ];
    const ids = await Promise.all(['society', 'waterfront', 'world'].map((slug) => aSection(slug)));
    const numbers = (articles: { number: number }[]) => articles.map((article) => article.number);
    expect(numbers(await listNewest({ language: 'en', sections: ids.slice(0, 2), limit: 9 }))).toEqual([child, parent]);
    expect(numbers(await listNewestOfEach({ language: 'en', sections: ids, limit: 1 }))).toEqual([world[0], child, parent]);
  });

  test('by topic and by author', async () => {
    const tags = await Promise.all(['a', 'b'].map((slug) => db.tag.upsert({ where: { slug }, create: { slug, name: {} }, update: {} })));
    const [a = 0, b = 0] = tags.map((tag) => tag.id);
    const author = await db.author.upsert({ where: { slug: 'x' }, create: { slug: 'x', name: {}, role: {}, biography: {} }, update: {} });
    const tagged = (ids: number[], hours: number) =>
      anArticle({
        publishedAt: hoursAgo(hours),
        tags: { create: ids.map((tagId) => ({ tagId })) },
        bylines: { create: { authorId: author.id, position: 0 } },
      });
    const [both, onlyA] = [await tagged([a, b], 3), await tagged([a], 2), await tagged([b], 1)];
    const story = await tagged([a, b], 9);
    expect((await listNewest({ language: 'en', tag: a, limit: 9 })).map((each) => each.number)).toEqual([onlyA, both, story]);
    expect(await listNewest({ language: 'en', author: author.id, limit: 9 })).toHaveLength(4);
  });
});

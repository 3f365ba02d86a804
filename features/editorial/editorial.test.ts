import { beforeEach, describe, expect, test } from 'vitest';
import { anArticle } from '#features/articles/article-fixture.ts';
import { getArticleAt } from '#features/articles/queries.ts';
import { getPageVersions } from '#features/audience/queries.ts';
import { db } from '#platform/db/client.ts';
import { edit } from './edit.ts';
import { publish } from './publish.ts';
import { withdraw } from './withdraw.ts';

const at = new Date();
const by = { actor: 'a test', at };
const published = new Date(at.getTime() - 86_400_000);
const reasonOf = (outcome: { ok: boolean } | { ok: false; reason: string }) => ('reason' in outcome ? outcome.reason : 'done');
const eventsOf = (number: number) => db.event.findMany({ where: { articleNumber: number }, orderBy: { id: 'asc' } });

beforeEach(async () => {
  await db.article.deleteMany();
});

describe('publish', () => {
  test('a draft appears, now', async () => {
    const number = await anArticle({ publishedAt: null, slug: 'draft' });
    expect(await publish(number, by)).toEqual({ ok: true, value: { publishedAt: at } });
    expect(await getArticleAt('en', 'draft')).toMatchObject({ state: 'published' });
    expect((await eventsOf(number)).map((event) => [event.verb, event.actor])).toEqual([['publish', 'a test']]);
  });

  test('a withdrawn one comes back with its first date', async () => {
    const number = await anArticle({ publishedAt: published, withdrawnAt: published, withdrawnReason: 'x' });
    expect(await publish(number, by)).toEqual({ ok: true, value: { publishedAt: published } });
  });

  test.each([
    ['one that is out', () => anArticle({ publishedAt: published }), /published already/],
    ['an unknown number', async () => 999_999, /no article 999999/],
  ])('%s is refused, and nothing is recorded', async (_, make, reason) => {
    const number = await make();
    expect(reasonOf(await publish(number, by))).toMatch(reason);
    expect(await eventsOf(number)).toEqual([]);
  });
});

describe('withdraw', () => {
  test('takes it off, with the reason', async () => {
    const number = await anArticle({ publishedAt: published, slug: 'gone' });
    expect(await withdraw(number, { ...by, reason: ' It was wrong. ' })).toEqual({ ok: true, value: null });
    expect(await getArticleAt('en', 'gone')).toMatchObject({ state: 'withdrawn', reason: 'It was wrong.' });
  });

  test.each([
    ['without a reason', () => anArticle({ publishedAt: published }), '  ', /needs a reason/],
    ['a draft', () => anArticle({ publishedAt: null }), 'x', /not published/],
    ['twice', () => anArticle({ publishedAt: published, withdrawnAt: published, withdrawnReason: 'x' }), 'x', /withdrawn already/],
    ['an unknown number', async () => 999_999, 'x', /no article/],
  ])('%s is refused', async (_, make, reason, expected) => {
    expect(reasonOf(await withdraw(await make(), { ...by, reason }))).toMatch(expected);
  });
});

describe('edit', () => {
  const change = (number: number, changes: Parameters<typeof edit>[1]['changes'], isSubstantive = false) =>
    edit(number, { ...by, changes, isSubstantive });

  test('words change; readers are told only of what is substantive', async () => {
    const number = await anArticle({ publishedAt: published, slug: 'story' });
    await change(number, { headline: 'Another' });
    expect(await getArticleAt('en', 'story')).toMatchObject({ article: { headline: 'Another', updatedAt: null } });
    await change(number, { standfirst: 'More' }, true);
    expect(await db.article.findUnique({ where: { number } })).toMatchObject({ updatedAt: at, revision: 3 });
    expect((await eventsOf(number)).map((event) => event.before)).toEqual([
      expect.objectContaining({ headline: expect.stringMatching(/^Story/) }),
      expect.objectContaining({ standfirst: expect.any(String) }),
    ]);
  });

  test('every address it ever had leads to the last, in one hop, and back again to itself', async () => {
    const number = await anArticle({ publishedAt: published, slug: 'one' });
    for (const slug of ['two', 'three', 'one', 'four']) expect(reasonOf(await change(number, { slug }))).toBe('done');
    for (const slug of ['one', 'two', 'three']) expect(await getArticleAt('en', slug)).toEqual({ state: 'moved', path: '/society/four' });
    expect(await getArticleAt('en', 'four')).toMatchObject({ state: 'published' });
  });

  test.each([
    ['nothing', {}, /Nothing/],
    ['a blank headline', { headline: ' ' }, /headline may not be empty/],
    ['an impossible slug', { slug: 'No Slug' }, /no slug/],
    ['a slug in use', { slug: 'taken' }, /address of article/],
    ['a slug another one had', { slug: 'had' }, /leads to article/],
    ['an unknown section', { section: 'nowhere' }, /no section/],
  ])('%s is refused, and nothing changes', async (_, changes, reason) => {
    const other = await anArticle({ slug: 'taken' });
    await db.address.create({ data: { language: 'en', slug: 'had', articleNumber: other } });
    const number = await anArticle({ publishedAt: published });
    const before = await db.article.findUnique({ where: { number } });
    expect(reasonOf(await change(number, changes))).toMatch(reason);
    expect(await db.article.findUnique({ where: { number } })).toEqual(before);
  });
});

test('each verb lets the content version grow, by one', async () => {
  const number = await anArticle({ publishedAt: null });
  const version = async () => Number((await getPageVersions()).content.split('/')[0]);
  const before = await version();
  await publish(number, by);
  await edit(number, { ...by, changes: { headline: 'x', slug: 'another-slug' }, isSubstantive: false });
  await withdraw(number, { ...by, reason: 'x' });
  expect(await version()).toBe(before + 3);
  await withdraw(number, { ...by, reason: 'again' });
  expect(await version()).toBe(before + 3);
});

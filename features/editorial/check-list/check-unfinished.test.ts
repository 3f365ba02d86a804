import { beforeEach, expect, test } from 'vitest';
import { anArticle, aSection } from '#features/articles/article-fixture.ts';
import type { Content } from '#features/articles/content.ts';
import { db } from '#platform/db/client.ts';
import { checkUnfinished } from '../check-unfinished.ts';
import { aContent } from '../desk-fixture.ts';
import { askedOf } from './facts.ts';
import { getFacts } from './get-facts.ts';

let number: number;
let society: number;
let medium: number;
beforeEach(async () => {
  await db.article.deleteMany();
  await db.media.deleteMany();
  society = await aSection('society');
  number = await anArticle({ publishedAt: null });
  const data = { hash: 'a'.repeat(20), kind: 'image', mime: 'image/jpeg', width: 1600, alt: 'A quay', caption: '', credit: 'HP' };
  medium = (await db.media.create({ data })).id;
});

const check = async (given: Partial<Content>) => checkUnfinished(db, number, await aContent(society, given));
const lead = (media: number) => ({ lead: { media, alt: '', caption: '' } });

test('nothing wanting', async () => expect(await check({ ...lead(medium) })).toBeNull());

test.each<[string, () => Partial<Content>, string]>([
  ['words', () => ({ headline: ' ', standfirst: '', body: [] }), 'headline,standfirst,body'],
  ['an author who is gone', () => ({ authors: [999_999] }), 'authors'],
  ['a section that is gone', () => ({ section: 999_999 }), 'section'],
  ['a series and a topic that are gone', () => ({ series: 999_999, tags: [999_999] }), 'series,tags'],
  ['a picture that is gone', () => lead(999_999), 'lead'],
  ['an address that is none, though another has it', () => ({ slug: 'No Address' }), 'slug'],
])('refused for want of %s', async (_, given, fields) => {
  expect(await check(given())).toEqual({ ok: false, reason: 'unfinished', detail: { fields } });
});

test('a picture without credit', async () => {
  await db.media.update({ where: { id: medium }, data: { credit: '' } });
  expect(await check(lead(medium))).toMatchObject({ reason: 'unfinished', detail: { fields: 'lead' } });
  expect(await check({ body: [{ id: 'i', kind: 'image', media: medium, caption: null }] })).toMatchObject({ detail: { fields: 'body' } });
});

test('what is taken is told as such, unless more is wanting', async () => {
  const other = await anArticle({ slug: 'taken' });
  expect(await check({ slug: 'taken' })).toEqual({ ok: false, reason: 'address-taken', detail: { slug: 'taken', number: String(other) } });
  expect(await check({ counterpart: other })).toMatchObject({ reason: 'counterpart-taken', detail: { number: String(other) } });
  expect(await check({ slug: 'taken', headline: '' })).toMatchObject({ reason: 'unfinished', detail: { fields: 'headline,slug' } });
});

test('links into the paper are followed, those elsewhere are not', async () => {
  await anArticle({ slug: 'here' });
  await anArticle({ slug: 'not-yet', publishedAt: null });
  await db.redirect.deleteMany();
  await db.redirect.create({ data: { path: '/old_story.html', target: '/society', createdByName: 'X' } });
  const links = [
    '/society/here',
    '/Society/Here/',
    '/society/not-yet',
    '/nothing?x',
    '/old_story.html',
    '/ranking',
    'https://example.org/nothing',
    '#part',
    'mailto:a@b.org',
  ];
  const content = await aContent(society, { body: [{ id: 'p', kind: 'paragraph', text: links.map((link) => ({ text: 'x', link })) }] });
  const facts = await getFacts(db, number, askedOf(content));
  expect(facts.deadLinks).toEqual(['/society/not-yet', '/nothing?x']);
});

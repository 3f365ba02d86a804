import { beforeEach, describe, expect, test } from 'vitest';
import { roles } from '#features/accounts/roles.ts';
import { anArticle, aSection } from '#features/articles/article-fixture.ts';
import { getPageVersions } from '#features/audience/queries.ts';
import { getSite } from '#features/taxonomy/queries.ts';
import { db } from '#platform/db/client.ts';
import { aDesk, aPerson, type Person, published, written } from '../desk-fixture.ts';
import { findAt } from '../find-at.ts';
import { publish } from '../publish.ts';
import { save } from '../save.ts';
import { withdraw } from '../withdraw.ts';
import { addRedirect } from './add-redirect.ts';
import { KnownRedirects } from './known-redirects.ts';
import { listRedirects, readDestinations } from './queries.ts';
import type { Target } from './redirect.ts';
import { removeRedirect } from './remove-redirect.ts';

const at = new Date();
let society: number;
let chief: Person;
beforeEach(async () => {
  await db.redirect.deleteMany();
  ({ society, chief } = await aDesk());
});

const add = (path: string, target: Target, actor = chief) => addRedirect({ actor, at, path, target });
const leads = async () => Object.fromEntries(await readDestinations(at));

describe('what readers find', () => {
  test('at every kind of address', async () => {
    const number = await anArticle({ slug: 'here' });
    await anArticle({ slug: 'hidden', publishedAt: null });
    await anArticle({ slug: 'tomorrow', publishedAt: new Date(at.getTime() + 60_000) });
    const japanese = await anArticle({ slug: 'here', language: 'ja' });
    await db.address.create({ data: { language: 'en', slug: 'formerly', articleNumber: number } });
    await db.tag.upsert({ where: { slug: 'food' }, create: { slug: 'food', name: {} }, update: {} });
    const table: [string, unknown][] = [
      ['/', { kind: 'page' }],
      ['/ja', { kind: 'page' }],
      ['/ja/about', { kind: 'page' }],
      ['/society', { kind: 'page' }],
      ['/nothing', null],
      ['/topic/food', { kind: 'page' }],
      ['/topic/nothing', null],
      ['/author/nobody', null],
      ['/series/nothing', null],
      ['/society/here', { kind: 'story', number }],
      ['/elsewhere/formerly', { kind: 'story', number }],
      ['/ja/society/here', { kind: 'story', number: japanese }],
      ['/ja/society/formerly', null],
      ['/society/hidden', null],
      ['/society/tomorrow', null],
      ['/society/here/more', null],
    ];
    const paper = { site: await getSite(), now: at };
    for (const [path, expected] of table) expect([path, await findAt(path, paper)]).toEqual([path, expected]);
  });
});

describe('add', () => {
  test('to a story, by its number or where it stands: in one hop wherever it moves, and to the 410 of one withdrawn', async () => {
    const { number, content } = await published(chief, society, at, { slug: 'story' });
    expect(await add('/old_a.html', { articleNumber: number })).toEqual({ ok: true, value: { articleNumber: number } });
    expect(await add('/ja/old_b.html', { path: '/society/story' })).toEqual({ ok: true, value: { articleNumber: number } });
    await save(number, { actor: chief, at, base: 2, content: { ...content, slug: 'moved' } });
    await publish(number, { actor: chief, at, revision: 3 });
    expect(await add('/old_c.html', { path: '/society/story' })).toEqual({ ok: true, value: { articleNumber: number } });
    await withdraw(number, { actor: chief, at, revision: 3, reason: 'Wrong.' });
    const to = '/society/moved';
    expect(await leads()).toEqual({ '/old_a.html': to, '/ja/old_b.html': to, '/old_c.html': to });
  });

  test('to a story not yet out: nowhere, so that nothing is told of it', async () => {
    const { number } = await written(chief, society, at, { slug: 'secret' });
    expect(await add('/old', { articleNumber: number })).toMatchObject({ ok: true });
    expect(await leads()).toEqual({});
  });

  test('chains become one hop, whichever end is added first', async () => {
    await add('/a', { path: '/b' });
    await add('/b', { path: '/c' });
    await add('/c', { path: '/society' });
    expect(await leads()).toEqual({ '/a': '/society', '/b': '/society', '/c': '/society' });
    expect(await db.redirect.count({ where: { target: '/society' } })).toBe(3);
    expect(await add('/z', { path: '/a' })).toEqual({ ok: true, value: { path: '/society' } });
  });

  test.each<[string, string, (story: number) => Target, string]>([
    ['to itself', '/old', () => ({ path: '/old' }), 'self'],
    ['in a circle of two', '/b', () => ({ path: '/a' }), 'loop'],
    ['where a story stands', '/society/live', () => ({ path: '/society' }), 'path-live'],
    ['where one stood', '/any/former', () => ({ path: '/society' }), 'path-live'],
    ['a section', '/society', () => ({ path: '/ranking' }), 'path-live'],
    ['the front', '/ja', () => ({ path: '/society' }), 'path-live'],
    ['one that is there', '/a', () => ({ path: '/society' }), 'path-taken'],
    ['to a story that is not', '/old', () => ({ articleNumber: 999_999 }), 'story-absent'],
  ])('%s is refused', async (_, path, target, reason) => {
    const number = await anArticle({ slug: 'live' });
    await db.address.create({ data: { language: 'en', slug: 'former', articleNumber: number } });
    await add('/a', { path: '/b' });
    expect(await add(path, target(number))).toMatchObject({ ok: false, reason });
    expect(await leads()).toEqual({ '/a': '/b' });
  });

  test('a longer circle is refused, and two that would make one at the same time', async () => {
    await add('/a', { path: '/b' });
    await add('/b', { path: '/c' });
    expect(await add('/c', { path: '/a' })).toMatchObject({ reason: 'loop' });
    const both = await Promise.all([add('/x', { path: '/y' }), add('/y', { path: '/x' })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('a story that the editor may not read is as absent as none', async () => {
    const { number } = await written(chief, society, at);
    const sports = await aPerson('editor', [await aSection('sports')]);
    expect(await add('/old', { articleNumber: number }, sports)).toMatchObject({ reason: 'story-absent' });
    await add('/old', { articleNumber: number });
    expect(await listRedirects(sports, '', at)).toMatchObject([{ path: '/old', article: { number, headline: null } }]);
  });

  test('both are events, and news to the page cache', async () => {
    const number = await anArticle();
    const version = async () => (await getPageVersions()).content;
    const before = await version();
    await add('/old', { articleNumber: number });
    const between = await version();
    expect(between).not.toBe(before);
    expect(await removeRedirect('/old', { actor: chief, at })).toEqual({ ok: true, value: null });
    expect(await version()).not.toBe(between);
    expect(await removeRedirect('/old', { actor: chief, at })).toMatchObject({ reason: 'absent' });
    const events = await db.event.findMany({ where: { articleNumber: number }, orderBy: { id: 'asc' } });
    expect(events.map(({ verb, before: was, after }) => [verb, was, after])).toEqual([
      ['addRedirect', null, { path: '/old', articleNumber: number }],
      ['removeRedirect', { path: '/old', articleNumber: number }, null],
    ]);
  });
});

test('the list is searched by either end', async () => {
  await add('/old_one.html', { path: '/society' });
  await add('/old_two.html', { path: '/ranking' });
  const found = async (search: string) => (await listRedirects(chief, search, at)).map(({ path }) => path);
  expect(await found('ONE')).toEqual(['/old_one.html']);
  expect(await found('rank')).toEqual(['/old_two.html']);
  expect(await found('%')).toEqual([]);
  expect(await found('')).toHaveLength(2);
});

describe('who may', () => {
  test.each(roles)('%s', async (role) => {
    const actor = await aPerson(role);
    const may = role !== 'reporter';
    expect((await add('/old', { path: '/society' }, actor)).ok).toBe(may);
    if (!may) await add('/old', { path: '/society' });
    expect(await listRedirects(actor, '', at)).toHaveLength(may ? 1 : 0);
    expect((await removeRedirect('/old', { actor, at })).ok).toBe(may);
  });
});

test('in memory: any form of the path, read anew with each version', async () => {
  const known = new KnownRedirects();
  await add('/2019/old_story.html', { path: '/society' });
  await known.follow('1');
  for (const path of ['/2019/old_story.html', '/2019/Old_Story.HTML', '//2019/old_story.html/']) expect(known.at(path)).toBe('/society');
  expect(known.at('/2019/other.html')).toBeUndefined();
  await removeRedirect('/2019/old_story.html', { actor: chief, at });
  await known.follow('1');
  expect(known.at('/2019/old_story.html')).toBe('/society');
  await known.follow('2');
  expect(known.at('/2019/old_story.html')).toBeUndefined();
});

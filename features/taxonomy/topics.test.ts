import { beforeEach, describe, expect, test } from 'vitest';
import { aColleague } from '#features/accounts/account-fixture.ts';
import { roles } from '#features/accounts/roles.ts';
import type { StaffActor } from '#features/accounts/session.ts';
import { db, pool } from '#platform/db/client.ts';
import { findTopic, listFiled } from './desk-queries.ts';
import { mergeTopics } from './merge-topics.ts';
import { getFormer, getFormerList } from './queries.ts';
import { removeFiled } from './remove-filed.ts';
import { createFiled, saveFiled } from './save-filed.ts';

const at = new Date();
let chief: StaffActor;
let made = 0;

beforeEach(async () => {
  for (const table of ['articles', 'tags', 'former_slugs', 'redirects', 'outbox', 'events', 'sections'])
    await pool.query(`DELETE FROM ${table}`);
  chief = await aColleague('chief');
});

async function aTopic(slug: string, name = { en: slug }): Promise<number> {
  const created = await createFiled('topic', { slug, name }, { actor: chief, at });
  if (!created.ok) throw new Error(created.reason);
  return created.value.id;
}

/** A published story under these topics, with a working copy that says the same. Gives its number. */
async function aStory(...tags: number[]): Promise<number> {
  const slug = `story-${++made}`;
  const { rows } = await pool.query<{ number: number }>(
    `WITH society AS (INSERT INTO sections (slug, name, description, position) VALUES ('society', '{}', '{}', 1)
       ON CONFLICT (slug) DO UPDATE SET position = 1 RETURNING id)
     INSERT INTO articles (language, slug, headline, standfirst, body, section_id, published_at, live_revision)
     SELECT 'en', $1, 'A bell', 'It rings.', '[]', id, now() - interval '1 day', 1 FROM society RETURNING number`,
    [slug],
  );
  const number = rows[0]?.number ?? 0;
  await pool.query(
    `INSERT INTO revisions (article_number, number, content, saved_by_name, began_at, saved_at) VALUES ($1, 1, $2, 'A', now(), now())`,
    [number, JSON.stringify({ tags })],
  );
  for (const tag of tags) await pool.query('INSERT INTO article_tags VALUES ($1, $2)', [number, tag]);
  return number;
}

const tagsOf = async (number: number) => {
  const live = await db.articleTag.findMany({ where: { articleNumber: number }, orderBy: { tagId: 'asc' } });
  const { content } = await db.revision.findFirstOrThrow({ where: { articleNumber: number } });
  return { live: live.map(({ tagId }) => tagId), copy: (content as { tags: number[] }).tags };
};
const told = async (channel: string) =>
  (await pool.query<{ path: string }>('SELECT DISTINCT path FROM outbox WHERE channel = $1 ORDER BY 1', [channel])).rows.map(
    ({ path }) => path,
  );
const version = async () => (await pool.query<{ number: string }>('SELECT number FROM content_version')).rows[0]?.number;
const isFound = async (word: string) =>
  (await pool.query('SELECT article FROM search_documents WHERE words @@ to_tsquery($1) ORDER BY 1', [word])).rows.map(
    ({ article }) => article,
  );

describe('an address that changes', () => {
  test('leads on, back and forth, in one hop; redirects to it are led on; it is news to readers and to those who follow', async () => {
    const id = await aTopic('boats');
    await db.redirect.create({ data: { path: '/old', target: '/ja/topic/boats', createdByName: 'A' } });
    const before = await version();
    const save = (base: number, slug: string) => saveFiled('topic', id, { actor: chief, at, base, input: { slug, name: { en: 'Boats' } } });
    expect(await save(1, 'ferries')).toEqual({ ok: true, value: { revision: 2 } });
    expect(await version()).not.toBe(before);
    expect(await getFormer('topic', 'boats')).toBe('/topic/ferries');
    expect(await getFormerList('/topic/boats')).toBe('/topic/ferries');
    expect(await db.redirect.findFirst()).toMatchObject({ target: '/ja/topic/ferries' });
    expect(await told('indexnow')).toEqual(['/ja/topic/boats', '/ja/topic/ferries', '/topic/boats', '/topic/ferries']);
    expect(await save(2, 'ships')).toMatchObject({ ok: true });
    expect([await getFormer('topic', 'boats'), await getFormer('topic', 'ferries')]).toEqual(['/topic/ships', '/topic/ships']);
    expect(await save(3, 'boats')).toMatchObject({ ok: true });
    expect([await getFormer('topic', 'boats'), await getFormer('topic', 'ships')]).toEqual([null, '/topic/boats']);
  });

  test('is refused where another stands or stood', async () => {
    const id = await aTopic('boats');
    await aTopic('trains', { en: 'Trains' });
    const input = { name: { en: 'Trams' } };
    const create = (slug: string) => createFiled('topic', { slug, ...input }, { actor: chief, at });
    expect(await create('trains')).toEqual({ ok: false, reason: 'slug-taken', detail: { slug: 'trains', name: 'Trains' } });
    await saveFiled('topic', id, { actor: chief, at, base: 1, input: { slug: 'ships', name: { en: 'Ships' } } });
    expect(await create('boats')).toEqual({ ok: false, reason: 'slug-former', detail: { slug: 'boats', name: 'Ships' } });
    const both = await Promise.all([create('trams'), create('trams')]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

test('a name that changes is found at once', async () => {
  const id = await aTopic('boats', { en: 'Boats' });
  const number = await aStory(id);
  expect([await isFound('boats'), await isFound('catamarans')]).toEqual([[number], []]);
  await saveFiled('topic', id, { actor: chief, at, base: 1, input: { slug: 'boats', name: { en: 'Catamarans' } } });
  expect(await isFound('catamarans')).toEqual([number]);
});

test('a stale save changes nothing and gives what is there', async () => {
  const id = await aTopic('boats');
  const save = (base: number, en: string) => saveFiled('topic', id, { actor: chief, at, base, input: { slug: 'boats', name: { en } } });
  expect(await save(1, 'Hers')).toMatchObject({ ok: true });
  expect(await save(1, 'His')).toEqual({ ok: false, reason: 'overtaken', theirs: { slug: 'boats', name: { en: 'Hers' } }, revision: 2 });
  // What an answer that was lost on the way brings again.
  expect(await save(1, 'Hers')).toMatchObject({ ok: true });
  const events = await db.event.findMany({ where: { verb: 'saveTopic' } });
  expect(events).toMatchObject([{ actorId: chief.id, before: { name: { en: 'boats' } }, after: { name: { en: 'Hers' } }, detail: { id } }]);
});

describe('merge', () => {
  test('files every story once, in every version; the addresses lead on; all are told', async () => {
    const [ferries, boats, other] = [await aTopic('ferries', { en: 'Ferries' }), await aTopic('boats', { en: 'Boats' }), await aTopic('x')];
    await saveFiled('topic', boats, { actor: chief, at, base: 1, input: { slug: 'vessels', name: { en: 'Vessels' } } });
    const stories = [await aStory(boats), await aStory(boats, ferries, other), await aStory(other, ferries)];
    await pool.query('DELETE FROM outbox');
    const before = await version();
    expect(await mergeTopics(boats, { actor: chief, at, into: ferries })).toEqual({ ok: true, value: { moved: 1 } });
    expect(await Promise.all(stories.map(tagsOf))).toEqual([
      { live: [ferries], copy: [ferries] },
      { live: [ferries, other], copy: [ferries, other] },
      { live: [ferries, other], copy: [other, ferries] },
    ]);
    expect([await getFormer('topic', 'boats'), await getFormer('topic', 'vessels')]).toEqual(['/topic/ferries', '/topic/ferries']);
    expect(await version()).not.toBe(before);
    expect([await isFound('vessels'), await isFound('ferries')]).toEqual([[], stories]);
    expect(await told('websub')).toEqual(['/ja/topic/ferries', '/ja/topic/vessels', '/topic/ferries', '/topic/vessels']);
    expect(await db.event.findFirst({ where: { verb: 'mergeTopic' } })).toMatchObject({
      before: { slug: 'vessels' },
      after: { slug: 'ferries' },
      detail: { id: ferries, merged: boats, moved: 1 },
    });
    expect(await db.tag.count()).toBe(2);
  });

  test('into itself, or into what is not there, is refused', async () => {
    const id = await aTopic('boats');
    expect(await mergeTopics(id, { actor: chief, at, into: id })).toEqual({ ok: false, reason: 'merge-self' });
    expect(await mergeTopics(id, { actor: chief, at, into: 999_999 })).toEqual({ ok: false, reason: 'merge-absent' });
    expect(await mergeTopics(999_999, { actor: chief, at, into: id })).toEqual({ ok: false, reason: 'absent' });
    expect(await db.tag.count()).toBe(1);
  });

  test('of two into each other at once one is done', async () => {
    const [a, b] = [await aTopic('boats'), await aTopic('ferries')];
    const both = await Promise.all([mergeTopics(a, { actor: chief, at, into: b }), mergeTopics(b, { actor: chief, at, into: a })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.tag.count()).toBe(1);
  });
});

test('only an unused topic is deleted, and nothing leads to it any more', async () => {
  const [used, unused] = [await aTopic('boats'), await aTopic('trains')];
  const number = await aStory(used);
  const remove = (id: number) => removeFiled('topic', id, { actor: chief, at });
  expect(await remove(used)).toEqual({ ok: false, reason: 'in-use', detail: { stories: 1 } });
  await db.articleTag.deleteMany({ where: { articleNumber: number } });
  // The working copy still has it.
  expect(await remove(used)).toEqual({ ok: false, reason: 'in-use', detail: { stories: 1 } });
  await saveFiled('topic', unused, { actor: chief, at, base: 1, input: { slug: 'trams', name: { en: 'Trams' } } });
  expect(await remove(unused)).toEqual({ ok: true, value: null });
  expect(await getFormer('topic', 'trains')).toBeNull();
  expect(await remove(unused)).toMatchObject({ reason: 'absent' });
});

test('the list is searched by name, address and former address, and counts stories', async () => {
  const id = await aTopic('boats', { en: 'Boats' });
  await aTopic('trains', { en: 'Trains' });
  await aStory(id);
  await saveFiled('topic', id, { actor: chief, at, base: 1, input: { slug: 'ships', name: { en: 'Ships', ja: '船' } } });
  const found = async (search: string) => (await listFiled(chief, 'topic', search)).map(({ slug, stories }) => [slug, stories]);
  expect(await found('')).toEqual([
    ['ships', 1],
    ['trains', 0],
  ]);
  for (const search of ['SHIP', '船', 'boat']) expect(await found(search)).toEqual([['ships', 1]]);
  expect(await found('%')).toEqual([]);
  expect([await findTopic('ships'), await findTopic('船'), await findTopic('nothing')]).toMatchObject([{ id }, { id }, null]);
});

describe('who may', () => {
  test.each(roles)('%s', async (role) => {
    const actor = await aColleague(role);
    const may = role === 'chief' || role === 'admin';
    const id = await aTopic('boats');
    const other = await aTopic('ferries');
    const input = { slug: 'ships', name: { en: 'Ships' } };
    expect(await listFiled(actor, 'topic')).toHaveLength(may ? 2 : 0);
    expect((await createFiled('topic', { ...input, slug: 'new' }, { actor, at })).ok).toBe(may);
    expect((await saveFiled('topic', id, { actor, at, base: 1, input })).ok).toBe(may);
    expect((await mergeTopics(id, { actor, at, into: other })).ok).toBe(may);
    expect((await removeFiled('topic', other, { actor, at })).ok).toBe(may);
  });
});

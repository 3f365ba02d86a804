import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '#features/accounts/roles.ts';
import { anArticle, aSection } from '#features/articles/article-fixture.ts';
import { listEntries, listEventsAfter } from '#features/articles/live/queries.ts';
import { db, pool } from '#platform/db/client.ts';
import { aPerson } from '../desk-fixture.ts';
import { moveLive } from './open-live.ts';
import { getLiveDesk } from './queries.ts';
import { correctEntry, markEntry, postEntry, removeEntry } from './write-entry.ts';

let [society, sports] = [0, 0];
let chief: Actor;
let story = 0;
let keys = 0;
const at = new Date();
const by = (actor: Actor) => ({ actor, at });
const words = (text: string, headline = '') => ({ headline, text, pictures: [] as number[] });
const post = (text: string, actor = chief, number = story) =>
  postEntry(number, { key: `key-${++keys}-abcdef`, isKey: false, ...words(text) }, by(actor));
const versionOf = async () => (await db.liveBlog.findUniqueOrThrow({ where: { articleNumber: story } })).version;
const contentVersion = async () => Number((await pool.query('SELECT number FROM content_version')).rows[0].number);
const readers = async () =>
  (await listEntries(story, { from: 1, until: 100 }, true)).map(({ number, blocks }) => [
    number,
    blocks[0]?.kind === 'paragraph' && blocks[0].text[0]?.text,
  ]);
const verbs = async () => (await db.event.findMany({ where: { articleNumber: story }, orderBy: { id: 'asc' } })).map(({ verb }) => verb);

beforeAll(async () => {
  [society, sports] = [await aSection('society'), await aSection('sports')];
  chief = await aPerson('chief');
});
beforeEach(async () => {
  story = await anArticle();
  await moveLive(story, 'open', by(chief));
});

test('entries are posted, put right and taken out, each with its event; readers and the newsroom see what becomes of them', async () => {
  expect(await post('It **rains**.')).toEqual({ ok: true, value: { entry: 1 } });
  expect(await post('It stopped.')).toMatchObject({ value: { entry: 2 } });
  expect(await correctEntry(story, { entry: 1, revision: 1, ...words('It poured.', 'Rain') }, by(chief))).toMatchObject({ ok: true });
  expect(await readers()).toEqual([
    [2, 'It stopped.'],
    [1, 'It poured.'],
  ]);
  expect(await removeEntry(story, { entry: 2 }, by(chief))).toMatchObject({ ok: true });
  expect(await readers()).toEqual([[1, 'It poured.']]);
  const { entries } = await getLiveDesk(chief, (await desk()) as never);
  expect(entries).toMatchObject([
    { number: 2, text: 'It stopped.', deletedBy: chief.name, deletedAt: at.toISOString() },
    { number: 1, text: 'It poured.', headline: 'Rain', correctedBy: chief.name, revision: 2 },
  ]);
  expect(await verbs()).toEqual(['openLive', 'postEntry', 'postEntry', 'correctEntry', 'removeEntry']);
});
const desk = async () => ({ ...(await db.article.findUniqueOrThrow({ where: { number: story } })), parentSectionId: null, isOut: true });

test('each change grows the version of this live blog and is told as an event; no other page is made anew', async () => {
  const [before, content] = [await versionOf(), await contentVersion()];
  await post('One.');
  await post('Two.');
  await correctEntry(story, { entry: 1, revision: 1, ...words('One, put right.') }, by(chief));
  await post('Three.');
  await removeEntry(story, { entry: 3 }, by(chief));
  await removeEntry(story, { entry: 2 }, by(chief));
  expect([(await versionOf()) - before, (await contentVersion()) - content]).toEqual([6, 0]);
  expect(await listEventsAfter(story, before)).toEqual([{ entry: 1, version: before + 3, is: 'posted' }]);
  expect(await listEventsAfter(story, before + 3)).toEqual([{ entry: 2, version: before + 6, is: 'removed' }]);
  await moveLive(story, 'end', by(chief));
  expect((await contentVersion()) - content).toBe(1);
});

test('what is sent twice is one entry, even after the end', async () => {
  const entry = { key: 'the-same-key', isKey: true, ...words('Once.') };
  expect(await Promise.all([1, 2, 3].map(() => postEntry(story, entry, by(chief))))).toEqual(
    [1, 2, 3].map(() => ({ ok: true, value: { entry: 1 } })),
  );
  await moveLive(story, 'end', by(chief));
  expect(await postEntry(story, entry, by(chief))).toMatchObject({ ok: true });
  expect(await post('Too late.')).toMatchObject({ reason: 'over' });
});

test('many at once: each has a number of its own', async () => {
  const posted = await Promise.all(Array.from({ length: 12 }, (_, each) => post(`Entry ${each}`)));
  expect(posted.map((outcome) => (outcome.ok ? outcome.value.entry : 0)).toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 12 }, (_, each) => each + 1),
  );
});

test.each([
  ['nothing', words(' \n '), 'empty'],
  ['20,000 characters', words('x'.repeat(20_000)), 'long'],
  ['a picture that is not there', { ...words('x'), pictures: [999_999] }, 'no-such-picture'],
])('%s is refused', async (_, written, reason) =>
  expect(await postEntry(story, { key: `key-${++keys}-abcdef`, isKey: false, ...written }, by(chief))).toMatchObject({ ok: false, reason }),
);

test('a script is kept as the text it is', async () => {
  await post('<script>alert(1)</script> [x](javascript:alert(1))');
  expect(await readers()).toEqual([[1, '<script>alert(1)</script> [x](javascript:alert(1))']]);
});

test('a stale correction is refused and changes nothing; so is what was deleted', async () => {
  await post('First.');
  const second = await aPerson('editor');
  const correct = (actor: Actor, text: string) => correctEntry(story, { entry: 1, revision: 1, ...words(text) }, by(actor));
  const both = await Promise.all([correct(chief, 'Mine.'), correct(second, 'Theirs.')]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: 'overtaken' });
  await removeEntry(story, { entry: 1 }, by(chief));
  expect(await removeEntry(story, { entry: 1 }, by(second))).toMatchObject({ reason: 'gone' });
  expect(await correctEntry(story, { entry: 1, revision: 2, ...words('x') }, by(chief))).toMatchObject({ reason: 'gone' });
  expect(await removeEntry(story, { entry: 9 }, by(chief))).toMatchObject({ reason: 'absent' });
});

test('one summary at a time', async () => {
  await post('One.');
  await post('Two.');
  for (const entry of [1, 2])
    expect(await markEntry(story, { entry, mark: 'isPinned', isOn: true }, by(chief))).toMatchObject({ ok: true });
  expect((await listEntries(story, { from: 1, until: 9 }, false)).map(({ isPinned }) => isPinned)).toEqual([false, true]);
});

test('an entry’s picture is served to readers as long as the entry is there', async () => {
  const media = await db.media.create({
    data: { hash: 'a'.repeat(20), kind: 'image', mime: 'image/jpeg', alt: 'A boat', caption: '', credit: 'HP', width: 9, height: 9 },
  });
  const uses = () => db.mediaUse.count({ where: { articleNumber: story, mediaId: media.id } });
  await postEntry(story, { key: 'with-a-picture', isKey: false, ...words('See.'), pictures: [media.id] }, by(chief));
  expect(await uses()).toBe(1);
  await db.article.update({ where: { number: story }, data: { body: [] } });
  expect(await uses()).toBe(1);
  const content = await contentVersion();
  await removeEntry(story, { entry: 1 }, by(chief));
  expect([await uses(), (await contentVersion()) - content]).toEqual([0, 1]);
  await db.media.update({ where: { id: media.id }, data: { credit: '' } });
  expect(
    await postEntry(story, { key: 'without-a-credit', isKey: false, ...words('See.'), pictures: [media.id] }, by(chief)),
  ).toMatchObject({
    reason: 'incomplete-picture',
  });
});

test('an article that is not live, or withdrawn, takes no entry', async () => {
  const other = await anArticle();
  expect(await post('x', chief, other)).toMatchObject({ reason: 'not-live' });
  expect(await post('x', chief, 999_999)).toMatchObject({ reason: 'absent' });
  await db.article.update({ where: { number: story }, data: { withdrawnAt: at, withdrawnReason: 'An error' } });
  expect(await post('x')).toMatchObject({ reason: 'not-live' });
  expect(await moveLive(story, 'end', by(chief))).toMatchObject({ reason: 'not-now' });
});

test('it opens once, ends once, and is taken up again', async () => {
  expect(await moveLive(story, 'open', by(chief))).toMatchObject({ reason: 'not-now' });
  expect(await moveLive(story, 'reopen', by(chief))).toMatchObject({ reason: 'not-now' });
  expect(await moveLive(story, 'end', { ...by(chief), newestFirst: false })).toMatchObject({ ok: true });
  expect(await moveLive(story, 'end', by(chief))).toMatchObject({ reason: 'not-now' });
  expect(await db.liveBlog.findUnique({ where: { articleNumber: story } })).toMatchObject({ endedAt: at, newestFirst: false });
  expect(await moveLive(story, 'reopen', by(chief))).toMatchObject({ ok: true });
});

/* Who may open, post, change an entry of the chief's, and mark it: once the story is out, and while it is a chief's draft. */
describe('role × action', () => {
  const table: [who: string, out: string, draft: string][] = [
    ['a reporter of the section', 'post mark', ''],
    ['a reporter of another', '', ''],
    ['the reporter who owns it', 'post mark', 'post mark'],
    ['an editor of the section', 'open post change mark', 'open post change mark'],
    ['an editor of another', '', ''],
    ['an admin', 'open post change mark', 'open post change mark'],
  ];
  test.each(
    table.flatMap(
      ([who, out, draft]) =>
        [
          [who, 'out', out],
          [who, 'draft', draft],
        ] as const,
    ),
  )('%s, %s', async (who, stands, allowed) => {
    const person = await aPerson(
      who.includes('reporter') ? 'reporter' : who.includes('editor') ? 'editor' : 'admin',
      who.includes('another') ? [sports] : who.includes('admin') ? [] : who.includes('owns') ? [sports] : [society],
    );
    const owned = { sectionId: society, ownerId: who.includes('owns') ? person.id : null };
    const make = () => anArticle({ ...owned, ...(stands === 'draft' && { publishedAt: null }) });
    story = await make();
    await moveLive(story, 'open', by(chief));
    await post('The chief’s.');
    const tries = {
      open: await moveLive(await make(), 'open', by(person)),
      post: await post('Theirs.', person),
      change: await correctEntry(story, { entry: 1, revision: 1, ...words('Theirs.') }, by(person)),
      mark: await markEntry(story, { entry: 1, mark: 'isKey', isOn: true }, by(person)),
    };
    expect(
      Object.entries(tries)
        .flatMap(([name, { ok }]) => (ok ? name : []))
        .join(' '),
    ).toBe(allowed);
    for (const outcome of Object.values(tries)) if (!outcome.ok) expect(['forbidden', 'absent']).toContain(outcome.reason);
  });

  test('whoever wrote an entry may put it right and take it out', async () => {
    const reporter = await aPerson('reporter', [society]);
    await post('Mine.', reporter);
    expect(await correctEntry(story, { entry: 1, revision: 1, ...words('Mine, better.') }, by(reporter))).toMatchObject({ ok: true });
    expect(await removeEntry(story, { entry: 1 }, by(reporter))).toMatchObject({ ok: true });
  });
});

import { beforeAll, beforeEach, expect, test } from 'vitest';
import { aSection } from '#features/articles/article-fixture.ts';
import type { Content } from '#features/articles/content.ts';
import { aPerson, published, written } from '#features/editorial/desk-fixture.ts';
import { publish } from '#features/editorial/publish.ts';
import { save } from '#features/editorial/save.ts';
import { publishDue, schedule, unschedule } from '#features/editorial/schedule.ts';
import { restore, withdraw } from '#features/editorial/withdraw.ts';
import { db, pool } from '#platform/db/client.ts';

/* What the newsroom's verbs leave in the outbox: what each publication, change and withdrawal has to tell, and nothing else. */
const now = new Date(Date.now() - 60_000);
const later = (ms: number) => new Date(now.getTime() + ms);
let chief: Awaited<ReturnType<typeof aPerson>>;
let [waterfront, world, ferries, piers] = [0, 0, 0, 0];

beforeAll(async () => {
  chief = await aPerson('chief');
  waterfront = await aSection('waterfront', 'society');
  world = await aSection('world');
  [ferries, piers] = (await Promise.all(['ferries', 'piers'].map((slug) => db.tag.create({ data: { slug, name: { en: slug } } })))).map(
    ({ id }) => id,
  ) as [number, number];
});
beforeEach(() => pool.query('TRUNCATE outbox'));

/** What was noted since it was last asked, each address once. */
async function noted(channel: 'indexnow' | 'websub'): Promise<string[]> {
  const { rows } = await pool.query<{ path: string }>('DELETE FROM outbox WHERE channel = $1 RETURNING path', [channel]);
  return [...new Set(rows.map(({ path }) => path))].sort();
}
const forget = () => pool.query('TRUNCATE outbox');
const lists = ['/', '/author/a-writer', '/society', '/topic/ferries', '/waterfront'];

type Story = Awaited<ReturnType<typeof published>>;
/** Saves another working copy of a story and publishes it. */
async function change(story: Story, given: Partial<Content>, { at = later(1_000), isSubstantive = false } = {}) {
  const { number } = story;
  const saved = await save(number, { actor: chief, at, base: story.revision, content: { ...story.content, ...given } });
  if (!saved.ok) throw new Error(saved.reason);
  expect([await noted('indexnow'), await noted('websub')], 'a working copy is nobody’s').toEqual([[], []]);
  const { revision } = saved.value;
  return {
    number,
    revision,
    publish: () => publish(number, { actor: chief, at, revision, change: { what: isSubstantive ? 'update' : 'small' } }),
  };
}

test('a story that comes out is told of, and the lists it stands in', async () => {
  const story = await written(chief, waterfront, now, { slug: 'comes', tags: [ferries] });
  expect([await noted('indexnow'), await noted('websub')], 'a draft is nobody’s').toEqual([[], []]);
  await publish(story.number, story.by);
  expect([await noted('indexnow'), await noted('websub')]).toEqual([['/society/comes'], lists]);
});

test('in the other edition its addresses are that edition’s', async () => {
  await published(chief, waterfront, now, { slug: 'kuru', language: 'ja' });
  expect([await noted('indexnow'), await noted('websub')]).toEqual([
    ['/ja/society/kuru'],
    ['/ja', '/ja/author/a-writer', '/ja/society', '/ja/waterfront'],
  ]);
});

test('a change is the feeds’; search engines hear of a substantive one', async () => {
  const story = await published(chief, waterfront, now, { slug: 'changes', tags: [ferries] });
  await forget();
  const small = await change(story, { headline: 'A comma' });
  await small.publish();
  expect([await noted('indexnow'), await noted('websub')]).toEqual([[], lists]);
  const large = await change(
    { ...story, revision: small.revision },
    { headline: 'Another end' },
    { at: later(2_000), isSubstantive: true },
  );
  await large.publish();
  expect([await noted('indexnow'), await noted('websub')]).toEqual([['/society/changes'], lists]);
});

test('a story that moves is told of where it was and where it is', async () => {
  const story = await published(chief, waterfront, now, { slug: 'moves', tags: [ferries] });
  await forget();
  await (await change(story, { slug: 'moved', section: world, tags: [piers] })).publish();
  expect(await noted('indexnow')).toEqual(['/society/moves', '/world/moved']);
  expect(await noted('websub')).toEqual([...lists, '/topic/piers', '/world'].sort());
});

test('a topic and an author that a story loses hear of it as those that it gains', async () => {
  const story = await published(chief, waterfront, now, { slug: 'changes-topic', tags: [ferries] });
  const name = { en: 'Another' };
  const another = await db.author.create({ data: { slug: 'another', name, role: {}, biography: {} } });
  await forget();
  await (await change(story, { tags: [piers], authors: [another.id] })).publish();
  expect([await noted('indexnow'), await noted('websub')]).toEqual([[], [...lists, '/author/another', '/topic/piers'].sort()]);
});

test('what goes and what comes back is told of', async () => {
  const { number, revision } = await published(chief, waterfront, now, { slug: 'goes', tags: [ferries] });
  await forget();
  await withdraw(number, { actor: chief, at: later(1_000), revision, reason: 'An error' });
  expect([await noted('indexnow'), await noted('websub')]).toEqual([['/society/goes'], lists]);
  await restore(number, { actor: chief, at: later(2_000), revision });
  expect([await noted('indexnow'), await noted('websub')]).toEqual([['/society/goes'], lists]);
});

test('what is refused or rehearsed is told of to nobody', async () => {
  const story = await written(chief, waterfront, now, { slug: 'rehearsed' });
  await publish(story.number, { ...story.by, isRehearsal: true });
  await publish(story.number, { ...story.by, revision: 1 });
  expect([await noted('indexnow'), await noted('websub')]).toEqual([[], []]);
});

test('a story that waits is told of when its time has come, not before, and not when it is taken back', async () => {
  const story = await written(chief, waterfront, now, { slug: 'waits', tags: [ferries] });
  const dueAt = later(30_000);
  await schedule(story.number, { ...story.by, dueAt });
  await publishDue(later(29_999));
  await unschedule(story.number, story.by);
  expect([await noted('indexnow'), await noted('websub')]).toEqual([[], []]);
  await schedule(story.number, { ...story.by, dueAt });
  expect([await noted('indexnow'), await noted('websub')]).toEqual([[], []]);
  await publishDue(dueAt);
  expect([await noted('indexnow'), await noted('websub')]).toEqual([['/society/waits'], lists]);
});

test('a scheduled change of a story that is out likewise', async () => {
  const story = await published(chief, waterfront, now, { slug: 'changes-later', tags: [ferries] });
  await forget();
  const changed = await change(story, { slug: 'changed-later' });
  const by = { actor: chief, at: later(1_000), revision: changed.revision };
  await schedule(story.number, { ...by, dueAt: later(30_000) });
  await unschedule(story.number, by);
  await schedule(story.number, { ...by, dueAt: later(30_000) });
  expect([await noted('indexnow'), await noted('websub')]).toEqual([[], []]);
  await publishDue(later(30_000));
  expect([await noted('indexnow'), await noted('websub')]).toEqual([['/society/changed-later', '/society/changes-later'], lists]);
});

test('stories that come out at once do not get in each other’s way', async () => {
  const stories = await Promise.all(
    [1, 2, 3, 4].map((place) => written(chief, place % 2 ? waterfront : world, now, { slug: `at-once-${place}`, tags: [ferries, piers] })),
  );
  expect((await Promise.all(stories.map(({ number, by }) => publish(number, by)))).map(({ ok }) => ok)).toEqual([true, true, true, true]);
  expect((await noted('indexnow')).length).toBe(4);
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Actor, roles } from '#features/accounts/roles.ts';
import { anArticle, aSection } from '#features/articles/article-fixture.ts';
import { apply } from '#features/audience/apply.ts';
import { refreshRanking } from '#features/audience/refresh-ranking.ts';
import { slotAt } from '#features/audience/view.ts';
import { clock } from '#platform/clock.ts';
import { db, pool } from '#platform/db/client.ts';
import { env } from '#platform/env.ts';
import { getStoryReaders } from './get-story-readers.ts';

const editor: Actor = { id: 'e', name: 'E', role: 'editor', sectionIds: [] };
// Five in the afternoon in Tokyo: the day of counting began thirteen hours before.
const now = new Date('2026-03-02T08:30:30Z');
const minute = 60_000;
const hour = 60 * minute;
const ago = (ms: number) => new Date(now.getTime() - ms);

let visitor = 0n;
async function read(article: number, at: Date, readers: number, from?: string) {
  const seconds = at.getTime() / 1_000;
  await apply(
    Array.from({ length: readers }, () => ({
      slot: slotAt(seconds, env.viewDay),
      article,
      visitor: ++visitor,
      net: Number(visitor),
      at: seconds,
      from,
    })),
  );
}

beforeEach(() => void vi.spyOn(clock, 'now').mockReturnValue(now));
afterEach(() => vi.restoreAllMocks());

const sum = (numbers: readonly number[] = []) => numbers.reduce((total, each) => total + each, 0);

test('a story is counted now, in the hour, today and in all, each reader once', async () => {
  const article = await anArticle({ publishedAt: ago(40 * hour) });
  for (const [back, readers] of [
    [1 * minute, 1],
    [30 * minute, 2],
    [50 * minute, 4],
    [90 * minute, 8],
    [5 * hour, 16],
    [20 * hour, 32],
    [39 * hour, 64],
  ] as const)
    await read(article, ago(back), readers, 'a.example');
  await refreshRanking(now, { force: true });
  const story = await getStoryReaders(editor, article);
  expect(story?.counts).toEqual({ now: 1, hour: 7, today: 31, ever: 127 });
  expect(sum(story?.minutes.readers)).toBe(15);
  expect(sum(story?.hours.readers)).toBe(127);
  expect(story?.hours.times).toHaveLength(41);
  expect(story?.hours.readers.slice(-3)).toEqual([0, 12, 3]);
  expect(story?.hosts).toEqual([{ host: 'a.example', readers: 127 }]);
  expect(story?.places).toMatchObject({
    hour: 1,
    day: 1,
    closed: [
      { place: 1, readers: 32 },
      { place: 1, readers: 64 },
    ],
  });
});

test('a story that nobody read is told as that', async () => {
  const story = await getStoryReaders(editor, await anArticle({ publishedAt: ago(2 * hour) }));
  expect(story?.counts).toEqual({ now: 0, hour: 0, today: 0, ever: 0 });
  expect([story?.hosts, story?.places]).toEqual([[], { hour: null, day: null, closed: [] }]);
  expect(story?.hours.readers).toEqual([0, 0, 0]);
  expect(story?.marks).toMatchObject([{ kind: 'published' }]);
});

test('what happened to it is told along', async () => {
  const article = await anArticle({ publishedAt: ago(3 * hour) });
  const event = (back: number, verb: string, revision: number) =>
    db.event.create({ data: { at: ago(back), actor: 'E', verb, articleNumber: article, revision } });
  for (const [number, headline] of [
    [1, 'A'],
    [2, 'B'],
  ] as const)
    await db.revision.create({
      data: { articleNumber: article, number, content: { headline }, savedByName: 'E', beganAt: now, savedAt: now },
    });
  await event(3 * hour, 'publish', 1);
  await event(2 * hour, 'publish', 2);
  await db.correction.create({ data: { articleNumber: article, kind: 'correction', text: 'It was B.', at: ago(hour), madeByName: 'E' } });
  const story = await getStoryReaders(editor, article);
  expect(story?.marks.map(({ kind, detail }) => [kind, detail])).toEqual([
    ['published', null],
    ['headline', 'B'],
    ['correction', null],
  ]);
});

test('where fronts are arranged by hand, it is told when it came there and went', async () => {
  const article = await anArticle({ publishedAt: ago(3 * hour) });
  const { rows } = await pool.query<{ id: number }>("INSERT INTO fronts (language, section_id) VALUES ('en', $1) RETURNING id", [
    await aSection('society'),
  ]);
  const holding = (number: number | null) => JSON.stringify([{ kind: 'lead', slots: [{ article: number }] }]);
  for (const [back, containers] of [
    [2.5, holding(null)],
    [2, holding(article)],
    [1.5, holding(article)],
    [1, null],
  ] as const)
    await pool.query("INSERT INTO front_versions (front_id, containers, made_by_name, made_at, live_at) VALUES ($1, $2, 'E', $3, $3)", [
      ...[rows[0]?.id, containers, ago(back * hour)],
    ]);
  const story = await getStoryReaders(editor, article);
  expect(story?.marks.map(({ kind, detail }) => [kind, detail])).toEqual([
    ['published', null],
    ['front', 'society'],
    ['offFront', 'society'],
  ]);
});

describe('who sees the readers of a story', () => {
  test.each(roles)('a %s', async (role) => {
    const id = `${role}-x`;
    await db.user.create({ data: { id, name: role, email: `${id}@example.org`, role } });
    const actor: Actor = { id, name: role, role, sectionIds: [await aSection('elsewhere')] };
    const own = await anArticle({ publishedAt: ago(hour), ownerId: id });
    const other = await anArticle({ publishedAt: ago(hour) });
    const tomorrow = await anArticle({ publishedAt: new Date(now.getTime() + 24 * hour) });
    const sees = async (number: number) => (await getStoryReaders(actor, number)) !== null;
    expect([await sees(own), await sees(other), await sees(tomorrow), await sees(999_999)]).toEqual([
      true,
      role !== 'reporter',
      role === 'chief' || role === 'admin',
      false,
    ]);
  });

  test('of a story of tomorrow there is nothing to see yet', async () => {
    const story = await getStoryReaders(editor, await anArticle({ publishedAt: new Date(now.getTime() + 24 * hour) }));
    expect([story?.counts.ever, story?.marks, story?.hours.times.length]).toEqual([0, [], 1]);
  });
});

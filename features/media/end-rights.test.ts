import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '#features/accounts/roles.ts';
import { db, pool } from '#platform/db/client.ts';
import { describe as describeMedia } from './describe.ts';
import { endRightsDue } from './end-rights.ts';
import { added, aPerson, aStory } from './media-fixture.ts';
import { getItem, getShownMedia, listLibrary, wholeLibrary } from './queries.ts';
import { endOfDay } from './rights.ts';
import { listEndingUses } from './uses.ts';
import { getZone } from './zone.ts';

let editor: Actor;
let media: Awaited<ReturnType<typeof added>>;
beforeAll(async () => {
  editor = await aPerson('editor');
});
beforeEach(async () => {
  media = await added(editor);
});

const dayMs = 86_400_000;
const today = new Date().toISOString().slice(0, 10);
const inDays = (days: number) => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10);
const words = { alt: 'A quay', caption: '', credit: 'Photo: B', licence: 'Handout' };
const rest = { focal: { x: 0.5, y: 0.5 }, cuts: {}, measures: { width: null, height: null, seconds: null } };
async function give(rightsLastDay: string | null) {
  const { revision } = await db.media.findUniqueOrThrow({ where: { id: media.id } });
  await describeMedia(media.id, { actor: editor, at: new Date(), revision, ...words, ...rest, rightsLastDay });
}
const contentVersion = async () => (await pool.query('SELECT number FROM content_version')).rows[0].number as string;
const events = () => db.event.findMany({ where: { verb: 'endRights', detail: { path: ['media'], equals: media.id } } });

describe('rights with an end', () => {
  test('are kept to the end of their last day in the paper’s zone, with an event of before and after', async () => {
    await give('2031-05-04');
    const until = endOfDay('2031-05-04', await getZone());
    expect(await db.media.findUnique({ where: { id: media.id } })).toMatchObject({ licence: 'Handout', rightsUntil: until });
    expect(await getItem(editor, media.id)).toMatchObject({ rights: 'lasting', rightsLastDay: '2031-05-04', licence: 'Handout' });
    const event = await db.event.findFirst({ where: { verb: 'describe' }, orderBy: { id: 'desc' } });
    expect(event).toMatchObject({ before: { licence: '', rightsUntil: null }, after: { rightsUntil: until.toISOString() } });
    await give(null);
    expect(await getItem(editor, media.id)).toMatchObject({ rights: 'lasting', rightsLastDay: null });
  });

  test('end once: noted with the stories that showed it, and pages are made anew', async () => {
    const [shown, hidden] = [await aStory(media.id), await aStory(media.id, { publishedAt: null })];
    await give('2026-01-31');
    expect([shown, hidden].length).toBe(2);
    const before = await contentVersion();
    const ended = await Promise.all([endRightsDue(new Date()), endRightsDue(new Date())]);
    expect(ended.flat()).toEqual([media.id]);
    expect(Number(await contentVersion())).toBeGreaterThan(Number(before));
    expect(await events()).toMatchObject([
      { actor: 'timetable', actorId: null, detail: { media: media.id, stories: [shown], authors: [] } },
    ]);
    const settled = await contentVersion();
    expect(await endRightsDue(new Date())).toEqual([]);
    expect(await contentVersion()).toBe(settled);
  });

  test('are noted anew when they were renewed and end again', async () => {
    await give('2026-01-31');
    await endRightsDue(new Date());
    await give(inDays(3));
    expect(await endRightsDue(new Date())).toEqual([]);
    expect(await endRightsDue(new Date(Date.now() + 5 * dayMs))).toEqual([media.id]);
    expect(await events()).toHaveLength(2);
  });

  test('readers are not shown what has none any more, at that very instant', async () => {
    expect([...(await getShownMedia([media.id])).keys()]).toEqual([media.id]);
    await db.media.update({ where: { id: media.id }, data: { rightsUntil: new Date() } });
    expect((await getShownMedia([media.id])).size).toBe(0);
  });

  test('the desk of a story is told which end, the first first', async () => {
    const number = await aStory(media.id);
    await give(inDays(40));
    expect(await listEndingUses(number, new Date())).toEqual([]);
    await give(inDays(3));
    expect(await listEndingUses(number, new Date())).toMatchObject([{ id: media.id, words: 'A quay' }]);
    await give('2026-01-31');
    expect(await listEndingUses(number, new Date())).toMatchObject([{ id: media.id }]);
  });
});

describe('the library is looked through for', () => {
  const found = async (state: (typeof wholeLibrary)['state']) => {
    const { items } = await listLibrary(editor, { ...wholeLibrary, state });
    return items.some(({ id }) => id === media.id);
  };

  test('what ends, and what is over', async () => {
    expect([await found('ending'), await found('over')]).toEqual([false, false]);
    await give(today);
    expect([await found('ending'), await found('over')]).toEqual([true, false]);
    await give('2026-01-31');
    expect([await found('ending'), await found('over')]).toEqual([false, true]);
  });

  test('what wants words', async () => {
    expect(await found('incomplete')).toBe(false);
    await db.media.update({ where: { id: media.id }, data: { credit: ' ' } });
    expect(await found('incomplete')).toBe(true);
  });

  test.each([
    ['a story that is out', (id: number) => aStory(id)],
    ['a working copy, as its lead', async (_: number) => working({ lead: { media: media.id }, body: [] })],
    [
      'a working copy, in its text',
      async (_: number) => working({ lead: { media: null }, body: [{ kind: 'gallery', media: [media.id] }] }),
    ],
  ])('what no story uses: not what is in %s', async (_, use) => {
    expect(await found('unused')).toBe(true);
    await use(media.id);
    expect(await found('unused')).toBe(false);
  });

  async function working(content: object) {
    const other = await added(editor);
    const articleNumber = await aStory(other.id, { publishedAt: null, revision: 2 });
    const at = new Date();
    await db.revision.create({ data: { articleNumber, number: 2, content: content as never, savedByName: '', beganAt: at, savedAt: at } });
  }

  test('by whoever added it', async () => {
    const { items, people } = await listLibrary(editor, { ...wholeLibrary, by: editor.id });
    expect(items.every(({ addedBy }) => addedBy === editor.name)).toBe(true);
    expect(people).toContainEqual({ id: editor.id, name: editor.name });
    expect((await listLibrary(editor, { ...wholeLibrary, by: 'nobody' })).items).toEqual([]);
  });
});

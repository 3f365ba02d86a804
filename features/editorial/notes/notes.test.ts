import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '#features/accounts/roles.ts';
import { aSection } from '#features/articles/article-fixture.ts';
import { db } from '#platform/db/client.ts';
import { aContent, aDesk, aPerson, type Person, published, written } from '../desk-fixture.ts';
import { publish } from '../publish.ts';
import { countDesk, listDesk } from '../queries.ts';
import { schedule } from '../schedule.ts';
import { listNotes, listReadersOf } from './queries.ts';
import { reopenNote, resolveNote } from './resolve-note.ts';
import { answerNote, writeNote } from './write-note.ts';

const at = new Date();
const note = { at, text: ' Who says so? ', mentions: [] as string[], blockId: null as string | null, passage: '', isBlocking: false };
let society: number;
let sports: number;
let chief: Person;
beforeEach(async () => {
  ({ society, chief } = await aDesk());
  sports = await aSection('sports');
  await aContent(society);
});

async function noteOn(number: number, actor: Actor, given: Partial<typeof note> = {}) {
  const kept = await writeNote(number, { ...note, ...given, actor });
  if (!kept.ok) throw new Error(kept.reason);
  return kept.value.id;
}

test('a note on a passage, an answer, and what they leave behind', async () => {
  const { number } = await written(chief, society, at);
  const id = await noteOn(number, chief, { blockId: 'b1', passage: ' by the harbour\u202e ', isBlocking: true });
  const answer = await answerNote(number, { actor: chief, at, note: id, text: 'The pilot.', mentions: [] });
  expect(await listNotes({ number })).toMatchObject([
    {
      id,
      text: 'Who says so?',
      passage: 'by the harbour',
      blockId: 'b1',
      isBlocking: true,
      authorName: chief.name,
      answers: [{ text: 'The pilot.' }],
    },
  ]);
  await resolveNote(number, { actor: chief, at, note: id });
  await reopenNote(number, { actor: chief, at, note: id });
  const events = await db.event.findMany({ where: { articleNumber: number, verb: { contains: 'ote' } }, orderBy: { id: 'asc' } });
  expect(events.map(({ verb }) => verb)).toEqual(['note', 'note', 'resolveNote', 'reopenNote']);
  expect(events[1]?.after).toEqual({ note: answer.ok && answer.value.id, answers: id });
});

describe('refused', () => {
  test.each([
    ['nothing but blanks', { text: ' \u0000\n' }, 'empty'],
    ['more than fits', { text: 'x'.repeat(2_001) }, 'long'],
    ['a name of nobody', { mentions: ['nobody'] }, 'mention'],
  ])('%s', async (_, given, reason) => {
    const { number } = await written(chief, society, at);
    expect(await writeNote(number, { ...note, ...given, actor: chief })).toMatchObject({ ok: false, reason });
    expect(await listNotes({ number })).toEqual([]);
  });

  test('a story that is not there, a note of another story, an answer to an answer, to a resolved one', async () => {
    const { number } = await written(chief, society, at);
    const other = await written(chief, society, at);
    const id = await noteOn(number, chief);
    const answer = (story: number, to: number) => answerNote(story, { actor: chief, at, note: to, text: 'So.', mentions: [] });
    expect(await writeNote(999_999, { ...note, actor: chief })).toMatchObject({ reason: 'absent' });
    expect(await answer(other.number, id)).toMatchObject({ reason: 'absent' });
    expect(await resolveNote(other.number, { actor: chief, at, note: id })).toMatchObject({ reason: 'absent' });
    const answered = await answer(number, id);
    expect(await answer(number, answered.ok ? answered.value.id : 0)).toMatchObject({ reason: 'absent' });
    await resolveNote(number, { actor: chief, at, note: id });
    expect(await answer(number, id)).toMatchObject({ reason: 'resolved' });
  });
});

test('a note that blocks stops publishing and scheduling until it is resolved; one that does not stops nothing', async () => {
  const { number, by } = await written(chief, society, at);
  await noteOn(number, chief);
  const id = await noteOn(number, chief, { isBlocking: true });
  const stopped = { ok: false, reason: 'unfinished', detail: { fields: 'notes' } };
  expect(await publish(number, by)).toEqual(stopped);
  expect(await schedule(number, { ...by, dueAt: new Date(at.getTime() + 60_000) })).toEqual(stopped);
  await resolveNote(number, { actor: chief, at, note: id });
  expect(await publish(number, by)).toMatchObject({ ok: true });
});

test('who is asked has it among what waits, until it is resolved, also in a scheduled story', async () => {
  const reporter = await aPerson('reporter');
  const { number, by } = await written(reporter, society, at);
  const filter = {
    view: 'waiting',
    search: '',
    state: null,
    section: null,
    language: null,
    author: null,
    sort: 'changed',
    page: 1,
  } as const;
  const waiting = async (actor: Actor) => (await listDesk(actor, filter, at)).articles.map((article) => article.number);
  expect(await waiting(reporter)).toEqual([]);
  const id = await noteOn(number, chief);
  await answerNote(number, { actor: chief, at, note: id, text: 'You?', mentions: [reporter.id] });
  await schedule(number, { ...by, actor: chief, dueAt: new Date(at.getTime() + 60_000) });
  expect(await waiting(reporter)).toEqual([number]);
  expect((await countDesk(reporter)).waiting).toBe(1);
  expect(await waiting(chief)).toEqual([]);
  await resolveNote(number, { actor: chief, at, note: id });
  expect(await waiting(reporter)).toEqual([]);
});

test('only those can be asked who may read it and still work here', async () => {
  const reporter = await aPerson('reporter');
  const outsider = await aPerson('reporter');
  const gone = await aPerson('chief');
  await db.user.update({ where: { id: gone.id }, data: { suspendedAt: at } });
  const { number } = await written(reporter, society, at);
  const article = { ownerId: reporter.id, sectionId: society, parentSectionId: null, isOut: false };
  const ids = (await listReadersOf(article)).map(({ id }) => id);
  expect(ids).toContain(reporter.id);
  expect(ids).toContain(chief.id);
  expect(ids).not.toContain(outsider.id);
  expect(ids).not.toContain(gone.id);
  for (const { id } of [outsider, gone])
    expect(await writeNote(number, { ...note, mentions: [id], actor: reporter })).toMatchObject({ reason: 'mention' });
});

/* Who may do what with a note of the chief's: on a reporter's draft in society, and on the same once it is out. */
describe('role × action', () => {
  const table: [who: string, draft: [write: boolean, resolve: boolean], out: [write: boolean, resolve: boolean]][] = [
    ['the owner', [true, true], [true, true]],
    ['another reporter', [false, false], [true, false]],
    ['an editor of the section', [true, true], [true, true]],
    ['an editor of another', [false, false], [true, false]],
    ['the note’s author', [true, true], [true, true]],
    ['an admin', [true, true], [true, true]],
  ];
  const cases = table.flatMap(([who, draft, out]) => [[who, 'draft', ...draft] as const, [who, 'out', ...out] as const]);
  test.each(cases)('%s, %s', async (who, state, mayWrite, mayResolve) => {
    const owner = await aPerson('reporter');
    const story = state === 'draft' ? await written(owner, society, at) : await published(chief, society, at);
    await db.article.update({ where: { number: story.number }, data: { ownerId: owner.id } });
    const people: Record<string, () => Promise<Actor>> = {
      'the owner': async () => owner,
      'another reporter': () => aPerson('reporter'),
      'an editor of the section': () => aPerson('editor', [society]),
      'an editor of another': () => aPerson('editor', [sports]),
      'the note’s author': async () => chief,
      'an admin': () => aPerson('admin'),
    };
    const actor = (await people[who]?.()) ?? owner;
    const id = await noteOn(story.number, chief);
    const refused = mayWrite ? 'forbidden' : 'absent';
    expect(await writeNote(story.number, { ...note, actor })).toMatchObject(mayWrite ? { ok: true } : { reason: 'absent' });
    expect(await answerNote(story.number, { actor, at, note: id, text: 'So.', mentions: [] })).toMatchObject(
      mayWrite ? { ok: true } : { reason: 'absent' },
    );
    for (const settle of [resolveNote, reopenNote])
      expect(await settle(story.number, { actor, at, note: id })).toMatchObject(mayResolve ? { ok: true } : { reason: refused });
  });

  test('whoever wrote a note on a story that is out may resolve it, whatever their role', async () => {
    const { number } = await published(chief, society, at);
    const reporter = await aPerson('reporter');
    const id = await noteOn(number, reporter);
    expect(await resolveNote(number, { actor: reporter, at, note: id })).toMatchObject({ ok: true });
    // Twice is no event of its own.
    await resolveNote(number, { actor: reporter, at, note: id });
    expect(await db.event.count({ where: { articleNumber: number, verb: 'resolveNote' } })).toBe(1);
  });
});

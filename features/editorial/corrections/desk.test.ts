import { beforeEach, describe, expect, test } from 'vitest';
import { listCorrections } from '#features/articles/corrections/queries.ts';
import { getArticleAt } from '#features/articles/queries.ts';
import { db, pool } from '#platform/db/client.ts';
import { aDesk, aPerson, published as makePublished, type Person, written } from '../desk-fixture.ts';
import { publish } from '../publish.ts';
import { save } from '../save.ts';
import { publishDue, schedule, unschedule } from '../schedule.ts';
import { restore, withdraw } from '../withdraw.ts';
import { addCorrection } from './add-correction.ts';
import { amendCorrection, removeCorrection } from './amend-correction.ts';
import type { Told } from './change.ts';
import { listCorrectionsOf, listDeskCorrections } from './queries.ts';

const at = new Date();
const later = (ms: number) => new Date(at.getTime() + ms);
const told: Told = { kind: 'correction', priority: 'serious', text: 'It costs 220 yen, not 200.' };
const version = async () => Number((await pool.query('SELECT number FROM content_version')).rows[0].number);
const rows = (articleNumber: number) => db.correction.findMany({ where: { articleNumber }, orderBy: { id: 'asc' } });
const verbs = async (articleNumber: number) =>
  (await db.event.findMany({ where: { articleNumber }, orderBy: { id: 'asc' } })).map(({ verb }) => verb);

let society: number;
let chief: Person;
beforeEach(async () => {
  ({ society, chief } = await aDesk());
});
const published = (given = {}) => makePublished(chief, society, at, given);
/** A live story whose working copy differs: its revision 3. */
async function changed(given = {}) {
  const story = await published(given);
  await save(story.number, { actor: chief, at, base: 2, content: { ...story.content, headline: 'Mended' } });
  return { ...story, by: { actor: chief, at: later(1_000), revision: 3 } };
}

describe('published with a change', () => {
  test('row, event, clock and content version in one go; readers have it at once', async () => {
    const { number, by } = await changed({ slug: 'fares' });
    const before = await version();
    expect(await publish(number, { ...by, change: { what: 'note', told } })).toMatchObject({ ok: true });
    expect(await version()).toBe(before + 1);
    expect(await rows(number)).toMatchObject([{ ...told, revision: 3, at: later(1_000), madeByName: chief.name, version: 1 }]);
    expect((await verbs(number)).slice(-2)).toEqual(['correct', 'publish']);
    expect((await db.event.findFirst({ where: { articleNumber: number, verb: 'correct' } }))?.after).toMatchObject({ correction: told });
    expect(await getArticleAt('en', 'fares')).toMatchObject({ article: { headline: 'Mended', updatedAt: later(1_000) } });
    const { rows: noted } = await pool.query("SELECT channel FROM outbox WHERE path = '/society/fares' ORDER BY id");
    expect(noted.map(({ channel }) => channel)).toContain('indexnow');
  });

  test.each([
    ['small', null],
    ['update', later(1_000)],
  ] as const)('%s: nothing is said in words', async (what, updatedAt) => {
    const { number, by } = await changed();
    await publish(number, { ...by, change: { what } });
    expect(await rows(number)).toEqual([]);
    expect(await db.article.findUnique({ where: { number }, select: { updatedAt: true } })).toEqual({ updatedAt });
  });

  test.each([
    ['nothing', '  ', 'correction-empty'],
    ['five thousand characters', 'x'.repeat(5_000), 'correction-long'],
    ['markup', 'It is <b>220</b> yen.', 'correction-markup'],
    ['a comment', '<!-- 220 -->', 'correction-markup'],
  ])('%s is refused, and nothing goes out', async (_, text, reason) => {
    const { number, by } = await changed();
    const change = { what: 'note' as const, told: { ...told, text } };
    expect(await publish(number, { ...by, change })).toMatchObject({ ok: false, reason });
    expect(await schedule(number, { ...by, dueAt: later(60_000), change })).toMatchObject({ ok: false, reason });
    expect(await db.article.findUnique({ where: { number } })).toMatchObject({ liveRevision: 2, dueAt: null });
    expect(await addCorrection(number, { actor: chief, at: later(1_000), latest: 0, told: change.told })).toMatchObject({
      ok: false,
      reason,
    });
    expect(await rows(number)).toEqual([]);
  });

  test('a story that was never out has nothing to correct', async () => {
    const { number, by } = await written(chief, society, at);
    expect(await publish(number, { ...by, change: { what: 'note', told } })).toMatchObject({ reason: 'not-out' });
    expect(await schedule(number, { ...by, dueAt: later(60_000), change: { what: 'note', told } })).toMatchObject({ reason: 'not-out' });
    expect(await addCorrection(number, { actor: chief, at, latest: 0, told })).toMatchObject({ reason: 'not-out' });
  });
});

describe('scheduled with a change', () => {
  test('it is nowhere before its second, then dated by it, once, in the name of whoever scheduled it', async () => {
    const { number, by } = await changed({ slug: 'fares' });
    const dueAt = later(60_000);
    await schedule(number, { ...by, dueAt, change: { what: 'note', told } });
    expect(await rows(number)).toEqual([]);
    expect(await publishDue(later(59_999))).toEqual([]);
    expect((await Promise.all([publishDue(dueAt), publishDue(dueAt)])).flat()).toEqual([number]);
    expect(await rows(number)).toMatchObject([{ ...told, at: dueAt, madeById: chief.id, revision: 3 }]);
    expect(await db.article.findUnique({ where: { number } })).toMatchObject({ updatedAt: dueAt, dueChange: null, headline: 'Mended' });
  });

  test.each([
    ['cancelled', unschedule],
    ['withdrawn meanwhile', (number: number, by: Parameters<typeof restore>[1]) => withdraw(number, { ...by, reason: 'Wrong.' })],
    ['published at once as a small change', publish],
  ])('%s, it never appears', async (_, end) => {
    const { number, by } = await changed();
    await schedule(number, { ...by, dueAt: later(60_000), change: { what: 'note', told } });
    expect(await end(number, by)).toMatchObject({ ok: true });
    await publishDue(later(120_000));
    expect(await rows(number)).toEqual([]);
    expect((await db.article.findUnique({ where: { number } }))?.dueChange).toBeNull();
  });

  test('whoever scheduled it has gone: their name stays', async () => {
    const editor = await aPerson('editor');
    const { number, by } = await changed();
    await schedule(number, { ...by, actor: editor, dueAt: later(60_000), change: { what: 'note', told } });
    await db.user.delete({ where: { id: editor.id } });
    await publishDue(later(60_000));
    expect(await rows(number)).toMatchObject([{ madeById: null, madeByName: editor.name }]);
  });
});

describe('without a change', () => {
  const add = (number: number, given = {}) => addCorrection(number, { actor: chief, at: later(1_000), told, latest: 0, ...given });

  test('added, amended, taken back: each a trace with its words, and pages made anew', async () => {
    const { number } = await published();
    const before = await version();
    const added = await add(number);
    if (!added.ok) throw new Error(added.reason);
    const { id } = added.value;
    const by = { actor: chief, at: later(2_000) };
    const other: Told = { kind: 'clarification', priority: 'minor', text: 'It costs 220 yen.' };
    expect(await amendCorrection(id, { ...by, version: 1, told: other })).toEqual({ ok: true, value: { version: 2 } });
    expect(await rows(number)).toMatchObject([{ ...other, id, at: later(1_000) }]);
    expect(await removeCorrection(id, { ...by, version: 2, reason: ' ' })).toMatchObject({ reason: 'reason-missing' });
    expect(await removeCorrection(id, { ...by, version: 2, reason: 'It was right.' })).toEqual({ ok: true, value: null });
    expect(await rows(number)).toEqual([]);
    expect(await version()).toBe(before + 3);
    const events = await db.event.findMany({ where: { articleNumber: number }, orderBy: { id: 'desc' }, take: 2 });
    expect(events).toMatchObject([
      { verb: 'removeCorrection', before: { correction: other }, detail: { reason: 'It was right.' } },
      { verb: 'amendCorrection', before: { correction: told }, after: { correction: other } },
    ]);
  });

  test('two correct at once: the second is told, and nothing is said twice', async () => {
    const { number } = await published();
    const both = await Promise.all([add(number), add(number, { told: { ...told, text: 'The same.' } })]);
    expect(both.map((each) => each.ok || each.reason).sort()).toEqual(['corrected-meanwhile', true]);
    expect(await rows(number)).toHaveLength(1);
  });

  test('two amend at once: the second gets both texts, and may then write over the first', async () => {
    const { number } = await published();
    const added = await add(number);
    const id = added.ok ? added.value.id : 0;
    const amend = (text: string, known: number) => amendCorrection(id, { actor: chief, at, version: known, told: { ...told, text } });
    await amend('Theirs.', 1);
    expect(await amend('Mine.', 1)).toEqual({
      ok: false,
      reason: 'correction-overtaken',
      theirs: { ...told, text: 'Theirs.', version: 2 },
    });
    expect(await rows(number)).toMatchObject([{ text: 'Theirs.' }]);
    expect(await amend('Mine.', 2)).toMatchObject({ ok: true });
    expect(await removeCorrection(id, { actor: chief, at, version: 2, reason: 'x' })).toMatchObject({ reason: 'correction-overtaken' });
  });

  test('of a withdrawn story nothing is corrected, and readers see none of it until it is back', async () => {
    const { number, by } = await published();
    const added = await add(number);
    const id = added.ok ? added.value.id : 0;
    await withdraw(number, { ...by, at: later(2_000), reason: 'Wrong.' });
    const late = { actor: chief, at: later(3_000) };
    expect(await add(number, { ...late, latest: id })).toMatchObject({ reason: 'not-out' });
    expect(await amendCorrection(id, { ...late, version: 1, told })).toMatchObject({ reason: 'not-out' });
    expect(await removeCorrection(id, { ...late, version: 1, reason: 'x' })).toMatchObject({ reason: 'not-out' });
    expect(await listCorrections({ language: 'en', limit: 5 })).toEqual([]);
    await restore(number, { ...by, at: later(4_000) });
    await expect.poll(() => listCorrections({ language: 'en', limit: 5 })).toMatchObject([{ id }]);
  });

  test('what is not there is absent', async () => {
    expect(await add(2_000_000_000)).toMatchObject({ reason: 'absent' });
    expect(await amendCorrection(2_000_000_000, { actor: chief, at, version: 1, told })).toMatchObject({ reason: 'absent' });
  });
});

test('the desk’s list: the latest first, by kind and story, with what each may do; both languages of a story know of each other', async () => {
  const english = await published();
  const japanese = await published({ language: 'ja', counterpart: english.number });
  await addCorrection(english.number, { actor: chief, at: later(1_000), told, latest: 0 });
  await addCorrection(japanese.number, {
    actor: chief,
    at: later(2_000),
    told: { ...told, kind: 'update', text: '二百二十円。' },
    latest: 0,
  });
  const now = later(3_000);
  const list = async (given = {}) => (await listDeskCorrections(chief, { kind: null, article: null, page: 1, ...given }, now)).corrections;
  expect((await list()).map(({ articleNumber }) => articleNumber)).toEqual([japanese.number, english.number]);
  expect((await list({ kind: 'correction' })).map(({ articleNumber }) => articleNumber)).toEqual([english.number]);
  expect((await list({ article: japanese.number })).map(({ kind }) => kind)).toEqual(['update']);
  expect(await list({ page: 2 })).toEqual([]);
  const own = await listCorrectionsOf(chief, english, now);
  expect(own.own).toMatchObject([{ ...told, canAmend: true, canRemove: true }]);
  expect(own.counterpart).toMatchObject({ number: japanese.number, corrections: [{ kind: 'update' }] });
  for (const [role, amend, remove] of [
    ['reporter', false, false],
    ['editor', true, false],
    ['chief', true, true],
  ] as const) {
    const [first] = (await listCorrectionsOf(await aPerson(role), english, now)).own;
    expect([role, first?.canAmend, first?.canRemove]).toEqual([role, amend, remove]);
  }
});

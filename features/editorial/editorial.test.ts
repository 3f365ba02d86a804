import { beforeEach, describe, expect, test } from 'vitest';
import { getArticleAt } from '#features/articles/queries.ts';
import { getPageVersions } from '#features/audience/queries.ts';
import { db } from '#platform/db/client.ts';
import { aContent, aDesk, aPerson, published as makePublished, written as makeWritten, type Person } from './desk-fixture.ts';
import { discard } from './discard.ts';
import { moveStage } from './move-stage.ts';
import { publish } from './publish.ts';
import { save } from './save.ts';
import { publishDue, schedule, unschedule } from './schedule.ts';
import { restore, withdraw } from './withdraw.ts';

const at = new Date();
const later = (ms: number) => new Date(at.getTime() + ms);
const version = async () => Number((await getPageVersions()).content.split('/')[0]);
const rowOf = (number: number) => db.article.findUniqueOrThrow({ where: { number } });
const verbsOf = async (number: number) =>
  (await db.event.findMany({ where: { articleNumber: number }, orderBy: { id: 'asc' } })).map((event) => event.verb);

let society: number;
let chief: Person;
beforeEach(async () => {
  ({ society, chief } = await aDesk());
  await aContent(society);
});

const written = (given = {}, actor = chief) => makeWritten(actor, society, at, given);
const published = (given = {}) => makePublished(chief, society, at, given);

describe('moves', () => {
  test('submit, send back with a reason, submit, approve, publish: each an event', async () => {
    const reporter = await aPerson('reporter');
    const story = await written({ slug: 'a-way' }, reporter);
    const desk = { ...story.by, actor: chief };
    await moveStage(story.number, 'submit', story.by);
    expect(await moveStage(story.number, 'sendBack', { ...desk, reason: ' ' })).toMatchObject({ reason: 'reason-missing' });
    await moveStage(story.number, 'sendBack', { ...desk, reason: ' Who says so? ' });
    expect(await rowOf(story.number)).toMatchObject({ stage: 'draft', returnedReason: 'Who says so?' });
    await moveStage(story.number, 'submit', story.by);
    expect(await rowOf(story.number)).toMatchObject({ returnedReason: null });
    await moveStage(story.number, 'approve', desk);
    expect(await publish(story.number, desk)).toEqual({ ok: true, value: { publishedAt: at } });
    expect(await verbsOf(story.number)).toEqual(['create', 'submit', 'sendBack', 'submit', 'approve', 'publish']);
    expect(await getArticleAt('en', 'a-way')).toMatchObject({ state: 'published' });
  });

  test.each(['publish', 'approve', 'withdraw'] as const)('a reporter cannot %s, nor replay it after losing the role', async (verb) => {
    const reporter = await aPerson('reporter');
    const story = verb === 'withdraw' ? await published() : await written({}, reporter);
    const by = { ...story.by, actor: reporter, reason: 'x' };
    const outcome = await {
      publish: () => publish(story.number, by),
      withdraw: () => withdraw(story.number, by),
      approve: () => moveStage(story.number, 'approve', by),
    }[verb]();
    expect(outcome).toMatchObject({ ok: false, reason: 'forbidden' });
    expect(await verbsOf(story.number)).not.toContain(verb === 'publish' ? 'publish' : verb);
  });

  test('a move of a revision that somebody has overtaken is refused', async () => {
    const { number, content, by } = await written();
    await save(number, { actor: chief, at, base: 2, content: { ...content, headline: 'Newer' } });
    for (const outcome of [
      await publish(number, by),
      await moveStage(number, 'submit', by),
      await schedule(number, { ...by, dueAt: later(9_999) }),
    ])
      expect(outcome).toMatchObject({ reason: 'overtaken' });
  });

  test('nothing unfinished goes out', async () => {
    const { number, by } = await written({ headline: ' ', authors: [], body: [] });
    expect(await publish(number, by)).toMatchObject({ reason: 'unfinished', detail: { fields: 'headline,authors,body' } });
    expect(await rowOf(number)).toMatchObject({ publishedAt: null });
  });
});

describe('publish', () => {
  test('a change: the first time stays, only a substantive one is dated; the version grows by one', async () => {
    const { number, content } = await published({ slug: 'story' });
    const change = async (base: number, headline: string, isSubstantive: boolean, when: Date) => {
      await save(number, { actor: chief, at: when, base, content: { ...content, headline } });
      return publish(number, { actor: chief, at: when, revision: base + 1, change: { what: isSubstantive ? 'update' : 'small' } });
    };
    const before = await version();
    await change(2, 'Mended', false, later(1_000));
    expect(await version()).toBe(before + 1);
    expect(await getArticleAt('en', 'story')).toMatchObject({ article: { headline: 'Mended', updatedAt: null, publishedAt: at } });
    await change(3, 'News', true, later(2_000));
    expect(await rowOf(number)).toMatchObject({ updatedAt: later(2_000), publishedAt: at, liveRevision: 4, stage: 'draft' });
  });

  test('every address it ever had leads to the last, in one hop, and back again to itself', async () => {
    const { number, content } = await published({ slug: 'one' });
    for (const [step, slug] of ['two', 'three', 'one', 'four'].entries()) {
      await save(number, { actor: chief, at, base: 2 + step, content: { ...content, slug } });
      expect(await publish(number, { actor: chief, at, revision: 3 + step })).toMatchObject({ ok: true });
    }
    for (const slug of ['one', 'two', 'three']) expect(await getArticleAt('en', slug)).toEqual({ state: 'moved', path: '/society/four' });
    expect(await getArticleAt('en', 'four')).toMatchObject({ state: 'published' });
  });

  test('an address that another has or had is refused, and nothing changes', async () => {
    const first = await published({ slug: 'first' });
    await save(first.number, { actor: chief, at, base: 2, content: { ...first.content, slug: 'second' } });
    await publish(first.number, { actor: chief, at, revision: 3 });
    for (const slug of ['first', 'second']) {
      const { number, by } = await written({ slug });
      expect(await publish(number, by)).toMatchObject({ reason: 'address-taken', detail: { number: String(first.number) } });
      expect(await rowOf(number)).toMatchObject({ publishedAt: null, slug: `draft-${number}` });
    }
  });

  test('two languages of one story find each other; a third does not fit', async () => {
    const english = await published();
    const japanese = await published({ language: 'ja', counterpart: english.number });
    expect((await rowOf(english.number)).story).toBe((await rowOf(japanese.number)).story);
    const third = await written({ language: 'ja', counterpart: english.number });
    expect(await publish(third.number, third.by)).toMatchObject({ reason: 'counterpart-taken' });
  });
});

describe('schedule', () => {
  test('a new story is there at its second, and its publication is told once by two processes', async () => {
    const { number, by } = await written({ slug: 'embargoed' });
    const dueAt = new Date(Date.now() + 400);
    expect(await schedule(number, { ...by, at: new Date(), dueAt })).toEqual({ ok: true, value: { dueAt } });
    expect(await getArticleAt('en', 'embargoed')).toBeNull();
    expect(await publishDue(new Date(dueAt.getTime() - 1))).toEqual([]);
    await new Promise((done) => setTimeout(done, 450));
    expect(await getArticleAt('en', 'embargoed')).toMatchObject({ state: 'published' });
    const found = await Promise.all([publishDue(new Date()), publishDue(new Date()), publishDue(new Date())]);
    expect(found.flat()).toEqual([number]);
    expect((await verbsOf(number)).filter((verb) => verb === 'publish')).toHaveLength(1);
    expect(await rowOf(number)).toMatchObject({ dueAt: null, liveRevision: 2, stage: 'draft', publishedAt: dueAt });
  });

  test('a change of a story that is out waits, then is there', async () => {
    const { number, content } = await published({ slug: 'live' });
    await save(number, { actor: chief, at, base: 2, content: { ...content, headline: 'At six' } });
    await schedule(number, { actor: chief, at, revision: 3, dueAt: later(60_000) });
    expect(await getArticleAt('en', 'live')).not.toMatchObject({ article: { headline: 'At six' } });
    expect(await publishDue(later(60_000))).toEqual([number]);
    expect(await getArticleAt('en', 'live')).toMatchObject({ article: { headline: 'At six' } });
  });

  test.each([
    ['now', 0, 'time-past'],
    ['a minute ago', -60_000, 'time-past'],
    ['in a hundred years', 100 * 366 * 86_400_000, 'time-far'],
  ])('%s is refused', async (_, ms, reason) => {
    const { number, by } = await written();
    expect(await schedule(number, { ...by, dueAt: later(ms) })).toMatchObject({ ok: false, reason });
  });

  test('taken back, it stays approved and never appears', async () => {
    const { number, by } = await written();
    await schedule(number, { ...by, dueAt: later(60_000) });
    expect(await unschedule(number, by)).toMatchObject({ ok: true });
    expect(await publishDue(later(120_000))).toEqual([]);
    expect(await rowOf(number)).toMatchObject({ stage: 'approved', publishedAt: null, dueAt: null });
  });

  test('what is saved after scheduling does not go out with it', async () => {
    const { number, content, by } = await written({ slug: 'as-approved', headline: 'As approved' });
    await schedule(number, { ...by, dueAt: later(60_000) });
    await save(number, { actor: chief, at, base: 2, content: { ...content, headline: 'An afterthought' } });
    await publishDue(later(60_000));
    expect(await rowOf(number)).toMatchObject({ headline: 'As approved', revision: 3, liveRevision: 2 });
  });
});

describe('withdraw, restore, discard', () => {
  test('a withdrawn story says why, and comes back as it was', async () => {
    const { number, by } = await published({ slug: 'gone' });
    expect(await withdraw(number, { ...by, reason: ' ' })).toMatchObject({ reason: 'reason-missing' });
    await withdraw(number, { ...by, reason: ' It was wrong. ' });
    expect(await getArticleAt('en', 'gone')).toMatchObject({ state: 'withdrawn', reason: 'It was wrong.' });
    expect(await withdraw(number, { ...by, reason: 'again' })).toMatchObject({ reason: 'not-now' });
    await restore(number, by);
    expect(await getArticleAt('en', 'gone')).toMatchObject({ state: 'published', article: { publishedAt: at } });
  });

  test('changes laid aside: the working copy is what readers have, and the revisions stay', async () => {
    const { number, content } = await published();
    await save(number, { actor: chief, at, base: 2, content: { ...content, headline: 'No, not this' } });
    expect(await discard(number, { actor: chief, at, revision: 3 })).toEqual({ ok: true, value: { revision: 4 } });
    const kept = await db.revision.findMany({ where: { articleNumber: number }, orderBy: { number: 'asc' } });
    expect(kept.map((row) => [row.number, (row.content as { headline: string }).headline])).toEqual([
      [2, content.headline],
      [3, 'No, not this'],
      [4, content.headline],
    ]);
    expect(kept[2]?.content).toEqual(kept[0]?.content);
  });
});

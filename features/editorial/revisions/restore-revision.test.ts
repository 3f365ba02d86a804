import { beforeEach, describe, expect, test } from 'vitest';
import { aSection } from '#features/articles/article-fixture.ts';
import { getArticleAt } from '#features/articles/queries.ts';
import { getPageVersions } from '#features/audience/queries.ts';
import { db } from '#platform/db/client.ts';
import { aContent, aDesk, aPerson, published as makePublished, written as makeWritten, type Person } from '../desk-fixture.ts';
import { heldForMs, holdArticle } from '../hold.ts';
import { moveStage } from '../move-stage.ts';
import { save } from '../save.ts';
import { getRevisionContent } from '../working-copy.ts';
import { contentWith, paragraph } from './content-fixture.ts';
import { type Part, restorePart } from './restore-part.ts';
import { restoreRevision } from './restore-revision.ts';

describe('a part of an old text', () => {
  const old = contentWith({ headline: 'Old', p: ['1 One', '2 Two', '3 Three'] });
  const now = contentWith({ headline: 'New', kicker: 'Kept', p: ['1 ONE', '3 Three', '4 Four'], lead: { media: 2, alt: '', caption: '' } });
  test.each<[string, Part, object]>([
    ['all of it', { kind: 'whole' }, old],
    ['a field, and no other', { kind: 'field', field: 'headline' }, { ...now, headline: 'Old' }],
    ['a picture with its words', { kind: 'field', field: 'lead' }, { ...now, lead: old.lead }],
    ['a block in its place', { kind: 'block', key: '1' }, { ...now, body: ['1 One', '3 Three', '4 Four'].map(paragraph) }],
    ['a block that was taken out', { kind: 'block', key: '2' }, { ...now, body: ['1 ONE', '2 Two', '3 Three', '4 Four'].map(paragraph) }],
  ])('%s', (_, part, expected) => {
    expect(restorePart(now, old, part)).toEqual(expected);
  });

  test('a block that was not in it', () => {
    expect(restorePart(now, old, { kind: 'block', key: '4' })).toBeNull();
  });
});

describe('restoring', () => {
  const at = new Date();
  const later = (ms: number) => new Date(at.getTime() + ms);
  const whole: Part = { kind: 'whole' };
  let society: number;
  let chief: Person;
  beforeEach(async () => {
    ({ society, chief } = await aDesk());
    await aContent(society);
  });
  const published = (given = {}) => makePublished(chief, society, at, given);
  const change = (number: number, base: number, content: Awaited<ReturnType<typeof published>>['content']) =>
    save(number, { actor: chief, at: later(1_000), base, content });
  const restore = (number: number, given: Partial<Parameters<typeof restoreRevision>[1]> = {}) =>
    restoreRevision(number, { actor: chief, at: later(2_000), revision: 3, from: 2, part: whole, ...given });

  test('whole: a revision of its own, told with where it came from; what it replaces stays, and readers see nothing', async () => {
    const { number, content } = await published({ slug: 'stands', headline: 'As published' });
    await change(number, 2, { ...content, headline: 'Changed', standfirst: 'Else.' });
    const before = await getPageVersions();
    expect(await restore(number)).toMatchObject({ ok: true, value: { revision: 4 } });
    expect(await getRevisionContent(number, 4)).toEqual(content);
    expect(await getRevisionContent(number, 3)).toMatchObject({ headline: 'Changed' });
    expect(await getPageVersions()).toEqual(before);
    expect(await getArticleAt('en', 'stands')).toMatchObject({ state: 'published', article: { headline: 'As published' } });
    expect(await db.article.findUnique({ where: { number } })).toMatchObject({ revision: 4, liveRevision: 2 });
    const [event] = await db.event.findMany({ where: { articleNumber: number }, orderBy: { id: 'desc' }, take: 1 });
    expect(event).toMatchObject({ verb: 'restoreRevision', actor: chief.name, revision: 4, detail: { from: 2, kind: 'whole' } });
  });

  test('the next save of the same person does not write over what was brought back', async () => {
    const { number, content } = await published();
    await change(number, 2, { ...content, headline: 'Changed' });
    await restore(number);
    await save(number, { actor: chief, at: later(3_000), base: 4, content: { ...content, headline: 'On from there' } });
    expect(await getRevisionContent(number, 4)).toEqual(content);
    expect(await getRevisionContent(number, 5)).toMatchObject({ headline: 'On from there' });
  });

  test('one field and one block leave the rest as it was changed', async () => {
    const { number, content } = await published({ headline: 'Old', body: ['1 One', '2 Two'].map(paragraph) });
    await change(number, 2, { ...content, headline: 'New', kicker: 'New', body: ['1 ONE'].map(paragraph) });
    await restore(number, { part: { kind: 'block', key: '2' } });
    await restore(number, { revision: 4, part: { kind: 'field', field: 'headline' } });
    expect(await getRevisionContent(number, 5)).toMatchObject({ headline: 'Old', kicker: 'New', body: ['1 ONE', '2 Two'].map(paragraph) });
  });

  test('what is the same already is not written again', async () => {
    const { number, content } = await published();
    await change(number, 2, { ...content, headline: 'Changed' });
    expect(await restore(number, { part: { kind: 'field', field: 'slug' } })).toEqual({ ok: true, value: { revision: 3 } });
  });

  test('a story without any revision of its own is its own first', async () => {
    const { number, content } = await published();
    await db.revision.deleteMany({ where: { articleNumber: number } });
    await change(number, 2, { ...content, headline: 'Changed' });
    expect(await restore(number)).toMatchObject({ ok: true, value: { revision: 4 } });
    expect(await getRevisionContent(number, 4)).toMatchObject({ headline: content.headline });
  });

  test('a story in review stays in review; the lists show what was brought back', async () => {
    const story = await makeWritten(chief, society, at, { headline: 'First' });
    await moveStage(story.number, 'submit', story.by);
    await change(story.number, 2, { ...story.content, headline: 'Second' });
    expect(await restore(story.number)).toMatchObject({ ok: true });
    expect(await db.article.findUnique({ where: { number: story.number } })).toMatchObject({ headline: 'First', stage: 'in_review' });
  });

  test('refused: overtaken, no such revision, no such block, another’s story, another’s section, absent', async () => {
    const { number, content } = await published();
    await change(number, 2, { ...content, headline: 'Changed' });
    const reporter = await aPerson('reporter');
    const sports = await aSection('sports');
    const sportsEditor = await aPerson('editor', [sports]);
    expect(await restore(number, { revision: 2 })).toMatchObject({ reason: 'overtaken' });
    expect(await restore(number, { from: 1 })).toMatchObject({ reason: 'no-such-revision' });
    expect(await restore(number, { from: 99 })).toMatchObject({ reason: 'no-such-revision' });
    expect(await restore(number, { part: { kind: 'block', key: 'none' } })).toMatchObject({ reason: 'no-such-revision' });
    expect(await restore(number, { actor: reporter })).toMatchObject({ reason: 'forbidden' });
    expect(await restore(number, { actor: sportsEditor })).toMatchObject({ reason: 'forbidden' });
    expect(await restore(999_999)).toMatchObject({ reason: 'absent' });
    // It was moved to sports; its sports editor cannot bring it back to where it was.
    await change(number, 3, { ...content, section: sports });
    await db.article.update({ where: { number }, data: { sectionId: sports } });
    expect(await restore(number, { actor: sportsEditor, revision: 4 })).toMatchObject({ reason: 'forbidden-section' });
    expect(await db.event.count({ where: { articleNumber: number, verb: 'restoreRevision' } })).toBe(0);
  });

  test('refused while somebody else writes, with the name; one’s own other tab is no hindrance', async () => {
    const { number, content } = await published();
    await change(number, 2, { ...content, headline: 'Changed' });
    const ben = await aPerson('editor');
    await holdArticle(number, { actor: ben, tab: 'b', at: later(1_500) });
    expect(await restore(number)).toMatchObject({ reason: 'held', detail: { name: ben.name } });
    expect(await restore(number, { at: later(2_000 + heldForMs) })).toMatchObject({ ok: true });
    await holdArticle(number, { actor: chief, tab: 'c', at: later(3_000 + heldForMs) });
    expect(await restore(number, { revision: 4, from: 3, at: later(4_000 + heldForMs) })).toMatchObject({ ok: true });
  });
});

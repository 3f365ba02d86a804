import { beforeEach, describe, expect, test } from 'vitest';
import { aSection } from '#features/articles/article-fixture.ts';
import { getArticleAt } from '#features/articles/queries.ts';
import { getPageVersions } from '#features/audience/queries.ts';
import { db } from '#platform/db/client.ts';
import { createArticle } from './create.ts';
import { aContent, aDesk, aPerson, published as makePublished, written as makeWritten, type Person } from './desk-fixture.ts';
import { moveStage } from './move-stage.ts';
import { publish } from './publish.ts';
import { save } from './save.ts';
import { sameRevisionMs } from './write-revision.ts';

const at = new Date();
const later = (ms: number) => new Date(at.getTime() + ms);
const version = async () => Number((await getPageVersions()).content.split('/')[0]);
const rowOf = (number: number) => db.article.findUniqueOrThrow({ where: { number } });

let society: number;
let chief: Person;
beforeEach(async () => {
  ({ society, chief } = await aDesk());
  await aContent(society);
});

const written = (given = {}, actor = chief) => makeWritten(actor, society, at, given);
const published = (given = {}) => makePublished(chief, society, at, given);

describe('save', () => {
  test('keeps the words, shows them in the newsroom’s lists, and changes nothing for readers', async () => {
    const before = await version();
    const { number, content } = await written({ slug: 'night-ferry' });
    expect(await rowOf(number)).toMatchObject({
      headline: content.headline,
      slug: 'night-ferry',
      stage: 'draft',
      publishedAt: null,
      body: [],
    });
    expect(await getArticleAt('en', 'night-ferry')).toBeNull();
    expect(await version()).toBe(before);
  });

  test('one person’s saves within minutes are one revision; after a move they are another', async () => {
    const { number, content } = await written();
    const next = (base: number, headline: string, when: Date, actor = chief) =>
      save(number, { actor, at: when, base, content: { ...content, headline } });
    await next(2, 'Three', later(1_000));
    expect(await db.revision.count({ where: { articleNumber: number } })).toBe(1);
    await moveStage(number, 'submit', { actor: chief, at: later(2_000), revision: 3 });
    await next(3, 'Four', later(3_000));
    await next(4, 'Five', later(3_000 + sameRevisionMs));
    await next(5, 'Six', later(4_000 + sameRevisionMs), await aPerson('editor'));
    const kept = await db.revision.findMany({ where: { articleNumber: number }, orderBy: { number: 'asc' } });
    expect(kept.map((row) => [row.number, (row.content as { headline: string }).headline])).toEqual([
      [3, 'Three'],
      [4, 'Four'],
      [5, 'Five'],
      [6, 'Six'],
    ]);
    expect(await rowOf(number)).toMatchObject({ stage: 'in_review', revision: 6 });
  });

  test('never writes over what its writer has not seen, and hands it over', async () => {
    const { number, content } = await written();
    const other = await aPerson('editor');
    await save(number, { actor: other, at, base: 2, content: { ...content, headline: 'Theirs' } });
    const refused = await save(number, { actor: chief, at, base: 2, content: { ...content, headline: 'Mine' } });
    expect(refused).toMatchObject({ reason: 'overtaken', theirs: { revision: 3, content: { headline: 'Theirs' }, savedBy: other.name } });
    expect(await rowOf(number)).toMatchObject({ headline: 'Theirs', revision: 3 });
  });

  test('the same words again, after an answer that was lost, are no conflict', async () => {
    const { number, content, revision } = await written();
    expect(await save(number, { actor: chief, at, base: revision - 1, content })).toMatchObject({ ok: true, value: { revision } });
    // JSONB gives keys back in an order of its own.
    const backwards = Object.fromEntries(Object.entries(content).reverse()) as typeof content;
    const body = content.body.map((block) => Object.fromEntries(Object.entries(block).reverse()) as typeof block);
    expect(await save(number, { actor: chief, at, base: revision - 1, content: { ...backwards, body } })).toMatchObject({
      ok: true,
      value: { revision },
    });
  });

  test('two at once: one is kept, the other is told', async () => {
    const { number, content } = await written();
    const both = await Promise.all(
      ['Mine', 'Theirs'].map((headline) => save(number, { actor: chief, at, base: 2, content: { ...content, headline } })),
    );
    expect(both.map((outcome) => outcome.ok).sort()).toEqual([false, true]);
  });

  test('a published story gets a draft beside it: readers, lists and the page cache see nothing of it', async () => {
    const { number, content } = await published({ slug: 'stands', headline: 'Stands' });
    const before = await version();
    expect(
      await save(number, { actor: chief, at: later(1), base: 2, content: { ...content, headline: 'Changed', slug: 'moved' } }),
    ).toMatchObject({ ok: true });
    expect(await getArticleAt('en', 'stands')).toMatchObject({ state: 'published', article: { headline: 'Stands' } });
    expect(await rowOf(number)).toMatchObject({ headline: 'Stands', revision: 3, liveRevision: 2 });
    expect(await version()).toBe(before);
  });

  test('a section that is not the writer’s is refused', async () => {
    const sports = await aSection('sports');
    const reporter = await aPerson('reporter', [society]);
    const { number, content } = await written({}, reporter);
    expect(await save(number, { actor: reporter, at, base: 2, content: { ...content, section: sports } })).toMatchObject({
      reason: 'forbidden-section',
    });
    expect(await createArticle({ actor: reporter, at, section: sports, language: 'en' })).toMatchObject({ reason: 'forbidden-section' });
  });

  test('another’s story, one handed in, and one that is out are not a reporter’s to change', async () => {
    const reporter = await aPerson('reporter');
    const theirs = await written();
    expect(await save(theirs.number, { actor: reporter, at, base: 2, content: theirs.content })).toMatchObject({ reason: 'forbidden' });
    const own = await written({}, reporter);
    await moveStage(own.number, 'submit', own.by);
    expect(await save(own.number, { actor: reporter, at, base: 2, content: own.content })).toMatchObject({ reason: 'forbidden' });
    await publish(own.number, { ...own.by, actor: chief });
    expect(await save(own.number, { actor: reporter, at, base: 2, content: own.content })).toMatchObject({ reason: 'forbidden' });
    expect(await save(999_999, { actor: chief, at, base: 1, content: own.content })).toMatchObject({ reason: 'absent' });
  });
});

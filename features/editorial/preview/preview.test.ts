import { beforeEach, describe, expect, test } from 'vitest';
import { getLiveView } from '#features/articles/live/get-live-view.ts';
import { getArticleAt } from '#features/articles/queries.ts';
import { db } from '#platform/db/client.ts';
import { aDesk, aPerson, type Person, published, written } from '../desk-fixture.ts';
import { save } from '../save.ts';
import { makePreview } from './make-preview.ts';
import { previewMs, readPreview, signPreview } from './preview.ts';
import { getArticleOfRevision, listMediaOfRevision } from './queries.ts';
import { isPreviewPath } from './serve-preview.ts';

const at = new Date();
let society: number;
let chief: Person;
beforeEach(async () => {
  ({ society, chief } = await aDesk());
});

describe('a link', () => {
  test('shows one revision for a week, and nothing after it or when a sign was changed', async () => {
    const { number } = await written(chief, society, at);
    const made = await makePreview(number, { actor: chief, revision: 2, at });
    if (!made.ok) throw new Error(made.reason);
    const token = made.value.path.replace('/preview/', '');
    expect(isPreviewPath(made.value.path)).toBe(true);
    expect(readPreview(token, at)).toEqual({ number, revision: 2, until: new Date(at.getTime() + previewMs) });
    expect(readPreview(token, new Date(at.getTime() + previewMs - 1))).not.toBeNull();
    expect(readPreview(token, new Date(at.getTime() + previewMs))).toBeNull();
    const other = signPreview({ number: number + 1, revision: 2, until: made.value.until });
    for (const forged of ['', 'x', 'x.y', `${other.split('.')[0]}.${token.split('.')[1]}`]) expect(readPreview(forged, at)).toBeNull();
  });

  test('of a Japanese story stands in the Japanese edition', async () => {
    const { number } = await written(chief, society, at, { language: 'ja' });
    const made = await makePreview(number, { actor: chief, revision: 2, at });
    expect(made.ok && made.value.path).toMatch(/^\/ja\/preview\/[\w-]+\.[\w-]+$/);
  });

  test.each([
    ['a reporter, another’s draft', 'reporter', false, 'absent'],
    ['a reporter, what is out', 'reporter', true, null],
    ['the desk', 'editor', false, null],
  ] as const)('%s', async (_, role, isOut, reason) => {
    const { number } = await (isOut ? published : written)(chief, society, at);
    const made = await makePreview(number, { actor: await aPerson(role), revision: 2, at });
    expect(made.ok ? null : made.reason).toBe(reason);
  });

  test('of a revision or a story that is not there is refused', async () => {
    const { number } = await written(chief, society, at);
    expect(await makePreview(number, { actor: chief, revision: 9, at })).toMatchObject({ reason: 'no-such-revision' });
    expect(await makePreview(999_999, { actor: chief, revision: 1, at })).toMatchObject({ reason: 'absent' });
  });

  test.each([
    ['/preview/a.b', true],
    ['/ja/preview/a.b', true],
    ['/preview', false],
    ['/preview/a/b', false],
    ['/preview/%00', false],
    ['/society/preview/a', false],
    ['/previews/a', false],
  ])('%s: %s', (path, expected) => expect(isPreviewPath(path)).toBe(expected));
});

describe('what it shows', () => {
  test('is the same as the page once it is published', async () => {
    const tag = await db.tag.upsert({ where: { slug: 'food' }, create: { slug: 'food', name: { en: 'Food' } }, update: {} });
    const given = { slug: 'same', frontHeadline: 'Short', kicker: 'Interview', tags: [tag.id] };
    const { number } = await published(chief, society, at, given);
    const shown = await getArticleOfRevision(number, 2);
    const found = await getArticleAt('en', 'same');
    expect(found?.state).toBe('published');
    expect(shown).toEqual({ article: found?.state === 'published' ? found.article : null, isLive: true });
  });

  test('is that revision, not what was saved or published since', async () => {
    const { number, content } = await published(chief, society, at, { headline: 'As it is' });
    await save(number, { actor: chief, at, base: 2, content: { ...content, headline: 'As it will be', slug: 'other' } });
    expect(await getArticleOfRevision(number, 2)).toMatchObject({ isLive: true, article: { headline: 'As it is' } });
    expect(await getArticleOfRevision(number, 3)).toMatchObject({ isLive: false, article: { headline: 'As it will be', slug: 'other' } });
    expect(await getArticleOfRevision(number, 9)).toBeNull();
  });

  test('media: the lead and those of the body, once each', async () => {
    const body = [
      { id: 'i', kind: 'image' as const, media: 7, caption: null },
      { id: 'g', kind: 'gallery' as const, media: [7, 8], caption: null },
    ];
    const { number } = await written(chief, society, at, { lead: { media: 9, alt: '', caption: '' }, body });
    expect(await listMediaOfRevision(number, 2)).toEqual([9, 7, 8]);
    expect(await listMediaOfRevision(number, 5)).toEqual([]);
  });

  test('media of the entries of a live blog, the newest first, without what was taken out', async () => {
    const { number } = await written(chief, society, at, { lead: { media: 9, alt: '', caption: '' } });
    await db.liveBlog.create({ data: { articleNumber: number, startedAt: at } });
    const shown = [[7], [8, 6], [9], [5]];
    await db.liveEntry.createMany({
      data: shown.map((pictures, place) => ({
        ...{ articleNumber: number, number: place + 1, key: `key-${place}`, at, headline: 'A picture', writtenByName: 'A' },
        blocks: pictures.map((media, each) => ({ id: `e${each}`, kind: 'image', media, caption: null })),
        ...(place === 3 && { deletedAt: at, deletedByName: 'A' }),
      })),
    });
    expect(await listMediaOfRevision(number, 2)).toEqual([9, 8, 6, 7]);
  });

  test('a live blog that is not out, with its entries', async () => {
    const { number } = await written(chief, society, at);
    await db.liveBlog.create({ data: { articleNumber: number, startedAt: at } });
    const entry = { articleNumber: number, number: 1, key: 'key-1', at, headline: 'Soon', blocks: [], writtenByName: 'A' };
    await db.liveEntry.create({ data: entry });
    const found = await getArticleOfRevision(number, 2);
    expect(found && (await getLiveView(found.article, null))).toMatchObject({
      isRunning: true,
      entries: [{ number: 1, headline: 'Soon' }],
    });
    expect((await getArticleAt('en', found?.article.slug ?? ''))?.state).not.toBe('published');
  });
});

import { access, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Actor, canEditMedia, type Role, roles } from '#features/accounts/roles.ts';
import { db, type Prisma } from '#platform/db/client.ts';
import { env } from '#platform/env.ts';
import { cropNames } from './crops.ts';
import { describe as describeMedia } from './describe.ts';
import { added, aPerson, aStory } from './media-fixture.ts';
import { cropped, cutLead } from './picture.ts';
import { getItem, libraryPage, listLibrary, wholeLibrary } from './queries.ts';
import { remove } from './remove.ts';
import { originalFile } from './renditions.ts';
import { upload } from './upload.ts';
import { listUses } from './uses.ts';

const folder = resolve(env.dataDir, 'media');
const at = new Date();
const people = {} as Record<Role, Actor>;
beforeAll(async () => {
  for (const role of roles) people[role] = await aPerson(role);
});

const middle = { x: 0.5, y: 0.5 };
const measures = { width: null, height: null, seconds: null };
const words = { alt: 'A pier', caption: 'The pier.', credit: 'Photo: B', licence: 'Own work' };
const said = (actor: Actor, given = {}) => ({ actor, at, ...words, rightsLastDay: null, focal: middle, cuts: {}, measures, ...given });
/** Says it of what is there now. */
const tell = async (id: number, given: ReturnType<typeof said>) => {
  const media = await db.media.findUnique({ where: { id } });
  return describeMedia(id, { revision: media?.revision ?? 1, ...given });
};
const isThere = (name: string) =>
  access(`${folder}/${name}`).then(
    () => true,
    () => false,
  );

describe('who may change and delete', () => {
  const cells = roles.flatMap((role) => [true, false].map((isOwn) => [role, isOwn, isOwn || role !== 'reporter'] as const));
  test.each(cells)('a %s, own: %s → %s, by predicate and by both verbs', async (role, isOwn, isAllowed) => {
    const actor = people[role];
    const media = await added(isOwn ? actor : await aPerson('chief'));
    expect(canEditMedia(actor, media)).toBe(isAllowed);
    expect((await getItem(actor, media.id))?.isEditable).toBe(isAllowed);
    const refusal = { ok: false, reason: 'forbidden' };
    expect(await tell(media.id, said(actor))).toEqual(isAllowed ? { ok: true, value: null } : refusal);
    expect(await remove(media.id, { actor, at })).toEqual(isAllowed ? { ok: true, value: null } : refusal);
  });

  test('what the demo brought is the desk’s', () => {
    expect(roles.map((role) => canEditMedia(people[role], { addedById: null }))).toEqual([false, true, true, true]);
  });
});

describe('a description', () => {
  test('is kept with an event of before and after', async () => {
    const media = await added(people.reporter);
    await tell(media.id, said(people.editor));
    expect(await db.media.findUnique({ where: { id: media.id } })).toMatchObject(words);
    const event = await db.event.findFirst({ where: { verb: 'describe' }, orderBy: { id: 'desc' } });
    expect(event).toMatchObject({
      actorId: people.editor.id,
      detail: { media: media.id },
      before: { alt: 'A quay' },
      after: { alt: 'A pier' },
    });
  });

  test.each([
    ['alt', { alt: '' }, 'alt-missing'],
    ['credit', { credit: '' }, 'credit-missing'],
  ])('without %s is refused', async (_, given, reason) => {
    const media = await added(people.reporter);
    expect(await tell(media.id, said(people.reporter, given))).toEqual({ ok: false, reason });
    expect(await db.media.findUnique({ where: { id: media.id } })).toMatchObject({ alt: 'A quay' });
  });

  test('by somebody who has not seen the last one is refused, and nothing of it is lost', async () => {
    const media = await added(people.editor);
    const outcomes = await Promise.all(
      ['One', 'Two'].map((alt) => describeMedia(media.id, { ...said(people.editor, { alt, focal: { x: 0.2, y: 0.2 } }), revision: 1 })),
    );
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(outcomes).toContainEqual({ ok: false, reason: 'changed' });
    const kept = outcomes[0]?.ok ? 'One' : 'Two';
    expect(await db.media.findUnique({ where: { id: media.id } })).toMatchObject({ alt: kept, revision: 2 });
    expect(await describeMedia(media.id, { ...said(people.editor), revision: 1 })).toEqual({ ok: false, reason: 'changed' });
  });

  test('of nothing is refused', async () => {
    expect(await tell(9_999_999, said(people.admin))).toEqual({ ok: false, reason: 'absent' });
  });

  test('with another focal point makes crops under new addresses; the old ones stand', async () => {
    const media = await added(people.reporter);
    const old = cropped(media, 'social').path;
    await tell(media.id, said(people.reporter, { focal: { x: 0.1, y: 0.93 } }));
    const moved = await db.media.findUniqueOrThrow({ where: { id: media.id }, include: { renditions: { where: { crop: 'social' } } } });
    const path = cropped(moved, 'social').path;
    expect(path).toMatch(/social-1200-10-93\.jpeg$/);
    expect([await isThere(old.slice(7)), await isThere(path.slice(7))]).toEqual([true, true]);
    expect(moved.renditions).toHaveLength(1);
  });

  test('with a crop cut by hand makes that part, as large as the others, in all that a story’s page names; without it, the focal point’s', async () => {
    const half = { create: { width: 400, height: 900, channels: 3, background: '#00f' } } as const;
    const [left, right] = [half, { create: { ...half.create, background: '#f00' } }];
    const whole = sharp({ create: { width: 800, height: 900, channels: 3, background: '#000' } }).composite([
      { input: await sharp(left).png().toBuffer(), left: 0, top: 0 },
      { input: await sharp(right).png().toBuffer(), left: 400, top: 0 },
    ]);
    const known = { words: { alt: 'A', caption: '', credit: 'B' } };
    const kept = await upload([await whole.png().toBuffer()], { actor: people.editor, at, name: 'halves.png' }, known);
    const id = kept.ok ? kept.value.id : 0;
    const cuts = { '16x9': { x: 0.55, y: 0.2, width: 0.4 } };
    expect(await tell(id, said(people.editor, { cuts }))).toMatchObject({ ok: true });
    const media = await db.media.findUniqueOrThrow({ where: { id }, include: { renditions: { where: { crop: '16x9' } } } });
    const shown = cutLead(media);
    expect(shown?.path).toBe(`/media/${media.hash}/16x9-1200-550-200-400.jpeg`);
    const files = [
      shown?.path ?? '',
      ...(shown?.srcsets ?? []).flatMap(({ srcset }) => srcset.split(', ').map((each) => each.split(' ')[0] ?? '')),
    ];
    expect(media.renditions).toHaveLength(files.length);
    for (const file of files) {
      const { data, info } = await sharp(`${folder}/${file.slice(7)}`)
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect([file, Math.round((info.width / info.height) * 100)]).toEqual([file, 178]);
      const [red = 0, , blue = 255] = data;
      expect(red > 200 && blue < 60).toBe(true);
    }
    expect(await getItem(people.editor, id)).toMatchObject({ cuts });
    await tell(id, said(people.editor));
    const followed = await db.media.findUniqueOrThrow({ where: { id }, include: { renditions: { where: { crop: '16x9' } } } });
    expect([cutLead(followed), followed.renditions.length]).toEqual([null, 1]);
  });

  test('keeps a moved focal point even where every crop is cut by hand', async () => {
    const media = await added(people.editor);
    const cuts = Object.fromEntries(cropNames.map((crop) => [crop, { x: 0.1, y: 0.1, width: 0.5 }]));
    await tell(media.id, said(people.editor, { cuts }));
    await tell(media.id, said(people.editor, { cuts, focal: { x: 0.3, y: 0.7 } }));
    expect(await db.media.findUnique({ where: { id: media.id } })).toMatchObject({ focalX: 0.3, focalY: 0.7 });
  });

  test('of a picture whose original was never kept makes crops from its largest rendition', async () => {
    const media = await added(people.reporter);
    await rm(`${folder}/${originalFile(media.hash)}`);
    expect(await tell(media.id, said(people.reporter, { focal: { x: 0, y: 0 } }))).toMatchObject({ ok: true });
    expect(await isThere(`${media.hash}/1x1-1200-0-0.jpeg`)).toBe(true);
  });
});

describe('where it is used', () => {
  const content = (given: object) => ({ lead: { media: null }, body: [], ...given }) as Prisma.InputJsonObject;
  const revised = async (articleNumber: number, number: number, given: object) =>
    db.revision.create({ data: { articleNumber, number, content: content(given), savedByName: '', beganAt: at, savedAt: at } });
  const draft = (other: number, given = {}) => aStory(other, { publishedAt: null, revision: 2, ...given });

  test('by what readers have, by working copies and by what is due; never twice, and not by what was before', async () => {
    const [media, other] = [await added(people.chief), await added(people.chief)];
    const live = await aStory(media.id);
    const lead = await draft(other.id);
    await revised(lead, 2, { lead: { media: media.id } });
    const inGallery = await draft(other.id);
    await revised(inGallery, 2, { body: [{ kind: 'gallery', media: [other.id, media.id] }] });
    const due = await draft(other.id, { publishedAt: at, liveRevision: 1, revision: 3, dueAt: at, dueRevision: 2 });
    await revised(due, 2, { body: [{ kind: 'image', media: media.id }] });
    await revised(due, 3, {});
    const former = await draft(other.id);
    await revised(former, 1, { lead: { media: media.id } });
    await revised(former, 2, { body: [{ kind: 'paragraph', text: [{ text: String(media.id) }] }] });
    const uses = await listUses(people.chief, media.id);
    expect(uses.map(({ number, isShown }) => [number, isShown])).toEqual([
      [due, false],
      [inGallery, false],
      [lead, false],
      [live, true],
    ]);
    expect(await remove(media.id, { actor: people.chief, at })).toMatchObject({
      ok: false,
      reason: 'in-use',
      detail: { stories: expect.stringContaining(`${live}`) },
    });
    expect(await isThere(originalFile(media.hash))).toBe(true);
  });

  test('a story that somebody may not read has no headline for them', async () => {
    const media = await added(people.reporter);
    await aStory(media.id, { publishedAt: null, headline: 'Secret' });
    expect(await listUses(people.reporter, media.id)).toMatchObject([{ headline: null }]);
    expect(await listUses(people.chief, media.id)).toMatchObject([{ headline: 'Secret' }]);
  });

  test('by no story: it can be deleted, with all its files, and an event stays', async () => {
    const media = await added(people.reporter);
    expect(await remove(media.id, { actor: people.reporter, at })).toEqual({ ok: true, value: null });
    expect([await getItem(people.admin, media.id), await isThere(media.hash)]).toEqual([null, false]);
    expect(await db.event.findFirst({ where: { verb: 'delete' }, orderBy: { id: 'desc' } })).toMatchObject({
      before: { hash: media.hash },
    });
    expect(await remove(media.id, { actor: people.reporter, at })).toEqual({ ok: false, reason: 'absent' });
  });
});

describe('the library', () => {
  test.each([
    ['words in any order and case', 'FERRY dusk', true],
    ['of the credit', 'tanaka', true],
    ['Japanese', '夕暮れ', true],
    ['in full width', 'ｆｅｒｒｙ', true],
    ['its file’s name', 'quay.jpg', true],
    ['a word that is not there', 'ferry noon', false],
    ['a percent sign is itself', '%', false],
    ['an underscore is itself', 'f_rry', false],
  ])('is searched by %s', async (_, search, isFound) => {
    const media = await added(people.editor, { words: { alt: 'A ferry at dusk', caption: '夕暮れの港', credit: 'Photo: Tanaka' } });
    const { items } = await listLibrary(people.reporter, { ...wholeLibrary, search });
    expect(items.some(({ id }) => id === media.id)).toBe(isFound);
  });

  test('by who added it, by kind, and page by page, the newest first', async () => {
    const someone = await aPerson('reporter');
    await db.media.createMany({
      data: Array.from({ length: libraryPage + 2 }, (_, place) => ({
        hash: place.toString(16).padStart(20, 'e'),
        kind: place === 0 ? 'audio' : 'image',
        mime: 'x',
        ...words,
        addedById: someone.id,
      })),
    });
    const first = await listLibrary(someone, { ...wholeLibrary, by: 'me' });
    expect([first.items.length, first.hasMore]).toEqual([libraryPage, true]);
    const ids = first.items.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted((a, b) => b - a));
    const second = await listLibrary(someone, { ...wholeLibrary, by: 'me', before: ids.at(-1) ?? null });
    expect([second.items.length, second.hasMore]).toEqual([2, false]);
    expect((await listLibrary(someone, { ...wholeLibrary, by: 'me', kind: 'audio' })).items).toHaveLength(1);
    expect(
      (await listLibrary(people.reporter, { ...wholeLibrary, by: 'me' })).items.every(({ addedBy }) => addedBy === people.reporter.name),
    ).toBe(true);
  });
});

import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Actor } from '#features/accounts/roles.ts';
import { db, pool } from '#platform/db/client.ts';
import { endRightsDue } from './end-rights.ts';
import { added, aPerson } from './media-fixture.ts';
import { getExposure, getItem, getShownMedia, listLibrary, wholeLibrary } from './queries.ts';
import { remove } from './remove.ts';
import { listAuthorsShown } from './uses.ts';

const at = new Date();
let editor: Actor;
let media: Awaited<ReturnType<typeof added>>;
beforeAll(async () => {
  editor = await aPerson('editor');
});
beforeEach(async () => {
  media = await added(editor);
  await pool.query('DELETE FROM authors');
  await db.author.create({ data: { slug: 'mio', name: { en: 'Mio' }, role: {}, biography: {}, pictureId: media.id } });
});
const unused = async () => (await listLibrary(editor, { ...wholeLibrary, state: 'unused' })).items.map(({ id }) => id);

test('an author’s picture is in use: told where, found so, and not deleted', async () => {
  expect(await listAuthorsShown(media.id)).toEqual([{ slug: 'mio', name: { en: 'Mio' } }]);
  expect(await unused()).not.toContain(media.id);
  expect(await remove(media.id, { actor: editor, at })).toEqual({ ok: false, reason: 'shows-author', detail: { authors: 'mio' } });
  await expect(db.media.delete({ where: { id: media.id } })).rejects.toThrow();
  await db.author.updateMany({ data: { pictureId: null } });
  expect(await unused()).toContain(media.id);
  expect(await remove(media.id, { actor: editor, at })).toEqual({ ok: true, value: null });
  expect(await getItem(editor, media.id)).toBeNull();
});

test('it is served to readers as long as the author has it, and its rights last', async () => {
  expect(await getExposure(media.hash)).toMatchObject({ isShown: true, until: null });
  expect([...(await getShownMedia([media.id])).keys()]).toEqual([media.id]);
  await db.media.update({ where: { id: media.id }, data: { rightsUntil: at } });
  expect(await getExposure(media.hash)).toMatchObject({ isShown: true, until: at });
  expect((await getShownMedia([media.id])).size).toBe(0);
  await endRightsDue(at);
  expect(await db.event.findFirst({ where: { verb: 'endRights' } })).toMatchObject({
    detail: { media: media.id, stories: [], authors: ['mio'] },
  });
  await db.author.updateMany({ data: { pictureId: null } });
  expect(await getExposure(media.hash)).toMatchObject({ isShown: false });
});

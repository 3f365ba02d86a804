import { beforeEach, expect, test } from 'vitest';
import { aColleague } from '#features/accounts/account-fixture.ts';
import type { StaffActor } from '#features/accounts/session.ts';
import { db, pool } from '#platform/db/client.ts';
import { listFiled } from './desk-queries.ts';
import { getAuthor } from './queries.ts';
import { createFiled, saveFiled } from './save-filed.ts';

const at = new Date();
let chief: StaffActor;
let made = 0;
beforeEach(async () => {
  for (const table of ['authors', 'events', 'media']) await pool.query(`DELETE FROM ${table}`);
  chief = await aColleague('chief');
});

async function aMedium(kind = 'image'): Promise<number> {
  const hash = (++made).toString(16).padStart(20, '0');
  return (await db.media.create({ data: { hash, kind, mime: 'image/jpeg', alt: 'Mio', caption: '', credit: '' } })).id;
}
const form = (pictureId: number | null) => ({
  ...{ slug: 'mio', name: { en: 'Mio' }, role: {}, biography: {}, expertise: {}, links: [], contact: null },
  pictureId,
});

test('an author has a picture of the library, or none; each change is an event, and news to readers', async () => {
  const version = async () => (await pool.query<{ number: string }>('SELECT number FROM content_version')).rows[0]?.number;
  const picture = await aMedium();
  const created = await createFiled('author', form(picture), { actor: chief, at });
  if (!created.ok) throw new Error(created.reason);
  expect(await getAuthor('mio')).toMatchObject({ pictureId: picture });
  expect(await listFiled(chief, 'author')).toMatchObject([{ slug: 'mio', pictureId: picture }]);
  const before = await version();
  expect(await saveFiled('author', created.value.id, { actor: chief, at, base: 1, input: form(null) })).toMatchObject({ ok: true });
  expect(await version()).not.toBe(before);
  expect(await db.event.findFirst({ where: { verb: 'saveAuthor' } })).toMatchObject({
    before: { pictureId: picture },
    after: { pictureId: null },
  });
});

test('what is not in the library, or is no picture, is refused', async () => {
  for (const id of [999_999, await aMedium('video')])
    expect(await createFiled('author', form(id), { actor: chief, at })).toEqual({ ok: false, reason: 'picture-absent' });
  expect(await db.author.count()).toBe(0);
});

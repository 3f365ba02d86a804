import { beforeEach, describe, expect, test } from 'vitest';
import { aColleague } from '#features/accounts/account-fixture.ts';
import type { StaffActor } from '#features/accounts/session.ts';
import { db, pool } from '#platform/db/client.ts';
import type { FiledInput } from './filing.ts';
import { moveSection } from './order-sections.ts';
import { getFormer, listSections } from './queries.ts';
import { removeFiled } from './remove-filed.ts';
import { createFiled, saveFiled } from './save-filed.ts';

const at = new Date();
let admin: StaffActor;

beforeEach(async () => {
  for (const table of ['articles', 'series', 'sections', 'former_slugs', 'outbox', 'events']) await pool.query(`DELETE FROM ${table}`);
  admin = await aColleague('admin');
});

const formOf = (slug: string, given: Partial<FiledInput> = {}): FiledInput => ({
  ...{ slug, name: { en: slug }, description: {}, parentId: null, inMenu: true },
  ...given,
});
async function aSection(slug: string, parentId: number | null = null): Promise<number> {
  const created = await createFiled('section', formOf(slug, { parentId }), { actor: admin, at });
  if (!created.ok) throw new Error(created.reason);
  return created.value.id;
}
const save = (id: number, base: number, input: FiledInput) => saveFiled('section', id, { actor: admin, at, base, input });
const remove = (id: number, moveTo?: number) => removeFiled('section', id, { actor: admin, at, moveTo });
const slugs = async () => (await listSections()).map(({ slug }) => slug);

async function aStory(section: number, slug = 'bell'): Promise<number> {
  const { rows } = await pool.query<{ number: number }>(
    `INSERT INTO articles (language, slug, headline, standfirst, body, section_id, published_at, live_revision)
     VALUES ('en', $2, 'A bell', 'It rings.', '[]', $1, now() - interval '1 day', 1) RETURNING number`,
    [section, slug],
  );
  const number = rows[0]?.number ?? 0;
  await pool.query(
    "INSERT INTO revisions (article_number, number, content, saved_by_name, began_at, saved_at) VALUES ($1, 1, $2, 'A', now(), now())",
    [number, JSON.stringify({ section })],
  );
  return number;
}

test('sections go two deep, and none below itself', async () => {
  const [top, below] = [await aSection('society'), await aSection('sports')];
  expect(await save(top, 1, formOf('society', { parentId: top }))).toMatchObject({ reason: 'parent-self' });
  expect(await save(below, 1, formOf('sports', { parentId: top }))).toMatchObject({ ok: true });
  expect(await save(top, 1, formOf('society', { parentId: below }))).toMatchObject({ reason: 'parent-deep' });
  expect(await createFiled('section', formOf('rowing', { parentId: below }), { actor: admin, at })).toMatchObject({
    reason: 'parent-deep',
  });
  expect(await createFiled('section', formOf('rowing', { parentId: 999_999 }), { actor: admin, at })).toMatchObject({
    reason: 'parent-absent',
  });
  expect(await listSections()).toMatchObject([
    { slug: 'society', parent: null, covers: [top, below] },
    { slug: 'sports', parent: 'society' },
  ]);
});

test('with its address the addresses of its stories change, which search engines are told', async () => {
  const top = await aSection('society');
  await aStory(await aSection('waterfront', top));
  await pool.query('DELETE FROM outbox');
  expect(await save(top, 1, formOf('city'))).toMatchObject({ ok: true });
  expect(await getFormer('section', 'society')).toBe('/city');
  const { rows } = await pool.query<{ path: string }>(
    "SELECT path FROM outbox WHERE channel = 'indexnow' AND path LIKE '%/bell' ORDER BY 1",
  );
  expect(rows.map(({ path }) => path)).toEqual(['/city/bell', '/society/bell']);
});

test('so they do with the section above; whoever follows either list above is told', async () => {
  const [society, city, id] = [await aSection('society'), await aSection('city'), await aSection('sports')];
  await aStory(id);
  const told = async (channel: string) => {
    const text = 'DELETE FROM outbox WHERE channel = $1 RETURNING path';
    return (await pool.query<{ path: string }>(text, [channel])).rows.map(({ path }) => path).sort();
  };
  const moves = async (base: number, slug: string, parentId: number | null) => {
    await pool.query('DELETE FROM outbox');
    expect(await save(id, base, formOf(slug, { parentId }))).toMatchObject({ ok: true });
  };
  await moves(1, 'sports', society);
  expect(await told('indexnow')).toEqual(['/society/bell', '/sports/bell']);
  expect(await told('websub')).toEqual(['/ja/society', '/society']);
  await moves(2, 'sports', city);
  expect(await told('indexnow')).toEqual(['/city/bell', '/society/bell']);
  expect(await told('websub')).toEqual(['/city', '/ja/city', '/ja/society', '/society']);
  await moves(3, 'rowing', null);
  expect(await told('indexnow')).toEqual(expect.arrayContaining(['/city/bell', '/rowing/bell']));
  await pool.query("UPDATE articles SET withdrawn_at = now(), withdrawn_reason = 'Wrong.'");
  await moves(4, 'rowing', city);
  expect(await told('indexnow')).toEqual([]);
});

test('the order changes step by step, among those beside it; one that is not in the menu stays in the paper', async () => {
  const [a, b, c] = [await aSection('aa-a'), await aSection('bb-b'), await aSection('cc-c')];
  const below = await aSection('dd-d', a);
  const move = (id: number, step: -1 | 1) => moveSection(id, step, { actor: admin, at });
  await move(c, -1);
  await move(below, -1);
  expect((await slugs()).filter((slug) => slug !== 'dd-d')).toEqual(['aa-a', 'cc-c', 'bb-b']);
  await move(a, -1);
  await move(b, 1);
  expect((await slugs()).filter((slug) => slug !== 'dd-d')).toEqual(['aa-a', 'cc-c', 'bb-b']);
  expect(await db.event.findMany({ where: { verb: 'orderSections' } })).toMatchObject([
    { before: { order: ['aa-a', 'bb-b', 'cc-c'] }, after: { order: ['aa-a', 'cc-c', 'bb-b'] } },
  ]);
  await save(b, 1, formOf('bb-b', { inMenu: false }));
  expect((await listSections()).find(({ slug }) => slug === 'bb-b')).toMatchObject({ inMenu: false });
  expect(await moveSection(a, 1, { actor: await aColleague('editor'), at })).toMatchObject({ reason: 'forbidden' });
});

describe('delete', () => {
  test('says what stands in the way, and moves it where it is told to', async () => {
    const [old, next] = [await aSection('society'), await aSection('city')];
    const child = await aSection('schools', old);
    expect(await remove(old)).toEqual({ ok: false, reason: 'has-children', detail: { names: 'schools' } });
    expect(await remove(old, next)).toMatchObject({ reason: 'has-children' });
    expect(await remove(child)).toEqual({ ok: true, value: null });
    const number = await aStory(old);
    await db.series.create({ data: { slug: 'bells', name: {}, description: {}, sectionId: old } });
    const editor = await aColleague('editor', { sectionIds: [old, next] });
    expect(await remove(old)).toEqual({ ok: false, reason: 'has-stories', detail: { stories: 1, series: 1 } });
    expect(await remove(old, old)).toMatchObject({ reason: 'move-self' });
    expect(await remove(old, 999_999)).toMatchObject({ reason: 'parent-absent' });
    expect(await db.article.count({ where: { sectionId: old } })).toBe(1);
    expect(await remove(old, next)).toEqual({ ok: true, value: null });
    expect(await db.article.findUnique({ where: { number } })).toMatchObject({ sectionId: next });
    expect(await db.revision.findFirst()).toMatchObject({ content: { section: next } });
    expect(await db.series.findFirst()).toMatchObject({ sectionId: next });
    expect(await db.user.findUnique({ where: { id: editor.id } })).toMatchObject({ sectionIds: [next] });
    expect(await getFormer('section', 'society')).toBe('/city');
    expect(await db.event.findFirst({ where: { verb: 'removeSection' }, orderBy: { id: 'desc' } })).toMatchObject({
      before: { slug: 'society' },
      detail: { id: old, movedTo: next, moved: 1 },
    });
  });

  test('nobody is left with an empty list, which would mean the whole paper', async () => {
    const id = await aSection('society');
    const { name } = await aColleague('editor', { sectionIds: [id] });
    expect(await remove(id)).toEqual({ ok: false, reason: 'has-people', detail: { names: name } });
  });
});

test('a series stands in a section that is there; an author whom somebody signs as stays', async () => {
  const sectionId = await aSection('society');
  const series = { slug: 'bells', name: { en: 'Bells' }, description: {}, sectionId };
  expect(await createFiled('series', { ...series, sectionId: 999_999 }, { actor: admin, at })).toMatchObject({ reason: 'parent-absent' });
  const created = await createFiled('series', series, { actor: admin, at });
  expect(created).toMatchObject({ ok: true });
  const author = {
    ...{ slug: 'mio', name: { en: 'Mio' }, role: {}, biography: {}, expertise: { en: 'Tides' } },
    ...{ links: ['https://mio.example'], contact: 'mio@example.org', pictureId: null },
  };
  const made = await createFiled('author', author, { actor: admin, at });
  if (!made.ok) throw new Error(made.reason);
  const { name } = await aColleague('reporter', { authorId: made.value.id });
  expect(await removeFiled('author', made.value.id, { actor: admin, at })).toEqual({
    ok: false,
    reason: 'has-people',
    detail: { names: name },
  });
  expect(await db.author.findUnique({ where: { slug: 'mio' } })).toMatchObject({ links: author.links, contact: author.contact });
});

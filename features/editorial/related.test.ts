import { beforeEach, expect, test } from 'vitest';
import { aSection } from '#features/articles/article-fixture.ts';
import { listRelated } from '#features/articles/related/queries.ts';
import { db, pool } from '#platform/db/client.ts';
import { aContent, aPerson, published as makePublished, written as makeWritten } from './desk-fixture.ts';
import { publish } from './publish.ts';
import { save } from './save.ts';
import { publishDue, schedule } from './schedule.ts';
import { withdraw } from './withdraw.ts';

const at = new Date(Date.now() - 60_000);
let given: { section: number; tags: number[] };
let chief: Awaited<ReturnType<typeof aPerson>>;
beforeEach(async () => {
  await db.article.deleteMany();
  chief = await aPerson('chief');
  const tag = await db.tag.upsert({ where: { slug: 'ferries' }, create: { slug: 'ferries', name: {} }, update: {} });
  given = { section: await aSection('society'), tags: [tag.id] };
});

const written = () => makeWritten(chief, given.section, at, { tags: given.tags });
const published = () => makePublished(chief, given.section, at, { tags: given.tags });
const related = async (number: number) => (await listRelated({ number, language: 'en' }, 9)).map((each) => each.number);
/** What is kept, whoever has read it. */
const found = async () =>
  (await pool.query<{ article: number }>('SELECT article FROM related_lookups ORDER BY 1')).rows.map((row) => row.article);

test('publishing finds what a story is related to, in the same transaction', async () => {
  const older = await published();
  const newer = await written();
  await publish(newer.number, { ...newer.by, isRehearsal: true });
  expect(await found()).toEqual([older.number]);
  await publish(newer.number, newer.by);
  expect(await found()).toEqual([older.number, newer.number]);
  expect([await related(newer.number), await related(older.number)]).toEqual([[older.number], [newer.number]]);
});

test('a scheduled story has its related ones from its first second, and finds anew what came out meanwhile', async () => {
  const [older, coming] = [await published(), await written()];
  const dueAt = new Date(Date.now() + 3_600_000);
  await schedule(coming.number, { ...coming.by, dueAt });
  expect([await found(), await related(older.number)]).toEqual([[older.number, coming.number], []]);
  const between = await published();
  await publishDue(dueAt);
  await db.article.update({ where: { number: coming.number }, data: { publishedAt: at } });
  expect((await related(coming.number)).sort()).toEqual([older.number, between.number].sort());
});

test('filed anew or withdrawn, a story leaves the others’ lists', async () => {
  const [older, newer] = [await published(), await published()];
  const content = await aContent(given.section, {
    ...newer.content,
    tags: [],
    headline: 'Quite another matter',
    standfirst: 'Nothing alike.',
  });
  const saved = await save(newer.number, { actor: chief, at, base: newer.revision, content });
  if (!saved.ok) return expect.unreachable();
  await publish(newer.number, { ...newer.by, revision: saved.value.revision });
  expect([await related(older.number), await related(newer.number)]).toEqual([[], []]);
  const another = await published();
  expect(await related(older.number)).toEqual([another.number]);
  await withdraw(another.number, { ...another.by, reason: 'It was wrong.' });
  expect(await related(older.number)).toEqual([]);
});

import { beforeEach, expect, test } from 'vitest';
import { db, pool } from '#platform/db/client.ts';
import { anArticle } from '../article-fixture.ts';
import { getArticleAt } from '../queries.ts';
import { byPlace, type CorrectionKind, correctionsAt } from './correction.ts';
import { listCorrections } from './queries.ts';

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);
const aCorrection = (articleNumber: number, text: string, at = minutesAgo(5), kind: CorrectionKind = 'correction') =>
  db.correction.create({ data: { articleNumber, kind, text, at, madeByName: 'Test' } });
const texts = async (language: 'en' | 'ja' = 'en') => (await listCorrections({ language, limit: 10 })).map(({ text }) => text);

beforeEach(() => db.article.deleteMany());

test('the newest first, each with its story, in one language', async () => {
  const ferries = await anArticle({ slug: 'ferries', headline: 'Ferries' });
  const bells = await anArticle({ slug: 'bells' });
  const japanese = await anArticle({ slug: 'ferries', language: 'ja' });
  await aCorrection(ferries, 'It is 220 yen.', minutesAgo(9));
  await aCorrection(bells, 'It is bronze.', minutesAgo(3), 'clarification');
  await aCorrection(ferries, 'It is two miles.', minutesAgo(6));
  await aCorrection(japanese, '百八十キロでした。');
  expect(await texts()).toEqual(['It is bronze.', 'It is two miles.', 'It is 220 yen.']);
  expect(await texts('ja')).toEqual(['百八十キロでした。']);
  const [first, second] = await listCorrections({ language: 'en', limit: 2 });
  expect(first).toMatchObject({ kind: 'clarification', article: { number: bells } });
  expect(second?.article.path).toBe('/society/ferries');
  expect((await listCorrections({ language: 'en', limit: 2, offset: 2 })).map(({ text }) => text)).toEqual(['It is 220 yen.']);
});

test.each([
  ['a draft', { publishedAt: null }],
  ['a story under embargo', { publishedAt: minutesAgo(-60) }],
  ['a withdrawn story', { withdrawnAt: minutesAgo(1), withdrawnReason: 'Wrong' }],
])('of %s there is none', async (_, given) => {
  await aCorrection(await anArticle(given), 'Hidden');
  expect(await texts()).toEqual([]);
});

test('nor before its own time', async () => {
  await aCorrection(await anArticle({ slug: 'early' }), 'Hidden', minutesAgo(-5));
  expect(await texts()).toEqual([]);
  const found = await getArticleAt('en', 'early');
  expect(found?.state === 'published' && found.article.corrections).toEqual([]);
});

test('a story carries its own', async () => {
  const number = await anArticle({ slug: 'own' });
  await aCorrection(number, 'First', minutesAgo(9));
  await aCorrection(number, 'Second', minutesAgo(3));
  const found = await getArticleAt('en', 'own');
  expect(found?.state === 'published' && found.article.corrections.map(({ text }) => text)).toEqual(['Second', 'First']);
});

test('stored pages are made anew with each', async () => {
  const number = await anArticle();
  const version = async () => (await pool.query('SELECT number FROM content_version')).rows[0].number;
  const before = await version();
  await aCorrection(number, 'Something');
  expect(Number(await version())).toBeGreaterThan(Number(before));
});

test.each([
  ['an empty text', { text: '' }],
  ['another kind', { kind: 'retraction' }],
  ['another priority', { priority: 'urgent' }],
  ['5,000 characters', { text: 'x'.repeat(5_000) }],
])('%s is refused', async (_, given) => {
  const articleNumber = await anArticle();
  const data = { articleNumber, kind: 'correction', text: 'x', at: new Date(), madeByName: 'Test', ...given };
  await expect(db.correction.create({ data })).rejects.toThrow();
});

test('of two at one moment the later stands first', () => {
  const at = new Date(1_000);
  const rows = [1, 2].map((id) => ({ id, kind: 'correction', priority: 'minor', text: 'x', at }));
  expect(correctionsAt(rows, at).map(({ id }) => id)).toEqual([2, 1]);
});

test('serious ones stand at the head, the others at the foot, each the newest first', () => {
  const rows = (['minor', 'serious', 'minor', 'serious'] as const).map((priority, id) => ({
    ...{ id, kind: 'update', priority, text: 'x' },
    at: new Date(id),
  }));
  const { head, foot } = byPlace(correctionsAt(rows, new Date(9)));
  expect([head, foot].map((place) => place.map(({ id }) => id))).toEqual([
    [3, 1],
    [2, 0],
  ]);
});

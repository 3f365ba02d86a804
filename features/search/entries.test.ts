import { expect, test } from 'vitest';
import { anArticle } from '#features/articles/article-fixture.ts';
import { toBlocks } from '#features/articles/live/words.ts';
import { db, type Prisma } from '#platform/db/client.ts';
import type { Language } from '#ui/language.ts';
import type { Piece } from './excerpt.ts';
import { getResults } from './queries.ts';

async function ask(q: string, language: Language = 'en') {
  const within = { language, sections: null, author: null, since: null, before: null, timeZone: 'UTC' };
  return (await getResults({ q, sort: 'relevance', page: 1, exact: true }, within, new Date()))?.results ?? [];
}
const found = async (q: string, language: Language = 'en') => (await ask(q, language)).map(({ article }) => article.number);
const shown = (pieces: readonly Piece[]) => pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');
const blocks = (text: string) => toBlocks(text, [], () => null) as unknown as Prisma.InputJsonValue;

let posted = 0;
async function aLiveBlog(given: Parameters<typeof anArticle>[0] = {}) {
  const articleNumber = await anArticle(given);
  await db.liveBlog.create({ data: { articleNumber, startedAt: new Date(Date.now() - 3_600_000) } });
  return articleNumber;
}
async function post(articleNumber: number, text: string, headline = '') {
  const number = ++posted;
  const entry = { articleNumber, number, key: `key-${number}`, at: new Date(), headline, blocks: blocks(text), writtenByName: 'A' };
  await db.liveEntry.create({ data: entry });
  return { articleNumber_number: { articleNumber, number } };
}
const takeOut = { deletedAt: new Date(), deletedByName: 'A' };

test('a live blog is found by its entries, at once, and no longer by what is corrected or taken out', async () => {
  const number = await aLiveBlog({ headline: 'The quay' });
  const first = await post(number, 'A **zeppelin** lands.\n\n- two moorings', 'Airship in sight');
  await post(number, 'The crowd cheers a marmot.');
  for (const q of ['zeppelin', 'mooring', 'airship', '"zeppelin lands"', 'quay zeppelin', 'marmot airship', 'harbour marmot'])
    expect([q, await found(q)]).toEqual([q, [number]]);
  await db.liveEntry.update({ where: first, data: { headline: '', blocks: blocks('A balloon lands.') } });
  expect([await found('zeppelin'), await found('airship'), await found('balloon')]).toEqual([[], [], [number]]);
  await db.liveEntry.update({ where: first, data: takeOut });
  expect([await found('balloon'), await found('marmot')]).toEqual([[], [number]]);
  await db.article.update({ where: { number }, data: { headline: 'The pier' } });
  expect([await found('balloon'), await found('pier marmot')]).toEqual([[], [number]]);
});

test('so it is in Japanese', async () => {
  const number = await aLiveBlog({ language: 'ja', headline: '開票速報' });
  const entry = await post(number, '東京都議の当選が確実になった。', '一号が出る');
  for (const q of ['京都', '当選確実', '都議の当選', '一号'])
    expect([q, await found(q, 'ja')]).toEqual([q, q === '当選確実' ? [] : [number]]);
  await db.liveEntry.update({ where: entry, data: takeOut });
  expect(await found('都議', 'ja')).toEqual([]);
});

test('a result shows the place in an entry, but nothing of one that was taken out', async () => {
  const number = await aLiveBlog({ headline: 'Regatta', standfirst: 'Boats.' });
  await post(number, 'The cutter leads.');
  await db.liveEntry.update({ where: await post(number, 'A cutter is fined.'), data: takeOut });
  const [result] = await ask('cutter');
  expect(shown(result?.text ?? [])).toContain('The [cutter] leads.');
  expect(shown(result?.text ?? [])).not.toContain('fined');
});

test.each([
  ['under embargo', { publishedAt: new Date(Date.now() + 3_600_000) }],
  ['not published', { publishedAt: null }],
  ['withdrawn', { withdrawnAt: new Date(Date.now() - 1_000), withdrawnReason: 'x' }],
])('entries of a story that is %s are not found', async (state, given) => {
  const word = `quartz${state.replaceAll(' ', '')}`;
  const number = await aLiveBlog({ ...given, headline: 'Strata' });
  await post(number, `Here is ${word}.`);
  expect(await found(word)).toEqual([]);
  await db.article.update({
    where: { number },
    data: { publishedAt: new Date(Date.now() - 1_000), liveRevision: 1, withdrawnAt: null, withdrawnReason: null },
  });
  expect(await found(word)).toEqual([number]);
});

test('what is rolled back was never there; a mark leaves the document alone', async () => {
  const number = await aLiveBlog();
  const undone = db.$transaction(async (tx) => {
    const entry = {
      articleNumber: number,
      number: 900,
      key: 'undone',
      at: new Date(),
      headline: 'Feldspar',
      blocks: [],
      writtenByName: 'A',
    };
    await tx.liveEntry.create({ data: entry });
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect(await found('feldspar')).toEqual([]);
  const written = async () => (await db.$queryRaw`SELECT xmin::text FROM search_documents WHERE article = ${number}`) as unknown;
  const entry = await post(number, 'Olivine.');
  const before = await written();
  await db.liveEntry.update({ where: entry, data: { isKey: true } });
  expect(await written()).toEqual(before);
});

test('more entries than a document holds: the newest are found', async () => {
  const number = await aLiveBlog({ headline: 'The longest night' });
  await db.liveEntry.createMany({
    data: Array.from({ length: 400 }, (_, place) => ({
      ...{
        articleNumber: number,
        number: place + 1,
        key: `many-${place}`,
        at: new Date(),
        headline: `Hour${place + 1}`,
        writtenByName: 'A',
      },
      blocks: blocks('長い夜の知らせが続いている。'.repeat(20)),
    })),
  });
  expect([await found('hour400'), await found('hour250'), await found('hour1')]).toEqual([[number], [number], []]);
});

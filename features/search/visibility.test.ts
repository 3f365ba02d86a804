import { describe, expect, test } from 'vitest';
import { anArticle } from '#features/articles/article-fixture.ts';
import { db } from '#platform/db/client.ts';
import { getResults, listSuggestions } from './queries.ts';

async function found(q: string, { author = null, exact = false }: { author?: number | null; exact?: boolean } = {}) {
  const within = { language: 'en' as const, sections: null, author, since: null, before: null, timeZone: 'UTC' };
  const answer = await getResults({ q, sort: 'relevance', page: 1, exact }, within, new Date());
  return answer?.results.map(({ article }) => article.number) ?? null;
}
const ago = (days: number) => new Date(Date.now() - days * 86_400_000);
const paragraphs = (...texts: string[]) => texts.map((text, place) => ({ id: `p${place}`, kind: 'paragraph', text: [{ text }] }));

describe('only what may be read now', () => {
  const change = (number: number, data: object) => db.article.update({ where: { number }, data });

  test('a story is found from its second on, until it is withdrawn', async () => {
    const number = await anArticle({ headline: 'Obsidian', publishedAt: null });
    expect(await found('obsidian')).toEqual([]);
    await change(number, { publishedAt: new Date(Date.now() + 60_000), liveRevision: 1 });
    expect([await found('obsidian'), await listSuggestions('obsi', 'en', new Date())]).toEqual([[], []]);
    await change(number, { publishedAt: new Date(Date.now() - 1_000) });
    expect(await found('obsidian')).toEqual([number]);
    await change(number, { headline: 'Basalt' });
    expect([await found('obsidian', { exact: true }), await found('basalt')]).toEqual([[], [number]]);
    await change(number, { withdrawnAt: new Date(), withdrawnReason: 'x' });
    expect([await found('basalt'), await listSuggestions('basa', 'en', new Date())]).toEqual([[], []]);
    await change(number, { withdrawnAt: null, withdrawnReason: null });
    expect(await found('basalt')).toEqual([number]);
    await db.article.delete({ where: { number } });
    expect(await found('basalt')).toEqual([]);
  });

  test('what is rolled back was never there', async () => {
    const undone = db.$transaction(async (tx) => {
      await tx.article.update({
        where: { number: await anArticle({ publishedAt: null }) },
        data: { headline: 'Feldspar', publishedAt: ago(1), liveRevision: 1 },
      });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await found('feldspar')).toEqual([]);
  });

  test('a byline that changes later is found', async () => {
    const number = await anArticle({ headline: 'Gypsum' });
    const author = await db.author.create({ data: { slug: 'odo-varga', name: { en: 'Odo Varga' }, role: {}, biography: {} } });
    await db.byline.create({ data: { articleNumber: number, authorId: author.id, position: 0 } });
    expect(await found('gypsum varga')).toEqual([number]);
    expect(await found('gypsum', { author: author.id })).toEqual([number]);
    await db.byline.deleteMany({ where: { articleNumber: number } });
    expect(await found('gypsum varga', { exact: true })).toEqual([]);
  });

  test('a text longer than a document can hold is published all the same', async () => {
    const number = await anArticle({
      headline: 'Travertine',
      body: paragraphs('長い文章をいくらでも書ける。'.repeat(1_400), ...Array.from({ length: 60 }, (_, n) => `w${n} `.repeat(4_000))),
    });
    expect(await found('travertine')).toEqual([number]);
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { anArticle, aSection } from '#features/articles/article-fixture.ts';
import { db, pool } from '#platform/db/client.ts';
import type { Language } from '#ui/language.ts';
import type { Piece } from './excerpt.ts';
import type { Within } from './find.ts';
import { getResults, listSuggestions } from './queries.ts';
import type { Asked } from './search.ts';

const everywhere: Within = { language: 'en', sections: null, author: null, since: null, before: null, timeZone: 'Asia/Tokyo' };
const ask = (q: string, within: Partial<Within> = {}, how: Partial<Asked> = {}) =>
  getResults({ q, sort: 'relevance', page: 1, exact: false, ...how }, { ...everywhere, ...within }, new Date());
const found = async (...given: Parameters<typeof ask>) => (await ask(...given))?.results.map(({ article }) => article.number) ?? null;
const shown = (pieces: readonly Piece[]) => pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');
const ago = (days: number) => new Date(Date.now() - days * 86_400_000);
const body = (...paragraphs: string[]) => paragraphs.map((text, place) => ({ id: `p${place}`, kind: 'paragraph', text: [{ text }] }));

describe('what a story is found by', () => {
  let number = 0;
  beforeAll(async () => {
    const author = await db.author.create({
      data: { slug: 'mari-quill', name: { en: 'Mari Quill', ja: '久井真理' }, role: {}, biography: {} },
    });
    const tag = await db.tag.create({ data: { slug: 'lanterns', name: { en: 'Paper lanterns', ja: '提灯' } } });
    number = await anArticle({
      headline: 'Night Ferries Return to the Café Pier',
      frontHeadline: 'Back on the water',
      standfirst: 'Eleven years after the swing bridge was closed.',
      kicker: 'Waterfront',
      body: [
        { id: 'a', kind: 'paragraph', text: [{ text: 'The u' }, { text: 'pper', bold: true }, { text: ' deck smells of tar.' }] },
        {
          id: 'b',
          kind: 'facts',
          title: 'Timetable',
          blocks: [{ id: 'c', kind: 'list', ordered: false, items: [[{ text: 'Departs hourly' }]] }],
        },
        { id: 'd', kind: 'quote', text: [{ text: 'We waited.' }], attribution: 'Gonzaga, a deckhand' },
      ],
      bylines: { create: { authorId: author.id, position: 0 } },
      tags: { create: { tagId: tag.id } },
    } as never);
  });

  test.each([
    'ferries',
    'FERRY',
    'cafe',
    'café',
    'ＦＥＲＲＹ',
    'water',
    'bridges',
    'waterfront',
    'upper',
    'timetable',
    'departing',
    'deckhand',
    'gonzaga',
    'quill',
    'lantern',
    '久井',
    '提灯',
    'quill ferry tar',
    '"night ferries"',
    '"paper lanterns"',
    'the ferry',
    'ferry -tram',
    'tram OR ferry',
    'night-ferries',
    'ferries!',
  ])('%s', async (q) => expect(await found(q)).toEqual([number]));

  test.each(['tram', '"ferries night"', 'ferry -lantern', 'ferry tram', 'ferr', 'p0', 'paragraph', '"upper tar"'])('not by %s', async (q) =>
    expect((await ask(q, {}, { exact: true }))?.total).toBe(0),
  );

  test('what is found is marked, and markup in a text is text', async () => {
    const markup = await anArticle({
      headline: '<b>Zinnias</b> & "<mark>"',
      standfirst: 'Nothing.',
      body: body('One zinnia <script>alert(1)</script>.'),
    });
    const [result] = (await ask('zinnia'))?.results ?? [];
    expect([result?.article.number, shown(result?.headline ?? []), shown(result?.text ?? [])]).toEqual([
      markup,
      '<b>[Zinnias]</b> & "<mark>"',
      'One [zinnia] <script>alert(1)</script>.',
    ]);
    const [ferry] = (await ask('ferry quill'))?.results ?? [];
    expect([shown(ferry?.headline ?? []), shown(ferry?.byline ?? [])]).toEqual(['Night [Ferries] Return to the Café Pier', 'Mari [Quill]']);
  });
});

describe('order', () => {
  test('a headline before a standfirst before a body; of equals the newer', async () => {
    const inBody = await anArticle({ body: body('A kestrel.'), publishedAt: ago(1) });
    const inHeadline = await anArticle({ headline: 'Kestrels', publishedAt: ago(400) });
    const inStandfirst = await anArticle({ standfirst: 'About kestrels.', publishedAt: ago(30) });
    const newer = await anArticle({ headline: 'A kestrel', publishedAt: ago(2) });
    expect(await found('kestrel')).toEqual([newer, inHeadline, inStandfirst, inBody]);
    expect(await found('kestrel', {}, { sort: 'date' })).toEqual([inBody, newer, inStandfirst, inHeadline]);
  });

  test('pages of twenty, nothing twice; of more than a thousand it is said', async () => {
    await pool.query(
      `INSERT INTO articles (language, slug, headline, standfirst, body, section_id, published_at, live_revision)
       SELECT 'en', 'many-' || n, 'Marigold number ' || n, '', '[]', $1, now() - n * interval '5 hours', 1 FROM generate_series(1, 1100) n`,
      [await aSection('society')],
    );
    for (const sort of ['relevance', 'date'] as const) {
      const pages = await Promise.all([1, 2, 3].map((page) => found('marigold', {}, { sort, page })));
      expect(new Set(pages.flat()).size).toBe(60);
    }
    expect(await ask('marigold')).toMatchObject({ total: 1_000, isMore: true });
    expect(await ask('"marigold number"')).toMatchObject({ total: 600, isMore: true });
    expect(await ask('"marigold number 107"')).toMatchObject({ total: 1, isMore: false });
    expect(await ask('marigold -"number 7"')).toMatchObject({ total: 599, isMore: true });
    expect(await ask('marigold 7')).toMatchObject({ total: 1, isMore: false });
    expect(await found('marigold', {}, { page: 51 })).toEqual([]);
  });
});

describe('Japanese', () => {
  let number = 0;
  beforeAll(async () => {
    number = await anArticle({
      language: 'ja',
      headline: '夜の渡し船、十一年ぶり復活',
      standfirst: '東京都の内港で。ＮＨＫの朝の番組「みなと」も伝えた。',
      body: body('橋が架かって以来、渡し場は静まりかえっていた。ﾃﾚﾋﾞもカフェーも無かった。'),
    });
  });

  test.each([
    '渡し船',
    '渡し',
    '夜の渡し船',
    '船',
    '夜',
    '京都',
    '東京都',
    '静まりかえって',
    'テレビ',
    'カフェー',
    'NHK',
    'nhkの朝',
    '「渡し船」',
    '渡し船 内港',
    '渡し船　内港',
    '渡し船 -電車',
    '電車 OR 渡し船',
    '番組「みなと」',
  ])('%s is found', async (q) => expect(await found(q, { language: 'ja' })).toEqual([number]));
  test.each(['渡船', '京東', '船十', '港で橋', '電', '渡し船 電車', '渡し船 -内港', '夜渡し'])('%s is not', async (q) =>
    expect(await found(q, { language: 'ja' })).toEqual([]),
  );
  test('an edition searches itself', async () => expect(await found('渡し船')).toEqual([]));
  test('what was looked for is marked', async () => {
    const [result] = (await ask('渡し', { language: 'ja' }))?.results ?? [];
    expect(shown(result?.headline ?? [])).toBe('夜の[渡し]船、十一年ぶり復活');
    const [other] = (await ask('静まり', { language: 'ja' }))?.results ?? [];
    expect(shown(other?.text ?? [])).toContain('渡し場は[静まり]かえって');
  });
});

describe('filters', () => {
  test('a section with its children, days in the paper’s zone, an author', async () => {
    const inChild = await anArticle({
      headline: 'Juniper',
      sectionSlug: 'gardens',
      parentSlug: 'living',
      publishedAt: new Date('2025-12-31T15:30:00Z'),
    });
    const elsewhere = await anArticle({ headline: 'Juniper', sectionSlug: 'business', publishedAt: new Date('2025-12-31T14:30:00Z') });
    const living = [await aSection('living'), await aSection('gardens')];
    expect(await found('juniper', { sections: living })).toEqual([inChild]);
    expect(await found('juniper', { since: new Date('2025-12-31T15:00:00Z') })).toEqual([inChild]);
    expect(await found('juniper', { before: new Date('2025-12-31T15:00:00Z') })).toEqual([elsewhere]);
    expect(await found('juniper', { since: ago(2) })).toEqual([]);
    const all = await ask('juniper');
    expect([all?.sections, all?.years]).toEqual([
      expect.arrayContaining([{ id: living[1], count: 1 }]),
      [
        { id: 2026, count: 1 },
        { id: 2025, count: 1 },
      ],
    ]);
  });

  test('however old', async () => {
    const number = await anArticle({ headline: 'Telegraph cable', publishedAt: new Date('1911-05-04T00:00:00Z') });
    expect(await found('telegraph')).toEqual([number]);
    await db.article.delete({ where: { number } });
  });
});

describe('a mistyped word', () => {
  test('is read as the one that was meant, and says so', async () => {
    const number = await anArticle({ headline: 'The lighthouse keeper' });
    const answer = await ask('lihgthouse');
    expect([answer?.correction, answer?.results.map(({ article }) => article.number)]).toEqual([
      { q: 'lighthouse', isUsed: true },
      [number],
    ]);
    expect((await ask('keeper lighthuse'))?.correction?.q).toBe('keeper lighthouse');
    expect([await found('lihgthouse', {}, { exact: true }), await found('"lihgthouse"')]).toEqual([[], []]);
    expect((await ask('lighthouses'))?.correction).toBeNull();
  });

  test('is never mended with what has not come out', async () => {
    await anArticle({ headline: 'Abdication', publishedAt: new Date(Date.now() + 60_000) });
    expect(await ask('abdicaton')).toMatchObject({ correction: null, total: 0 });
  });
});

describe('suggestions', () => {
  test('headlines whose words begin so, the newest first', async () => {
    const headline = async (headline: string, days: number, language: Language = 'en') =>
      anArticle({ headline, language, publishedAt: ago(days) });
    await headline('Xylophone of the quay', 3);
    await headline('A Quay xylophonist', 1);
    await headline('船渠の夜景', 1, 'ja');
    const suggested = async (typed: string, language: Language = 'en') =>
      (await listSuggestions(typed, language, new Date())).map((each) => each.headline);
    expect(await suggested('xyl')).toEqual(['A Quay xylophonist', 'Xylophone of the quay']);
    expect(await suggested('Quay Xylophone')).toEqual(['Xylophone of the quay']);
    expect([await suggested('船渠', 'ja'), await suggested('渠', 'ja'), await suggested('船渠の夜', 'ja')]).toEqual([
      ['船渠の夜景'],
      ['船渠の夜景'],
      ['船渠の夜景'],
    ]);
    expect([await suggested('x'), await suggested("'"), await suggested('船渠')]).toEqual([[], [], []]);
  });
});

test.each(['the of and', '', '🎏', '" "', '-ferry', '!!', "'"])('%j has nothing to look for', async (q) => expect(await ask(q)).toBeNull());
test.each([
  'a'.repeat(10_000),
  '港'.repeat(10_000),
  `${'ab '.repeat(5_000)}`,
  '"',
  '"ferry',
  'ferry"',
  "ferry'; DROP TABLE articles; --",
  'ferry & !tram | (bus <-> car):*A',
  'ferry\\',
  "'ferry'",
  'ferry OR',
  'OR ferry',
  'ferry -',
  '%ferry_',
  '\u202eyrref',
  'ferry 🎏',
  '!s1',
  "'!en8:2597'",
  '^ferry',
  'Ⅷ ㍿ ﷺ',
  '가나다',
  'ก',
  '𠮷野家',
  '々',
  'ー',
])('%.20s is answered', async (q) => expect(await ask(q)).not.toBeUndefined());
test('a question that is too long says so', async () => expect((await ask(`ferry ${'x'.repeat(10_000)}`))?.isCut).toBe(true));

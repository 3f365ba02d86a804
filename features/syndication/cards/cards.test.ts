import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '#features/accounts/roles.ts';
import { listByNumbers } from '#features/articles/queries.ts';
import { added, aPerson, aStory } from '#features/media/media-fixture.ts';
import { getSite } from '#features/taxonomy/queries.ts';
import { db } from '#platform/db/client.ts';
import { env } from '#platform/env.ts';
import { aServer, type TestServer } from '#platform/http/server-fixture.ts';
import { articleCard, type Card, cardPath, listCard, paperCard } from './card.ts';
import { drawCard, pictureBox } from './draw-card.ts';
import { findCard } from './find-card.ts';
import { paintCard } from './make-card.ts';
import { serveCard } from './serve-card.ts';
import { typefaceFor } from './typeface.ts';

const card: Card = {
  subject: '1',
  language: 'en',
  paper: 'The Harbour Post',
  label: 'Society',
  title: 'Night ferries return',
  picture: null,
  alt: 'x',
};
const japanese: Card = { ...card, language: 'ja', paper: '波止場新報', label: '社会', title: '夜の渡し船、十一年ぶり復活　奏市の内港' };

const pixelsOf = (jpeg: Buffer) => sharp(jpeg).greyscale().raw().toBuffer({ resolveWithObject: true });
/** How many pixels of a part are ink. */
async function ink(jpeg: Buffer, part = { left: 0, top: 190, width: 1200, height: 440 }): Promise<number> {
  const { data } = await pixelsOf(await sharp(jpeg).extract(part).toBuffer());
  return data.filter((light) => light < 90).length;
}

describe('a card', () => {
  test.each([
    ['English', card],
    ['Japanese', japanese],
  ])('in %s is a JPEG of 1200 × 630 with the headline’s ink', async (_, given) => {
    const painted = await paintCard(given);
    expect(await sharp(painted).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
    const other = await paintCard({ ...given, title: '　' });
    expect(await ink(other)).toBe(0);
    expect(await ink(painted)).toBeGreaterThan(10_000);
  });

  test('holds outlines alone: no text that would ask for a font', async () => {
    const drawn = await drawCard(japanese);
    expect(drawn).not.toMatch(/<text|font-family|NaN|undefined/);
    expect(drawn.match(/<path/g)?.length).toBeGreaterThan(japanese.title.length);
  });

  test.each([
    ['a headline', { title: 'Night ferries stay' }],
    ['a section', { label: 'Politics' }],
    ['a name of the paper', { paper: 'The Post' }],
    ['a picture', { picture: { hash: 'a', focalX: 0.5, focalY: 0.5 } as Card['picture'] }],
  ])('has another address with %s', (_, given) => {
    expect(cardPath({ ...card, ...given })).not.toBe(cardPath(card));
    expect(cardPath(card)).toMatch(/^\/social\/1-[0-9a-f]{16}\.jpg$/);
  });

  test('words that only whoever cannot see it is told change nothing', () => expect(cardPath({ ...card, alt: 'y' })).toBe(cardPath(card)));
});

describe('letters', () => {
  const outlines = async (text: string, language: 'en' | 'ja') => (await typefaceFor(text, language)).draw(text);

  test.each([
    ['あいうえおアイウエオ、。「」ー々', 'ja'],
    ['奏市長が議会へ陳謝 鷗外 髙橋 﨑 𠮷野家', 'ja'],
    ['Größe, façade, Łódź, Đà Nẵng: “naïve” – 220 €', 'en'],
  ] as const)('%s: each has an outline', async (text, language) => {
    const { paths, missing } = await outlines(text, language);
    expect(missing).toBe(0);
    const drawn = [...text].filter((letter) => letter.trim() !== '').length;
    expect(paths.match(/<path/g)?.length).toBeGreaterThanOrEqual(drawn - 2);
  });

  test('two Japanese letters are drawn differently: neither is the box for what is not there', async () => {
    const [bell, harbour] = await Promise.all([outlines('鐘', 'ja'), outlines('港', 'ja')]);
    expect(bell.paths).not.toBe(harbour.paths);
    expect(bell.width).toBeCloseTo(1, 2);
  });

  test('what no face has is left out, not drawn as a box', async () => {
    const plain = await outlines('Bell', 'en');
    expect(await outlines('Bell🔔', 'en')).toEqual({ ...plain, missing: 1 });
  });
});

describe('a request', () => {
  let version = 1;
  let server: TestServer;
  let reporter: Actor;
  let media: Awaited<ReturnType<typeof added>>;
  beforeAll(async () => {
    server = await aServer((request, response) => void serveCard(request, response, request.url ?? '', String(version)));
    reporter = await aPerson('reporter');
    media = await added(reporter, { words: { alt: 'A quay', caption: '', credit: 'Test' } });
  });
  afterAll(() => server.close());
  beforeEach(() => db.article.deleteMany());

  const ask = (path: string, init: RequestInit = {}) => {
    version++;
    return fetch(server.url + path, { redirect: 'manual', ...init });
  };
  const pathOfStory = async (number: number) => {
    const [article] = await listByNumbers([number]);
    if (!article) throw new Error('It is not published.');
    return cardPath(articleCard(article, await getSite()));
  };

  test('for a story’s card makes it, with its picture, to be kept for good; and once however many ask', async () => {
    const path = await pathOfStory(await aStory(media.id));
    const answers = await Promise.all([1, 2, 3].map(() => ask(path)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(answers[0]?.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answers[0]?.headers.get('content-type')).toBe('image/jpeg');
    const bytes = Buffer.from((await answers[0]?.arrayBuffer()) ?? new ArrayBuffer(0));
    const { data } = await sharp(bytes).extract(pictureBox).raw().toBuffer({ resolveWithObject: true });
    // The fixture's picture is one brown.
    expect([data[0], data[1], data[2]].map((value) => Math.round((value ?? 0) / 16))).toEqual([6, 2, 1]);
    expect((await ask(path, { method: 'HEAD' })).status).toBe(200);
    expect((await ask(path, { method: 'POST' })).status).toBe(405);
  });

  test('for a story under embargo finds nothing, nor for a withdrawn one', async () => {
    const number = await aStory(media.id);
    const path = await pathOfStory(number);
    await db.article.update({ where: { number }, data: { publishedAt: new Date(Date.now() + 60_000) } });
    expect((await ask(path)).status).toBe(404);
    await db.article.update({ where: { number }, data: { publishedAt: new Date(Date.now() - 60_000) } });
    expect((await ask(path)).status).toBe(200);
    await db.article.update({ where: { number }, data: { withdrawnAt: new Date(), withdrawnReason: 'Wrong' } });
    expect((await ask(path)).status).toBe(404);
  });

  test('for the card of an earlier headline leads to the present one, which alone is kept', async () => {
    const number = await aStory(media.id);
    const before = await pathOfStory(number);
    expect((await ask(before)).status).toBe(200);
    await db.article.update({ where: { number }, data: { headline: 'Another' } });
    const answer = await ask(before);
    expect([answer.status, answer.headers.get('location'), answer.headers.get('cache-control')]).toEqual([
      302,
      await pathOfStory(number),
      'no-store',
    ]);
    const present = await pathOfStory(number);
    expect((await ask(present)).status).toBe(200);
    expect(await readdir(join(env.dataDir, 'social', String(number)))).toEqual([basename(present).replace(`${number}-`, '')]);
  });

  test.each([
    '/social/999999-0123456789abcdef.jpg',
    '/social/xx-0123456789abcdef.jpg',
    '/social/en-section-nowhere-0123456789abcdef.jpg',
    '/social/en-person-quay-0123456789abcdef.jpg',
    '/social/../secret-0123456789abcdef.jpg',
    '/social/1.jpg',
    '/social/',
  ])('%s is no card', async (path) => expect((await ask(path)).status).toBe(404));

  test('the paper and its sections have one in each language', async () => {
    await aStory(media.id);
    const site = await getSite();
    for (const language of site.languages) {
      const paths = [paperCard(site, language), listCard({ kind: 'section', slug: 'quay', title: '' }, site, language)];
      for (const { subject } of paths) expect(await findCard(subject)).not.toBeNull();
      expect((await ask(cardPath(paperCard(site, language)))).status).toBe(200);
    }
  });
});

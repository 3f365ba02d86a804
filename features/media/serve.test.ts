import { rm } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '#features/accounts/roles.ts';
import { db, pool } from '#platform/db/client.ts';
import { env } from '#platform/env.ts';
import { aServer, type TestServer } from '#platform/http/server-fixture.ts';
import { signToken } from '#platform/signed-token.ts';
import { added, aPerson, aSession, aStory } from './media-fixture.ts';
import { cropped, fallback, srcsets, thumbnail } from './picture.ts';
import { originalFile } from './renditions.ts';
import { serveMedia } from './serve.ts';

let version = 1;
let server: TestServer;
let reporter: Actor;
let media: Awaited<ReturnType<typeof added>>;

beforeAll(async () => {
  server = await aServer((request, response) => void serveMedia(request, response, request.url ?? '', String(version)));
  reporter = await aPerson('reporter');
});
beforeEach(async () => {
  media = await added(reporter);
});
afterAll(() => server.close());

const get = (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers });
const statusFor = async (headers: Record<string, string> = {}) => (await get(fallback(media), headers)).status;
const inAnHour = () => new Date(Date.now() + 3_600_000);
const preview = (ids: unknown, until = inAnHour()) => `preview-media=${signToken('preview-media', { ids }, until)}`;

describe('what a story shows', () => {
  beforeEach(() => aStory(media.id));

  test('every address a page names is served to everybody, for ever', async () => {
    const addresses = [
      fallback(media),
      ...srcsets(media).flatMap(({ srcset }) => srcset.split(', ').map((each) => each.split(' ')[0] ?? '')),
    ];
    for (const address of addresses) {
      const answer = await get(address);
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    }
    const part = await get(fallback(media), { range: 'bytes=0-9' });
    expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 10]);
  });

  test('what is named wrongly is absent, and nobody remembers', async () => {
    const paths = [
      '/media/../../package.json',
      '/media/0123456789abcdef0123/full-320.webp',
      `/media/${media.hash}`,
      `${fallback(media)}/..`,
    ];
    for (const path of [...paths, `/media/${media.hash}/full-321.webp`, `/media/${originalFile(media.hash)}`, '/media/incoming/x.jpeg']) {
      const answer = await get(path);
      expect([path, answer.status, answer.headers.get('cache-control')]).toEqual([path, 404, 'no-store']);
    }
    expect((await fetch(server.url + fallback(media), { method: 'POST' })).status).toBe(405);
  });

  test('is kept back as soon as the story is withdrawn, and back with it', async () => {
    expect(await statusFor()).toBe(200);
    await db.article.updateMany({ data: { withdrawnAt: new Date(), withdrawnReason: 'Wrong.' } });
    version++;
    expect(await statusFor()).toBe(404);
    await db.article.updateMany({ data: { withdrawnAt: null, withdrawnReason: null } });
    expect(await statusFor()).toBe(200);
  });

  test('is gone at the very second its rights end, for all but the newsroom, without a new version; till then it may be kept till then', async () => {
    const rightsUntil = new Date(Date.now() + 1_500);
    await db.media.update({ where: { id: media.id }, data: { rightsUntil } });
    const answer = await get(fallback(media));
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, expect.stringMatching(/^public, max-age=[01], immutable$/)]);
    await expect.poll(() => statusFor(), { timeout: 3_000, interval: 50 }).toBe(410);
    expect(Date.now()).toBeGreaterThanOrEqual(rightsUntil.getTime());
    expect(await statusFor({ cookie: await aSession(reporter) })).toBe(200);
    await db.media.update({ where: { id: media.id }, data: { rightsUntil: null } });
    expect(await statusFor()).toBe(200);
  });

  test('without rights it is gone while the database is away, too', async () => {
    await db.media.update({ where: { id: media.id }, data: { rightsUntil: new Date(Date.now() + 300) } });
    expect(await statusFor()).toBe(200);
    const { query } = pool;
    pool.query = (() => Promise.reject(new Error('away'))) as typeof query;
    version++;
    try {
      await expect.poll(() => statusFor(), { timeout: 3_000, interval: 50 }).toBe(503);
    } finally {
      pool.query = query;
    }
  });

  test('is made from the original where its file is missing, once for all who ask', async () => {
    const later = await added(reporter, { isLater: true });
    await aStory(later.id);
    const path = fallback(later);
    const answers = await Promise.all(Array.from({ length: 10 }, () => get(path)));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    const { width } = await sharp(await (answers[0] as Response).arrayBuffer()).metadata();
    expect(width).toBe(400);
    expect(await db.rendition.findMany({ where: { mediaId: later.id } })).toMatchObject([{ crop: 'full', width: 400, format: 'jpeg' }]);
    expect((await get(cropped(later, 'social').path)).status).toBe(200);
    // Not for a name that is none of its own, nor without the original.
    expect((await get(`/media/${later.hash}/full-401.jpeg`)).status).toBe(404);
    await rm(`${env.dataDir}/media/${originalFile(later.hash)}`);
    expect((await get(thumbnail(later))).status).toBe(404);
  });

  test('goes on while the database is away, even when the version has moved; what is not known then has to wait', async () => {
    expect(await statusFor()).toBe(200);
    const other = await added(reporter);
    const { query } = pool;
    pool.query = (() => Promise.reject(new Error('away'))) as typeof query;
    version++;
    try {
      expect(await statusFor()).toBe(200);
      expect((await get(fallback(other))).status).toBe(503);
    } finally {
      pool.query = query;
    }
  });
});

describe('what no story shows yet', () => {
  test.each([
    ['nothing', () => undefined],
    ['a draft', () => aStory(media.id, { publishedAt: null })],
    [
      'a story whose time is to come, with a picture whose rights are over then',
      async () => {
        await db.media.update({ where: { id: media.id }, data: { rightsUntil: new Date() } });
        await aStory(media.id, { publishedAt: inAnHour() });
      },
    ],
    ['a story whose time is to come', () => aStory(media.id, { publishedAt: inAnHour() })],
    ['a story that was withdrawn', () => aStory(media.id, { withdrawnAt: new Date(), withdrawnReason: 'Wrong.' })],
  ])('is absent for a stranger, there for the newsroom: %s', async (_, make) => {
    await make();
    expect(await statusFor()).toBe(404);
    const answer = await get(fallback(media), { cookie: await aSession(reporter) });
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    // What the newsroom was shown is no more known to others than before.
    expect(await statusFor()).toBe(404);
  });

  test('appears at its second, without a new version', async () => {
    const publishedAt = new Date(Date.now() + 700);
    await aStory(media.id, { publishedAt });
    expect(await statusFor()).toBe(404);
    await expect.poll(() => statusFor(), { timeout: 3_000, interval: 50 }).toBe(200);
    expect(Date.now()).toBeGreaterThanOrEqual(publishedAt.getTime());
  });

  test.each([
    ['a forged session', async () => 'better-auth.session_token=abc.def'],
    ['a session that is over', () => aSession(reporter, new Date(Date.now() - 1_000))],
    [
      'a session of somebody suspended',
      async () => {
        const left = await aPerson('editor');
        await db.user.update({ where: { id: left.id }, data: { suspendedAt: new Date() } });
        return aSession(left);
      },
    ],
    ['a preview of another picture', async () => preview([media.id + 1_000])],
    ['a preview that is over', async () => preview([media.id], new Date(Date.now() - 1_000))],
    ['a preview of another form', async () => preview('all')],
    ['a token for another purpose', async () => `preview-media=${signToken('preview', { ids: [media.id] }, inAnHour())}`],
    ['a token by nobody', async () => 'preview-media=%E0%A4%A.x'],
  ])('stays absent with %s', async (_, cookie) => expect(await statusFor({ cookie: await cookie() })).toBe(404));

  test('is there for whoever holds a preview of it', async () => {
    const answer = await get(fallback(media), { cookie: `a=b; ${preview([1, media.id])}` });
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
  });
});

import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { db } from '#platform/db/client.ts';
import { env } from '#platform/env.ts';
import { addPicture } from './add-picture.ts';
import { fallback, srcsets } from './picture.ts';
import { cropAround, widthsOf } from './renditions.ts';
import { serveMedia } from './serve.ts';
import { putFile } from './storage.ts';

afterAll(() => rm(resolve(env.dataDir, 'media'), { recursive: true, force: true }));

describe('a crop', () => {
  const size = { width: 1600, height: 1000 };
  test.each([
    ['middle', { x: 0.5, y: 0.5 }, { left: 300, top: 0, width: 1000, height: 1000 }],
    ['left edge', { x: 0, y: 0.5 }, { left: 0, top: 0, width: 1000, height: 1000 }],
    ['right edge', { x: 1, y: 1 }, { left: 600, top: 0, width: 1000, height: 1000 }],
  ])('%s, square', (_, focal, expected) => expect(cropAround(size, focal, { width: 1200, height: 1200 })).toEqual(expected));

  test('lies inside, whatever is asked', () => {
    for (const x of [0, 0.1, 0.77, 1])
      for (const y of [0, 0.33, 1]) {
        const { left, top, width, height } = cropAround({ width: 333, height: 777 }, { x, y }, { width: 1200, height: 630 });
        expect(left >= 0 && top >= 0 && left + width <= 333 && top + height <= 777).toBe(true);
      }
  });
});

test.each([
  [2_000, [320, 640, 960, 1600]],
  [1_000, [320, 640, 960]],
  [200, [200]],
])('a picture %d wide is never enlarged', (width, expected) => expect(widthsOf(width)).toEqual(expected));

test('a picture is kept once, with every rendition its addresses name, and served', async () => {
  const bytes = await sharp({ create: { width: 1000, height: 700, channels: 3, background: '#b3321e' } })
    .png()
    .toBuffer();
  const words = { alt: 'Red', caption: 'Red', credit: 'Test', focal: { x: 0.2, y: 0.5 } };
  const number = await addPicture({ bytes, ...words });
  expect(await addPicture({ bytes, ...words })).toBe(number);
  const media = await db.media.findUniqueOrThrow({ where: { id: number } });

  const server = createServer((request, response) => serveMedia(request, response, request.url ?? ''));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const addresses = [
    fallback(media),
    ...srcsets(media).flatMap(({ srcset }) => srcset.split(', ').map((each) => each.split(' ')[0] ?? '')),
  ];
  expect(addresses).toHaveLength(7);
  for (const address of addresses) {
    const answer = await fetch(base + address);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    const { width } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
    expect(address).toContain(`-${width}.`);
  }

  await rm(resolve(env.dataDir, addresses[0]?.slice(1) ?? ''));
  for (const [address, status] of [
    [addresses[0], 404],
    ['/media/../../package.json', 404],
    ['/media/0123456789abcdef0123', 404],
    [`${addresses[1]}/..`, 404],
  ] as const) {
    const answer = await fetch(base + address);
    expect([address, answer.status]).toEqual([address, status]);
    if (address === addresses[0]) expect(answer.headers.get('cache-control')).toBe('no-store');
  }
  const part = await fetch(base + addresses[1], { headers: { range: 'bytes=0-9' } });
  expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 10]);
  server.close();
});

test.each([
  ['no picture', Buffer.from('no picture')],
  ['nothing', Buffer.alloc(0)],
])('%s is refused', async (_, bytes) => {
  await expect(addPicture({ bytes, alt: '', caption: '', credit: '', focal: { x: 0.5, y: 0.5 } })).rejects.toThrow();
});

test('nothing is written outside of the media directory', async () => {
  await expect(putFile('../escaped', Buffer.from('x'))).rejects.toThrow(/leads out/);
});

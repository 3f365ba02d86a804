import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { aServer } from '#platform/http/server-fixture.ts';
import { localStore } from './local-store.ts';
import { s3Store } from './s3-store.ts';
import type { Store } from './store.ts';

let directory: string;
let bucket: { address: string; close(): Promise<void> };
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'kawaraban-store-'));
  const s3 = new S3rver({
    ...{ port: 0, address: '127.0.0.1', silent: true, directory: join(directory, 's3'), configureBuckets: [{ name: 'media' }] },
    // It signs a list's address without the slash that the client puts behind a bucket, which Amazon's own takes either way.
    allowMismatchedSignatures: true,
  });
  const { port } = (await s3.run()) as AddressInfo;
  bucket = { address: `http://127.0.0.1:${port}`, close: () => s3.close() };
});
afterAll(async () => {
  await bucket.close();
  await rm(directory, { recursive: true, force: true });
});

const keys = { region: 'us-east-1', keyId: 'S3RVER', secret: 'S3RVER' };
const hash = '0123456789abcdef0123';
const name = `${hash}/full-320.webp`;
const bytes = Buffer.from('as if it were a picture');

/** What every store must do; whoever adds one adds a line. */
describe.each<[string, () => Store]>([
  ['a directory', () => localStore(join(directory, 'local'))],
  ['a bucket', () => s3Store({ ...keys, bucket: 'media', endpoint: bucket.address })],
])('%s', (_, open) => {
  let store: Store;
  beforeAll(() => {
    store = open();
  });
  afterEach(() => store.remove(hash));

  async function ask(path: string, init: RequestInit = {}) {
    const server = await aServer((request, response) => {
      response.setHeader('cache-control', 'private');
      store.send(request, response, path, () => response.writeHead(404).end());
    });
    try {
      const answer = await fetch(server.url, init);
      return { status: answer.status, headers: answer.headers, text: await answer.text() };
    } finally {
      await server.close();
    }
  }

  test('keeps a file, and gives it back as it was', async () => {
    expect(await store.read(name)).toBeNull();
    await store.put(name, bytes);
    expect([await store.read(name), await store.mayHave(hash)]).toEqual([bytes, true]);
    await store.put(name, Buffer.from('another'));
    expect((await store.read(name))?.toString()).toBe('another');
  });

  test('takes in a file of this machine’s, which is gone there', async () => {
    const from = join(directory, 'incoming');
    await writeFile(from, bytes);
    await store.moveIn(from, `${hash}/original`);
    expect(await store.read(`${hash}/original`)).toEqual(bytes);
    await expect(readFile(from)).rejects.toThrow('ENOENT');
  });

  test('removes everything of one original, and of no other', async () => {
    const other = `${'f'.repeat(20)}/full-320.webp`;
    await Promise.all([store.put(name, bytes), store.put(`${hash}/original`, bytes), store.put(other, bytes)]);
    await store.remove(hash);
    expect([await store.read(name), await store.read(`${hash}/original`), await store.read(other)]).toEqual([null, null, bytes]);
    await store.remove(hash);
    await store.remove('f'.repeat(20));
  });

  test('sends a file, or a part of it, or only what it is', async () => {
    await store.put(name, bytes);
    const whole = await ask(name);
    expect([whole.status, whole.text, whole.headers.get('content-type'), whole.headers.get('cache-control')]).toEqual([
      200,
      bytes.toString(),
      'image/webp',
      'private',
    ]);
    const part = await ask(name, { headers: { range: 'bytes=6-7' } });
    expect([part.status, part.text, part.headers.get('content-range')]).toEqual([206, 'it', `bytes 6-7/${bytes.length}`]);
    const head = await ask(name, { method: 'HEAD' });
    expect([head.status, head.text, head.headers.get('content-length')]).toEqual([200, '', `${bytes.length}`]);
    const known = { 'if-none-match': whole.headers.get('etag') ?? '', 'cache-control': 'max-age=0' };
    const again = await ask(name, { headers: known });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  test('says nothing of a file that is not there', async () => {
    expect((await ask(name)).status).toBe(404);
    expect((await ask(`${hash}/full-321.webp`, { method: 'HEAD' })).status).toBe(404);
  });
});

test('a directory lets nothing lead out of it', async () => {
  await expect(localStore(join(directory, 'local')).put('../escaped', bytes)).rejects.toThrow(/leads out/);
});

describe('a bucket that is away', () => {
  test.each([
    ['cannot be reached', () => ({ ...keys, bucket: 'media', endpoint: 'http://127.0.0.1:9' })],
    ['is none', () => ({ ...keys, bucket: 'other', endpoint: bucket.address })],
  ])('%s: it is told as a disk that takes nothing', async (_, of) => {
    await expect(s3Store(of()).put(name, bytes)).rejects.toMatchObject({ code: 'EROFS' });
  });
});

import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aServer, type TestServer } from '../http/server-fixture.ts';
import { renderer } from './render.ts';
import { sendPage } from './send.ts';
import { StoredPage } from './stored-page.ts';

const page = new StoredPage(
  { status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from('<p>Hello</p>'.repeat(50)) },
  Date.parse('2026-01-01T00:00:00.900Z'),
);
let server: TestServer;
beforeAll(async () => {
  server = await aServer((request, response) => void sendPage(request, response, page));
});
afterAll(() => server.close());

describe('a page is sent', () => {
  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
    ['identity', (bytes: Buffer) => bytes],
  ])('as %s', async (encoding, decode) => {
    const variant = await page.variant(encoding as 'br' | 'gzip' | 'identity');
    expect(decode(variant.body).toString()).toBe('<p>Hello</p>'.repeat(50));
    expect(await (await fetch(server.url, { headers: { 'accept-encoding': encoding } })).text()).toBe('<p>Hello</p>'.repeat(50));
  });

  test.each([
    ['the tag', { 'if-none-match': page.etag }, 304],
    ['the tag among others', { 'if-none-match': `"x", ${page.etag}` }, 304],
    ['the tag, held to be strong', { 'if-none-match': page.etag.slice(2) }, 304],
    ['anything', { 'if-none-match': '*' }, 304],
    ['another tag', { 'if-none-match': '"x"' }, 200],
    ['another tag and a later date', { 'if-none-match': '"x"', 'if-modified-since': new Date().toUTCString() }, 200],
    ['the date', { 'if-modified-since': 'Thu, 01 Jan 2026 00:00:00 GMT' }, 304],
    ['an earlier date', { 'if-modified-since': 'Wed, 31 Dec 2025 23:59:59 GMT' }, 200],
    ['no date at all', { 'if-modified-since': 'yesterday' }, 200],
  ])('or not, to who has %s', async (_, headers, status) => {
    expect((await fetch(server.url, { headers: headers as Record<string, string> })).status).toBe(status);
  });
});

describe('rendering without a socket', () => {
  const render = (withScripts: boolean) =>
    renderer({
      origin: 'http://localhost:3000',
      withScripts,
      absent: () => '/absent',
      headersFor: () => ({ response: { 'x-ours': 'yes' } }),
      documentHeaders: { 'x-document': 'yes' },
      handler: (request, response) => {
        const answers: Record<string, () => unknown> = {
          '/page': () =>
            response
              .writeHead(200, { link: '</a.woff2>; rel=preload; as="font", </a.js>; rel=preload; as="script"', 'x-powered-by': 'x' })
              .end('<script>1</script><p>Page</p>'),
          '/feed': () =>
            response
              .writeHead(200, { 'content-type': 'application/rss+xml', link: '<https://a/feed>; rel="self", <https://hub/>; rel="hub"' })
              .end('<script>1</script><!-- kept --><meta name="http-status" content="410"/>'),
          '/gone': () => response.end('<meta name="http-status" content="410"/>Gone'),
          '/absent': () => response.end('<meta name="http-status" content="404"/>Help'),
          '/moved': () =>
            response.writeHead(308, { location: 'http://localhost:3000/page?x=1', link: '</a.woff2>; rel=preload; as="font"' }).end(),
          '/broken': () => response.writeHead(500).end('stack'),
        };
        (answers[request.url ?? ''] ?? (() => response.writeHead(404).end('bare')))();
      },
    });

  test('keeps what is ours', async () => {
    const { status, headers, body } = await render(false)('/page');
    expect([status, headers, body.toString()]).toEqual([
      200,
      { 'x-ours': 'yes', link: '</a.woff2>; rel=preload; as="font"' },
      '<p>Page</p>',
    ]);
    expect((await render(true)('/page')).body.toString()).toBe('<script>1</script><p>Page</p>');
  });

  test('what is no page is sent as it is, with headers of its own', async () => {
    const { status, headers, body } = await render(false)('/feed');
    expect([status, headers, body.toString()]).toEqual([
      200,
      { 'x-document': 'yes', 'content-type': 'application/rss+xml', link: '<https://a/feed>; rel="self", <https://hub/>; rel="hub"' },
      '<script>1</script><!-- kept --><meta name="http-status" content="410"/>',
    ]);
  });

  test.each([
    ['/gone', 410, 'Gone'],
    ['/absent', 404, 'Help'],
    ['/unknown', 404, 'Help'],
  ])('%s is %d', async (key, status, text) => {
    const answer = await render(false)(key);
    expect([answer.status, answer.body.toString()]).toEqual([status, text]);
  });

  test('an address of our own is the same on every host', async () => {
    expect((await render(false)('/moved')).headers).toEqual({ 'x-ours': 'yes', location: '/page?x=1' });
  });

  test('what failed is nothing to keep', () => expect(render(false)('/broken')).rejects.toThrow(/500/));
});

import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anArticle } from '#features/articles/article-fixture.ts';
import { aPerson, aSession } from '#features/media/media-fixture.ts';
import { pool } from '#platform/db/client.ts';
import { aServer, type TestServer } from '#platform/http/server-fixture.ts';
import { type Refusal, refused } from './view-metrics.ts';

const browser = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/149.0.0.0 Safari/537.36';
let article: number;
let servers: TestServer[];
let visits = 0;

/** One door is Node's own, the other is the framework's route: the same answers from both. */
const doors: Record<string, string> = {};

beforeAll(async () => {
  const { serveViews } = await import('./serve-views.ts');
  const route = await import('../../app/api/views/route.ts');
  article = await anArticle();
  const direct = await aServer((request, response) => void serveViews(request, response));
  const framework = await aServer(async (request, response) => {
    const headers = new Headers();
    for (const [name, value] of Object.entries(request.headers)) if (typeof value === 'string') headers.set(name, value);
    // As server.ts does: whatever the client says of it is overwritten.
    headers.set('x-socket-address', request.socket.remoteAddress ?? '');
    const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
    const made = new Request(`http://${request.headers.host}/api/views`, {
      method: request.method,
      headers,
      ...(hasBody && { body: Readable.toWeb(request) as ReadableStream, duplex: 'half' }),
    });
    const answer = await route[request.method as keyof typeof route](made);
    const isUnread = !request.readableEnded;
    response.writeHead(answer.status, { ...Object.fromEntries(answer.headers), ...(isUnread && { connection: 'close' }) }).end();
  });
  servers = [direct, framework];
  for (const [name, server] of Object.entries({ direct, framework })) doors[name] = `${server.url}/api/views`;
});
afterAll(() => Promise.all(servers.map((server) => server.close())));
beforeEach(async () => {
  await pool.query('TRUNCATE view_seen, view_minute, view_referrer');
});

const count = async () => Number((await pool.query('SELECT coalesce(sum(readers), 0) AS sum FROM view_minute')).rows[0].sum);

const told = async (reason: Refusal) => (await refused.get()).values.find(({ labels }) => labels.reason === reason)?.value ?? 0;

interface Sent {
  method?: string;
  /** An empty one is left out. */
  headers?: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
}
function send(door: string, { method = 'POST', headers = {}, body = JSON.stringify({ article }) }: Sent = {}) {
  const plain = { 'content-type': 'text/plain;charset=UTF-8', 'user-agent': `${browser} visit/${++visits}` };
  const given = Object.entries({ ...plain, ...headers }).filter(([, value]) => value !== '');
  // As bytes: of a text, fetch would say of which type it is.
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body.replace('ARTICLE', `${article}`)) : body;
  return fetch(doors[door] ?? '', { method, headers: given, ...(method !== 'GET' && method !== 'HEAD' && { body: bytes }) });
}

/** What comes back for bytes that no client would send; ends with the connection, or once `enough` of it has come. */
function sendRaw(door: string, headers: string[], body: string, enough = /never/): Promise<string> {
  const { hostname, port } = new URL(doors[door] ?? '');
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname).on('error', reject);
    socket
      .on('close', () => resolve(answer))
      .on('data', (chunk) => {
        answer += chunk;
        if (enough.test(answer)) socket.destroy();
      });
    const known = ['POST /api/views HTTP/1.1', 'host: localhost', `user-agent: ${browser} raw/${++visits}`];
    socket.write(`${[...known, ...headers].join('\r\n')}\r\n\r\n${body}`);
  });
}

describe.each(['direct', 'framework'])('the %s door', (door) => {
  test('counts a reader: 204, empty, remembered by nobody', async () => {
    const answer = await send(door);
    expect([
      answer.status,
      await answer.text(),
      answer.headers.get('cache-control'),
      answer.headers.get('set-cookie'),
      answer.headers.get('access-control-allow-origin'),
    ]).toEqual([204, '', 'no-store', null, null]);
    expect(await count()).toBe(1);
  });

  test('what was answered is in the database', async () => {
    await Promise.all(Array.from({ length: 20 }, () => send(door)));
    expect(await count()).toBe(20);
  });

  test('one reader counts once', async () => {
    for (let time = 0; time < 5; time++)
      expect((await send(door, { headers: { 'user-agent': `${browser} same/${door}` } })).status).toBe(204);
    expect(await count()).toBe(1);
  });

  test.each([
    ['JSON', { headers: { 'content-type': 'application/json' } }],
    ['the automation bit, unset', { body: '{"article": ARTICLE, "automated": false}' }],
    ['a number written otherwise', { body: '{"article": ARTICLE.0e0}' }],
    ['a page of our own', { headers: { 'sec-fetch-site': 'same-origin' } }],
  ])('counts %s', async (_, sent: Sent) => {
    expect((await send(door, sent)).status).toBe(204);
    expect(await count()).toBe(1);
  });

  test.each([
    ['a host', 'News.example', 'news.example'],
    ['itself', '.', '.'],
    ['a host of 300 letters', 'a'.repeat(300), '*'],
    ['a control character', '\u0000', '*'],
    ['an address', '192.0.2.7', '*'],
    ['a script', 'javascript:alert(1)', '*'],
  ])('counts a reader who says to come from %s', async (_, from, expected) => {
    expect((await send(door, { body: JSON.stringify({ article, from }) })).status).toBe(204);
    const { rows } = await pool.query('SELECT host, readers FROM view_referrer');
    expect([await count(), rows]).toEqual([1, [{ host: expected, readers: 1 }]]);
  });

  test('counts what has 512 bytes', async () => {
    expect((await send(door, { body: JSON.stringify({ article }).padEnd(512, ' ') })).status).toBe(204);
    expect(await count()).toBe(1);
  });

  test.each([
    ['no-user-agent', 'no user agent to speak of', { headers: { 'user-agent': '-' } }],
    ['crawler', 'a crawler', { headers: { 'user-agent': 'Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)' } }],
    ['crawler', 'curl', { headers: { 'user-agent': 'curl/8.5.0 (x86_64-pc-linux-gnu)' } }],
    ['automated', 'a driven browser', { body: '{"article": ARTICLE, "automated": true}' }],
    ['prefetch', 'a page rendered ahead', { headers: { 'sec-purpose': 'prefetch;prerender' } }],
    ['prefetch', 'a page fetched ahead', { headers: { 'sec-purpose': 'prefetch' } }],
    ['prefetch', 'a page fetched ahead by an older browser', { headers: { purpose: 'prefetch' } }],
    ['unpublished', 'an unknown article', { body: '{"article": 99999999}' }],
  ] as const)('does not count (%s) %s, and does not say so', async (reason, _, sent: Sent) => {
    const before = await told(reason);
    const answer = await send(door, sent);
    expect([answer.status, await answer.text(), await count()]).toEqual([204, '', 0]);
    expect((await told(reason)) - before).toBe(1);
  });

  test('does not count whoever works here, and does not say so', async () => {
    const before = await told('staff');
    const answer = await send(door, { headers: { cookie: await aSession(await aPerson('reporter')) } });
    expect([answer.status, await answer.text(), await count()]).toEqual([204, '', 0]);
    expect((await told('staff')) - before).toBe(1);
  });

  test.each(['better-auth.session_token=made.up', '__Secure-better-auth.session_token=', 'theme=dark'])(
    'counts a reader with the cookie %s',
    async (cookie) => {
      expect((await send(door, { headers: { cookie } })).status).toBe(204);
      expect(await count()).toBe(1);
    },
  );

  test.each([
    ['no JSON', 'article=1'],
    ['nothing', ''],
    ['half of it', '{"article":1'],
    ['an unknown key', '{"article":ARTICLE,"at":1}'],
    ['no article', '{"automated":false}'],
    ['a text for a number', '{"article":"ARTICLE"}'],
    ['a number for a bit', '{"article":ARTICLE,"automated":0}'],
    ['a prototype', '{"article":ARTICLE,"__proto__":{"automated":true}}'],
    ['a number alone', 'ARTICLE'],
    ['a number for a host', '{"article":ARTICLE,"from":1}'],
    ['null', 'null'],
    ['a list', '[{"article":ARTICLE}]'],
    ['a list for a number', '{"article":[ARTICLE]}'],
    ['one within another', '{"article":{"article":ARTICLE}}'],
    ['none', '{"article":0}'],
    ['minus none', '{"article":-0}'],
    ['less than none', '{"article":-1}'],
    ['more than a number of 32 bits', '{"article":2147483648}'],
    ['more than any number', '{"article":1e400}'],
    ['a broken number', '{"article":ARTICLE.5}'],
    ['no number', '{"article":NaN}'],
    ['a byte order mark before it', '\ufeff{"article":ARTICLE}'],
    ['a byte that is no UTF-8', Uint8Array.of(0xff, ...new TextEncoder().encode('{"article":1}'))],
  ])('400: %s', async (_, body) => {
    const before = await told('malformed');
    const answer = await send(door, { body });
    expect([answer.status, answer.headers.get('cache-control'), await count()]).toEqual([400, 'no-store', 0]);
    expect((await told('malformed')) - before).toBe(1);
  });

  test.each([
    [403, 'foreign', 'a foreign origin', { headers: { origin: 'https://evil.example' } }],
    [403, 'foreign', 'an opaque origin', { headers: { origin: 'null' } }],
    [403, 'foreign', 'a foreign site', { headers: { 'sec-fetch-site': 'cross-site' } }],
    [403, 'foreign', 'a sister site', { headers: { 'sec-fetch-site': 'same-site' } }],
    [403, 'foreign', 'an address typed in', { headers: { 'sec-fetch-site': 'none' } }],
    [405, 'method', 'GET', { method: 'GET' }],
    [405, 'method', 'HEAD', { method: 'HEAD' }],
    [405, 'method', 'OPTIONS', { method: 'OPTIONS' }],
    [405, 'method', 'PUT', { method: 'PUT' }],
    [405, 'method', 'PATCH', { method: 'PATCH' }],
    [405, 'method', 'DELETE', { method: 'DELETE' }],
    [413, 'too-large', '513 bytes', { body: '{"article": 1}'.padEnd(513, ' ') }],
    [413, 'too-large', 'a megabyte', { body: 'x'.repeat(1_048_576) }],
    [415, 'type', 'a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
    [415, 'type', 'a type that begins like ours', { headers: { 'content-type': 'text/plainer' } }],
    [415, 'type', 'no type', { headers: { 'content-type': '' } }],
    [415, 'type', 'a packed body', { headers: { 'content-encoding': 'gzip' }, body: Uint8Array.from(gzipSync('{"article":1}')) }],
  ] as const)('%d (%s): %s', async (status, reason, _, sent: Sent) => {
    const before = await told(reason);
    const answer = await send(door, sent);
    expect([answer.status, answer.headers.get('cache-control'), await count()]).toEqual([status, 'no-store', 0]);
    expect([answer.headers.get('allow'), (await told(reason)) - before]).toEqual([status === 405 ? 'POST' : null, 1]);
  });

  test('an origin is ours by its host', async () => {
    const { origin } = new URL(doors[door] ?? '');
    expect((await send(door, { headers: { origin } })).status).toBe(204);
    expect((await send(door, { headers: { origin: `${origin}0` } })).status).toBe(403);
    expect(await count()).toBe(1);
  });

  test('two lengths are none', async () => {
    const body = `{"article":${article}}`;
    const headers = ['content-type: text/plain', `content-length: ${body.length}`, 'content-length: 5'];
    expect(await sendRaw(door, headers, body)).toMatch(/^HTTP\/1.1 400 /);
    expect(await count()).toBe(0);
  });

  test('a length that was not told is measured', async () => {
    const chunk = `258\r\n${'x'.repeat(600)}\r\n`;
    expect(await sendRaw(door, ['content-type: text/plain', 'transfer-encoding: chunked'], chunk, /\r\n\r\n/)).toMatch(/^HTTP\/1.1 413 /);
  });

  test('a body that never ends holds nothing for ever', async () => {
    const answer = await sendRaw(door, ['content-type: text/plain', 'content-length: 20'], '{"article":', /\r\n\r\n/);
    expect(answer).toMatch(/^HTTP\/1.1 408 /);
  });

  test('who goes away in the middle is forgotten', async () => {
    const before = await told('unfinished');
    const { hostname, port } = new URL(doors[door] ?? '');
    const socket = connect(Number(port), hostname);
    socket.write('POST /api/views HTTP/1.1\r\nhost: localhost\r\ncontent-type: text/plain\r\ncontent-length: 20\r\n\r\n{"art', () =>
      setTimeout(() => socket.destroy(), 100),
    );
    await expect.poll(async () => (await told('unfinished')) - before).toBe(1);
  });

  test('what the client says of its address changes nothing', async () => {
    const same = `${browser} forwarded/${door}`;
    for (let time = 0; time < 4; time++) {
      await send(door, {
        headers: {
          'user-agent': same,
          'x-forwarded-for': `198.51.100.${time}`,
          'x-real-ip': `198.51.100.${time}`,
          'x-socket-address': `198.51.100.${time}`,
          forwarded: `for=198.51.100.${time}`,
        },
      });
    }
    expect(await count()).toBe(1);
  });

  test('a reader beyond its rate is passed over in silence', async () => {
    const before = await told('rate');
    const answers = await Promise.all(
      Array.from({ length: 60 }, () => send(door, { headers: { 'user-agent': `${browser} eager/${door}` } })),
    );
    expect(answers.every((answer) => answer.status === 204)).toBe(true);
    expect((await told('rate')) - before).toBeGreaterThan(20);
  });
});

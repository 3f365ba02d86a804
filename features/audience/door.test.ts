import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anArticle } from '#features/articles/article-fixture.ts';
import { aPerson, aSession } from '#features/media/media-fixture.ts';
import { clock } from '#platform/clock.ts';
import { pool } from '#platform/db/client.ts';
import { ignoredViews } from './door.ts';

const browser = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/149.0.0.0 Safari/537.36';
let article: number;
let servers: Server[];
let visits = 0;

/** One door is Node's own, the other is the framework's route: the same answers from both. */
const doors: Record<string, string> = {};

beforeAll(async () => {
  const { serveViews } = await import('./serve-views.ts');
  const route = await import('../../app/api/views/route.ts');
  article = await anArticle();
  const direct = createServer((request, response) => void serveViews(request, response));
  const framework = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const headers = new Headers();
    for (const [name, value] of Object.entries(request.headers)) if (typeof value === 'string') headers.set(name, value);
    // As server.ts does: whatever the client says of it is overwritten.
    headers.set('x-socket-address', request.socket.remoteAddress ?? '');
    const body = request.method === 'GET' || request.method === 'HEAD' ? undefined : Buffer.concat(chunks);
    const made = new Request(`http://${request.headers.host}/api/views`, { method: request.method, headers, body });
    const answer = await route.POST(made);
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end();
  });
  servers = [direct, framework];
  for (const [name, server] of Object.entries({ direct, framework })) {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    doors[name] = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/views`;
  }
});
afterAll(() => servers.map((server) => server.close()));
beforeEach(async () => {
  await pool.query('TRUNCATE view_seen, view_minute');
});

const count = async () => Number((await pool.query('SELECT coalesce(sum(readers), 0) AS sum FROM view_minute')).rows[0].sum);

interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}
function send(door: string, { method = 'POST', headers = {}, body = JSON.stringify({ article }) }: Sent = {}) {
  const plain = { 'content-type': 'text/plain;charset=UTF-8', 'user-agent': `${browser} visit/${++visits}` };
  return fetch(doors[door] ?? '', { method, headers: { ...plain, ...headers }, ...(method !== 'GET' && { body }) });
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
    ['an origin of our own', { headers: { 'sec-fetch-site': 'same-origin' } }],
  ])('counts %s', async (_, sent: Sent) => {
    expect((await send(door, { ...sent, body: sent.body?.replace('ARTICLE', `${article}`) })).status).toBe(204);
    expect(await count()).toBe(1);
  });

  test.each([
    ['no user agent to speak of', { headers: { 'user-agent': '-' } }],
    ['a crawler', { headers: { 'user-agent': 'Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)' } }],
    ['curl', { headers: { 'user-agent': 'curl/8.5.0 (x86_64-pc-linux-gnu)' } }],
    ['a driven browser', { body: '{"article": ARTICLE, "automated": true}' }],
    ['a page rendered ahead', { headers: { 'sec-purpose': 'prefetch;prerender' } }],
    ['an unknown article', { body: '{"article": 99999999}' }],
  ])('does not count %s, and does not say so', async (_, sent: Sent) => {
    const answer = await send(door, { ...sent, body: sent.body?.replace('ARTICLE', `${article}`) });
    expect([answer.status, await answer.text(), await count()]).toEqual([204, '', 0]);
  });

  test('does not count whoever works here, and does not say so', async () => {
    const before = ignoredViews().staff ?? 0;
    const answer = await send(door, { headers: { cookie: await aSession(await aPerson('reporter')) } });
    expect([answer.status, await answer.text(), await count()]).toEqual([204, '', 0]);
    expect((ignoredViews().staff ?? 0) - before).toBe(1);
  });

  test.each(['better-auth.session_token=made.up', '__Secure-better-auth.session_token=', 'theme=dark'])(
    'counts a reader with the cookie %s',
    async (cookie) => {
      expect((await send(door, { headers: { cookie } })).status).toBe(204);
      expect(await count()).toBe(1);
    },
  );

  test.each([
    [400, 'no JSON', { body: 'article=1' }],
    [400, 'nothing', { body: '' }],
    [400, 'an unknown key', { body: '{"article":1,"at":1}' }],
    [400, 'a text for a number', { body: '{"article":"1"}' }],
    [400, 'a prototype', { body: '{"article":1,"__proto__":{"automated":true}}' }],
    [400, 'not UTF-8', { body: '\ud800' }],
    [403, 'a foreign origin', { headers: { origin: 'https://evil.example' } }],
    [403, 'an opaque origin', { headers: { origin: 'null' } }],
    [403, 'a foreign site', { headers: { 'sec-fetch-site': 'cross-site' } }],
    [403, 'a sister site', { headers: { 'sec-fetch-site': 'same-site' } }],
    [405, 'GET', { method: 'GET' }],
    [405, 'PUT', { method: 'PUT' }],
    [413, '257 bytes', { body: JSON.stringify({ article: 1 }).padEnd(257, ' ') }],
    [413, 'a megabyte', { body: 'x'.repeat(1_048_576) }],
    [415, 'a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
    [415, 'a type that begins like ours', { headers: { 'content-type': 'text/plainer' } }],
  ])('%d: %s', async (status, _, sent: Sent) => {
    const answer = await send(door, sent);
    expect([answer.status, answer.headers.get('cache-control'), await count()]).toEqual([status, 'no-store', 0]);
    if (status === 405) expect(answer.headers.get('allow')).toBe('POST');
  });

  test('256 bytes are not too many', async () => {
    expect((await send(door, { body: JSON.stringify({ article }).padEnd(256, ' ') })).status).toBe(204);
    expect(await count()).toBe(1);
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
    const before = ignoredViews().rate ?? 0;
    const answers = await Promise.all(
      Array.from({ length: 60 }, () => send(door, { headers: { 'user-agent': `${browser} eager/${door}` } })),
    );
    expect(answers.every((answer) => answer.status === 204)).toBe(true);
    expect((ignoredViews().rate ?? 0) - before).toBeGreaterThan(20);
  });
});

test('a network beyond its rate is told so', async () => {
  // Time stands still: on a busy machine tokens would come back meanwhile.
  const now = clock.now();
  clock.now = () => now;
  const answers = await Promise.all(Array.from({ length: 700 }, () => send('direct', { body: '{"article": 99999999}' })));
  clock.now = () => new Date();
  const refused = answers.filter((answer) => answer.status === 429);
  expect(refused.length).toBeGreaterThan(20);
  expect(refused[0]?.headers.get('retry-after')).toBe('2');
});

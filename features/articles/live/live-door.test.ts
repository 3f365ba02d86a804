import { get, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { db } from '#platform/db/client.ts';
import { listen } from '#platform/db/listen.ts';
import { aServer, type TestServer } from '#platform/http/server-fixture.ts';
import { anArticle } from '../article-fixture.ts';
import { KnownLive } from './known-live.ts';
import { closeLive, dropUnseen, serveLive } from './live-door.ts';
import { listLive } from './queries.ts';

const known = new KnownLive();
let server: TestServer;
let stopListening: () => Promise<void>;
const open: IncomingMessage[] = [];

beforeAll(async () => {
  server = await aServer((request, response) => {
    void serveLive(request, response, { target: request.url ?? '', limitedAs: request.headers['x-as']?.toString() ?? null });
  });
  await new Promise<void>((done) => {
    stopListening = listen(['live', 'content'], (channel, told) => {
      if (channel === 'live') known.hear(told);
      else if (channel === 'content') void dropUnseen();
      else void known.catchUp().then(done);
    });
  });
});
afterAll(async () => {
  closeLive();
  await stopListening();
  for (const each of open) each.destroy();
  await server.close();
});

const now = () => new Date();
async function aLiveBlog(given: Parameters<typeof anArticle>[0] = {}, endedAt: Date | null = null) {
  const number = await anArticle(given);
  await db.liveBlog.create({ data: { articleNumber: number, startedAt: new Date(Date.now() - 3_600_000), endedAt } });
  return number;
}
const post = (article: number, number: number) =>
  db.liveEntry.create({
    data: { articleNumber: article, number, key: `key-${number}`, at: now(), headline: 'News', blocks: [], writtenByName: 'A' },
  });

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: () => string;
  response: IncomingMessage;
}
const streams = { accept: 'text/event-stream' };
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((done, fail) => {
    get(server.url + path, { headers, method, agent: false }, (response) => {
      open.push(response);
      let body = '';
      response.setEncoding('utf8').on('data', (words) => {
        body += words;
      });
      done({ status: response.statusCode ?? 0, headers: response.headers, body: () => body, response });
    }).on('error', fail);
  });
}
const whole = async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
  const answer = await ask(path, headers, method);
  await expect.poll(() => answer.response.complete).toBe(true);
  return answer;
};

test('an entry reaches the stream when it is committed, and the poll has it too', async () => {
  const number = await aLiveBlog();
  const stream = await ask(`/api/live/${number}`, streams);
  expect([stream.status, stream.headers['content-type'], stream.headers['x-accel-buffering'], stream.headers['cache-control']]).toEqual([
    200,
    'text/event-stream; charset=utf-8',
    'no',
    'no-store, no-transform',
  ]);
  await post(number, 1);
  await expect.poll(stream.body).toContain('id: 2\ndata: {"entry":1,"is":"posted"}');
  const polled = await whole(`/api/live/${number}?after=1`);
  expect(JSON.parse(polled.body())).toEqual({ version: 2, hasEnded: false, events: [{ entry: 1, version: 2, is: 'posted' }] });
  const back = await ask(`/api/live/${number}?after=2`, { ...streams, 'last-event-id': '1' });
  await expect.poll(back.body).toContain('"entry":1');
});

test('the page’s mark grows with each entry, and only its own', async () => {
  const number = await aLiveBlog();
  await known.catchUp();
  const path = (await listLive(now())).find((each) => each.number === number)?.path ?? '';
  const [before, ofAny] = [known.versionOf(path), known.ofAny];
  await known.catchUp();
  expect(known.ofAny, 'what is known already').toBe(ofAny);
  await post(number, 1);
  await expect.poll(() => known.versionOf(`${path}?page=2`)).not.toBe(before);
  expect(known.versionOf('/society')).toBe('');
  expect(known.ofAny, 'what tells words of any').not.toBe(ofAny);
});

test('what readers do not have is absent here: under embargo, withdrawn, no live blog at all', async () => {
  const scheduled = await aLiveBlog({ publishedAt: new Date(Date.now() + 3_600_000) });
  const draft = await aLiveBlog({ publishedAt: null });
  const withdrawn = await aLiveBlog({ withdrawnAt: new Date(Date.now() - 1_000), withdrawnReason: 'x' });
  for (const headers of [streams, {}])
    expect(
      await Promise.all(
        [scheduled, draft, await anArticle(), 999_999].map(async (each) => (await whole(`/api/live/${each}`, headers)).status),
      ),
    ).toEqual([404, 404, 404, 404]);
  expect((await whole(`/api/live/${withdrawn}`, streams)).status).toBe(410);
  for (const path of ['/api/live/', '/api/live/0', '/api/live/x', '/api/live/1/2', '/api/live/99999999999'])
    expect((await whole(path)).status).toBe(404);
  expect((await whole(`/api/live/${withdrawn}`, {}, 'POST')).status).toBe(405);
});

test('who follows a story when it is withdrawn is let go, and told why on return', async () => {
  const number = await aLiveBlog();
  const stream = await ask(`/api/live/${number}`, streams);
  await expect.poll(stream.body).toContain('retry:');
  await db.article.update({ where: { number }, data: { withdrawnAt: new Date(Date.now() - 1_000), withdrawnReason: 'x' } });
  await expect.poll(() => stream.response.complete).toBe(true);
  expect((await whole(`/api/live/${number}`, streams)).status).toBe(410);
});

test('after the end a stream tells what was missed and ends; then it says not to come back', async () => {
  const number = await aLiveBlog();
  const stream = await ask(`/api/live/${number}`, streams);
  await post(number, 1);
  await db.liveBlog.update({ where: { articleNumber: number }, data: { endedAt: new Date(Date.now() - 1) } });
  await expect.poll(() => stream.response.complete).toBe(true);
  expect(stream.body()).toContain('{"is":"ended"}');
  const late = await whole(`/api/live/${number}?after=1`, streams);
  expect(late.body()).toMatch(/"entry":1[\s\S]*"is":"ended"/);
  expect((await whole(`/api/live/${number}?after=3`, streams)).status).toBe(204);
  expect(JSON.parse((await whole(`/api/live/${number}?after=3`)).body())).toEqual({ version: 3, hasEnded: true, events: [] });
});

test('one household has a hundred streams and no more', async () => {
  const number = await aLiveBlog();
  const statuses: number[] = [];
  // The limit fills again as time goes on, on a slow machine within the test.
  const time = vi.spyOn(Date, 'now').mockReturnValue(Date.now());
  for (let each = 0; each < 121; each++) statuses.push((await ask(`/api/live/${number}`, { ...streams, 'x-as': 'h' })).status);
  expect([statuses.filter((status) => status === 200).length, statuses[100], statuses[120]]).toEqual([100, 503, 429]);
  expect((await ask(`/api/live/${number}`, { ...streams, 'x-as': 'other' })).status).toBe(200);
  time.mockRestore();
});

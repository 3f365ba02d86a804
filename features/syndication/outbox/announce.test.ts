import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { tellHub, tellIndexNow } from './announce.ts';
import { written } from './channel.ts';
import { aReceiver, type Receiver, receiversAt } from './receiver-fixture.ts';

const now = new Date();
let receiver: Receiver;
beforeAll(async () => {
  receiver = await aReceiver();
});
beforeEach(() => void receiver.heard.splice(0));
afterAll(() => receiver.close());

const told = async (paths = ['/society/pier'], url = receiver.url, patienceMs = 5_000) => {
  const verdict = await tellIndexNow(paths, receiversAt(url, { patienceMs }), now);
  return verdict.kind === 'taken' ? 'taken' : `${verdict.kind}, ${written(verdict.problem)}`;
};

test('search engines hear the addresses, and where the key is', async () => {
  receiver.answers = (response) => void response.writeHead(202).end();
  expect(await told(['/society/pier', '/ja/society/pier'])).toBe('taken');
  expect(receiver.heard.map(({ type, body }) => [type, JSON.parse(body)])).toEqual([
    [
      'application/json; charset=utf-8',
      {
        host: 'news.example',
        key: 'abcdefgh',
        keyLocation: 'https://news.example/abcdefgh.txt',
        urlList: ['https://news.example/society/pier', 'https://news.example/ja/society/pier'],
      },
    ],
  ]);
});

test('a hub hears each feed of a list', async () => {
  receiver.answers = (response) => void response.writeHead(204).end();
  expect(await tellHub('/ja', receiversAt(receiver.url), now)).toEqual({ kind: 'taken' });
  expect(receiver.heard.map(({ body }) => Object.fromEntries(new URLSearchParams(body)))).toEqual(
    ['feed.xml', 'atom.xml', 'feed.json']
      .map((file) => `https://news.example/ja/${file}`)
      .map((topic) => ({ 'hub.mode': 'publish', 'hub.url': topic, 'hub.topic': topic })),
  );
  receiver.answers = (response, { body }) => void response.writeHead(body.includes('atom') ? 404 : 204).end();
  expect(await tellHub('/', receiversAt(receiver.url), now)).toMatchObject({ kind: 'refused' });
});

describe('another side that', () => {
  test.each<[string, (response: ServerResponse) => unknown, string]>([
    ['refuses', (response) => response.writeHead(403).end('No key.'), 'refused, refused 403'],
    ['is busy', (response) => response.writeHead(429, { 'retry-after': '60' }).end(), 'later, busy 429'],
    ['is broken', (response) => response.writeHead(500).end(), 'later, busy 500'],
    ['lies', (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Welcome'), 'later, nonsense 200'],
    ['leads elsewhere', (response) => response.writeHead(307, { location: receiver.url }).end(), 'refused, redirected 307'],
    ['hangs up', (response) => response.socket?.destroy(), 'later, unreachable'],
  ])('%s', async (_, answers, outcome) => {
    receiver.answers = answers;
    expect([await told(), receiver.heard.length]).toEqual([outcome, 1]);
  });

  test.each<[string, (response: ServerResponse) => unknown]>([
    ['never answers', () => undefined],
    ['never ends', (response) => response.writeHead(200).write('O')],
  ])('%s is waited for a while', async (_, answers) => {
    receiver.answers = answers;
    expect(await told(['/a'], receiver.url, 150)).toBe('later, silent');
  });

  test('says far too much is not listened to', async () => {
    receiver.answers = (response) => {
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
        response.once('drain', more);
      };
      response.writeHead(200);
      more();
    };
    expect(await told()).toBe('taken');
  });

  test('is not there', async () => expect(await told(['/a'], 'http://127.0.0.1:1/')).toBe('later, unreachable'));
});

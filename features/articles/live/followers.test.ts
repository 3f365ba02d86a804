import { get, type IncomingMessage } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aServer, type TestServer } from '#platform/http/server-fixture.ts';
import { Followers } from './followers.ts';
import type { LiveEvent, Standing } from './live-event.ts';

/** A live blog in memory, and a real server whose every request follows it. */
let events: LiveEvent[];
let standing: Standing;
let questions: number;
let followers: Followers;
let server: TestServer;
const open: IncomingMessage[] = [];

beforeEach(async () => {
  [events, standing, questions] = [[], { state: 'running', version: 1 }, 0];
  followers = new Followers({
    listEventsAfter: async (_, version) => {
      questions++;
      return events.filter((event) => event.version > version);
    },
    getStanding: async () => standing,
    failed: (error) => {
      throw error;
    },
  });
  server = await aServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.flushHeaders();
    followers.add(7, response, Number(request.headers['last-event-id'] ?? 1));
  });
});

afterEach(async () => {
  followers.close();
  for (const each of open.splice(0)) each.destroy();
  await server.close();
});

async function follow(from = 1) {
  const response = await new Promise<IncomingMessage>((done) =>
    get(server.url, { headers: { 'last-event-id': from }, agent: false }, done),
  );
  open.push(response);
  let heard = '';
  response.setEncoding('utf8').on('data', (words) => {
    heard += words;
  });
  return { response, heard: () => [...heard.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id)), words: () => heard };
}
const happens = (version: number, is: LiveEvent['is'] = 'posted') => {
  events.push({ entry: version, version, is });
  standing = { state: 'running', version };
  followers.hear(7, version);
};
const until = (condition: () => boolean) => expect.poll(condition, { interval: 5 }).toBe(true);

test('an entry reaches all who follow, by one question', async () => {
  const all = await Promise.all(Array.from({ length: 20 }, () => follow()));
  await until(() => followers.count === 20);
  questions = 0;
  happens(2);
  await until(() => all.every(({ heard }) => heard().join() === '2'));
  expect(questions).toBe(1);
  expect(all[0]?.words()).toContain('data: {"entry":2,"is":"posted"}');
});

test('who comes back is told what came meanwhile, and nobody hears anything twice', async () => {
  const early = await follow();
  await until(() => followers.count === 1);
  for (const version of [2, 3, 4]) happens(version);
  await until(() => early.heard().length === 3);
  const late = await follow(3);
  await until(() => late.heard().length === 1);
  happens(5);
  await until(() => late.heard().at(-1) === 5 && early.heard().at(-1) === 5);
  expect([early.heard(), late.heard()]).toEqual([
    [2, 3, 4, 5],
    [4, 5],
  ]);
});

test('what happens before the first follower has been entered is not lost', async () => {
  happens(2);
  const first = await follow(1);
  await until(() => first.heard().join() === '2');
});

test('the end ends every stream', async () => {
  const one = await follow();
  await until(() => followers.count === 1);
  standing = { state: 'ended', version: 2 };
  followers.hear(7, 2);
  await until(() => one.response.complete);
  expect(one.words()).toContain('{"is":"ended"}');
  expect([followers.count, followers.articles]).toEqual([0, []]);
});

test('who may read it no more is let go', async () => {
  const one = await follow();
  await until(() => followers.count === 1);
  standing = { state: 'withdrawn' };
  followers.hear(7, 2);
  await until(() => one.response.complete);
  expect(one.heard()).toEqual([]);
});

test('nothing is kept of whoever left, and one who does not read is dropped', async () => {
  const [leaves, stuck] = await Promise.all([follow(), follow()]);
  await until(() => followers.count === 2);
  leaves.response.destroy();
  await until(() => followers.count === 1);
  stuck.response.pause();
  stuck.response.socket.pause();
  for (let version = 2; followers.count > 0 && version < 2_000; version++) {
    events = Array.from({ length: 100 }, (_, entry) => ({ entry, version, is: 'posted' as const }));
    for (let again = 0; again < 20; again++) followers.hear(7, version * 100 + again);
    standing = { state: 'running', version };
    await new Promise((done) => setImmediate(done));
  }
  expect([followers.count, followers.articles]).toEqual([0, []]);
});

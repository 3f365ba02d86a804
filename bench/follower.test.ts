import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Follower } from './follower.ts';
import { within } from './within.ts';

let server: Server;
let url: URL;
let answers: (response: ServerResponse) => void;
const open: ServerResponse[] = [];
beforeEach(async () => {
  answers = (response) => response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
  server = createServer((_, response) => {
    open.push(response);
    answers(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  open.length = 0;
});

test('hears the event that is waited for, and no other', async () => {
  const follower = new Follower(url, 0);
  await follower.isOpen;
  expect(follower.isThere).toBe(true);
  let isHeard = false;
  const heard = follower.hears(12).then(() => {
    isHeard = true;
  });
  open[0]?.write(':\n\ndata: {"entry":1,"is":"posted"}\n\n');
  await expect(within(heard, 100, () => 'not heard')).rejects.toThrow('not heard');
  expect(isHeard).toBe(false);
  open[0]?.write('data: {"entry":12,"is":"posted"}\n\n');
  await heard;
  follower.leave();
});

test('a refusal says itself, as does a stream that ends', async () => {
  answers = (response) => response.writeHead(503).end();
  await expect(new Follower(url, 7).isOpen).rejects.toThrow('Follower 7 was answered “HTTP/1.1 503 Service Unavailable”.');
  answers = (response) => response.writeHead(200).flushHeaders();
  const follower = new Follower(url, 8);
  await follower.isOpen;
  const heard = follower.hears(1);
  open.at(-1)?.destroy();
  await expect(heard).rejects.toThrow('Follower 8 was lost');
  await expect(follower.hears(2)).rejects.toThrow('Follower 8 was lost');
});

test('nobody there is said too', async () => {
  server.close();
  server.closeAllConnections();
  await expect(new Follower(url, 1).isOpen).rejects.toThrow('ECONNREFUSED');
});

test('a wait ends, and says how far it was', async () => {
  await expect(within(new Promise(() => undefined), 20, () => '3 of 5 have it')).rejects.toThrow('After 0.02 s 3 of 5 have it.');
  expect(await within(Promise.resolve(7), 20, () => '')).toBe(7);
});

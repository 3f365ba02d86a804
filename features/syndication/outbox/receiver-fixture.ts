import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Receivers } from './announce.ts';

interface Heard {
  type: string;
  body: string;
}

/** A real server that hears announcements and answers as it is told to: `answers` may be set anew at any time. */
export async function aReceiver() {
  const heard: Heard[] = [];
  const receiver = {
    heard,
    url: '',
    answers: (response: ServerResponse, _heard: Heard): void => void response.writeHead(200).end(),
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((done) => server.close(() => done()));
    },
  };
  const server = createServer((request: IncomingMessage, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (piece: string) => {
      body += piece;
    });
    request.on('end', () => {
      const one = { type: request.headers['content-type'] ?? '', body };
      heard.push(one);
      receiver.answers(response, one);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return receiver;
}
export type Receiver = Awaited<ReturnType<typeof aReceiver>>;

export const receiversAt = (url: string, given: Partial<Receivers> = {}): Receivers => ({
  publicUrl: 'https://news.example',
  indexNow: { key: 'abcdefgh', endpoint: url },
  webSubHub: url,
  patienceMs: 5_000,
  ...given,
});

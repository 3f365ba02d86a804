import 'server-only';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { LRUCache } from 'lru-cache';
import send from 'send';
import { env } from '#platform/env.ts';
import { log } from '#platform/log.ts';
import { cardPath } from './card.ts';
import { findCard } from './find-card.ts';

const known = /^\/social\/([a-z0-9-]{1,160})-([0-9a-f]{16})\.jpg$/;
const root = resolve(env.dataDir, 'social');

/** Addresses of cards that may be shown, with the content version that was found so in. */
const shown = new LRUCache<string, string>({ max: 20_000 });

interface Wanted {
  subject: string;
  file: string;
}

/**
 * Answers a request for the card of a page: made when somebody asks for it first, and kept. That of a story appears with it
 * and goes with it; the address that an earlier headline had leads to the present one. `version` is the content's: with it
 * everything that was known is asked anew.
 */
export async function serveCard(request: IncomingMessage, response: ServerResponse, path: string, version: string): Promise<void> {
  const [, subject, mark] = known.exec(path) ?? [];
  if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
  if (!subject || !mark) return missing(response);
  const wanted = { subject, file: `${subject}/${mark}.jpg` };
  if (shown.get(path) === version) return sendCard(request, response, wanted);
  try {
    const card = await findCard(subject);
    if (!card) {
      shown.delete(path);
      return missing(response);
    }
    const present = cardPath(card);
    if (present !== path) return void response.writeHead(302, { location: present, 'cache-control': 'no-store' }).end();
    shown.set(path, version);
  } catch (error) {
    log('warn', 'card not looked up', { error });
    // While the database is away, what was shown before still is.
    if (!shown.has(path)) return say(response, 503, 'The newspaper cannot look that up just now.\n');
  }
  sendCard(request, response, wanted);
}

function sendCard(request: IncomingMessage, response: ServerResponse, { subject, file }: Wanted): void {
  const options = { root, immutable: true, maxAge: '365d', dotfiles: 'deny', index: false } as const;
  const absent = () => missing(response);
  const failed = (error: unknown) => {
    log('warn', 'card not made', { subject, error });
    say(response, 503, 'The newspaper cannot draw that just now.\n');
  };
  const make = async () => {
    const card = await findCard(subject);
    if (!card) return absent();
    // Nothing that draws is loaded before a card is to be made.
    const { keepCard } = await import('./make-card.ts');
    await keepCard(card);
    send(request, file, options).on('error', absent).pipe(response);
  };
  send(request, file, options)
    .on('error', ({ status }: { status: number }) => (status === 404 ? make().catch(failed) : absent()))
    .on('directory', absent)
    .pipe(response);
}

const missing = (response: ServerResponse) => say(response, 404, 'There is no such picture.\n');

function say(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end(words);
}

import 'server-only';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { clock } from '#platform/clock.ts';
import { log } from '#platform/log.ts';
import { readToken } from '#platform/signed-token.ts';
import { getExposure } from './queries.ts';
import { isShowable } from './rights.ts';
import { getStore } from './storage.ts';
import type { Store } from './store.ts';

const known = /^\/media\/(([0-9a-f]{20})\/[\w-]{1,32}\.(?:avif|webp|jpeg|mp4|webm|mp3|m4a|wav))$/;

/** Originals whose files readers are shown, with the content version that was found so in and the end of their rights. */
const shown = new LRUCache<string, { version: string; until: Date | null }>({ max: 50_000 });
const yearSeconds = 365 * 86_400;

/**
 * Answers a request for a rendition or a recording: ranges and conditions too. Readers get what a story shows them now, and it
 * never changes; the newsroom, and whoever holds a preview, get the rest, which nobody may keep. To everybody else a file under
 * embargo is as absent as one that never was; what a story shows without rights any more is gone. `version` is the content's: with it everything that was known is asked anew.
 */
export function serveMedia(request: IncomingMessage, response: ServerResponse, path: string, version: string): void | Promise<void> {
  const [, file, hash] = known.exec(path) ?? [];
  if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
  if (!file || !hash) return missing(response);
  const found = shown.get(hash);
  if (found?.version === version && isAllowed(found)) return sendFile(request, response, { file, hash, until: found.until });
  return decide(request, response, { file, hash, version });
}

const isAllowed = ({ until }: { until: Date | null }) => isShowable({ rightsUntil: until }, clock.now());

async function decide(
  request: IncomingMessage,
  response: ServerResponse,
  { file, hash, version }: Record<'file' | 'hash' | 'version', string>,
) {
  try {
    // Names that somebody made up cost no question to the database.
    const exposure = (await (await getStore()).mayHave(hash)) && (await getExposure(hash));
    if (!exposure) return missing(response);
    const { id, isShown, until } = exposure;
    const isPublic = isShown && isAllowed(exposure);
    if (isPublic) shown.set(hash, { version, until });
    else shown.delete(hash);
    if (isPublic) return sendFile(request, response, { file, hash, until });
    if (await maySeeUnpublished(request, id)) return sendFile(request, response, { file, hash, until: 'private' });
    return isShown ? say(response, 410, 'This picture may not be shown any more.\n') : missing(response);
  } catch (error) {
    // While the database is away, what readers were shown before they still are.
    const found = shown.get(hash);
    if (found && isAllowed(found)) return sendFile(request, response, { file, hash, until: found.until });
    log('warn', 'media not judged', { error });
    say(response, 503, 'The newspaper cannot look that up just now.\n');
  }
}

/** A cookie of the newsroom's, or of a preview that names this picture. */
async function maySeeUnpublished({ headers: { cookie } }: IncomingMessage, id: number): Promise<boolean> {
  if (!cookie) return false;
  const token = /(?:^|;\s*)preview-media=([^;]+)/.exec(cookie)?.[1];
  const previewed = token ? z.object({ ids: z.array(z.int()) }).safeParse(readToken('preview-media', token, clock.now())) : null;
  if (previewed?.data?.ids.includes(id)) return true;
  // Only a process that shows the newsroom its drafts needs to know about sessions.
  const { actorOf } = await import('#features/accounts/actor-of.ts');
  return (await actorOf(new Headers({ cookie }))) !== null;
}

interface Wanted {
  file: string;
  hash: string;
  /** How long whoever gets it may keep it; null: for ever, as it never changes. */
  until: Date | null | 'private';
}

function sendFile(request: IncomingMessage, response: ServerResponse, wanted: Wanted): void | Promise<void> {
  const store = getStore();
  // A file of this machine's is sent without waiting: every turn through the queue of promises costs a reader time.
  return store instanceof Promise
    ? store.then((found) => sendFrom(found, request, response, wanted))
    : sendFrom(store, request, response, wanted);
}

function sendFrom(store: Store, request: IncomingMessage, response: ServerResponse, { file, hash, until }: Wanted): void {
  response.setHeader('cache-control', until === 'private' ? 'private, no-store' : `public, max-age=${secondsLeft(until)}, immutable`);
  const again = async () => {
    // Nothing that draws is loaded before a picture is to be made.
    const { makeMissing } = await import('./make-missing.ts');
    if (await makeMissing(hash, file)) store.send(request, response, file, () => missing(response));
    else missing(response);
  };
  const failed = (error: unknown) => {
    log('warn', 'rendition not made', { file, error });
    missing(response);
  };
  store.send(request, response, file, () => void again().catch(failed));
}

const secondsLeft = (until: Date | null) =>
  until ? Math.min(yearSeconds, Math.floor((until.getTime() - clock.now().getTime()) / 1_000)) : yearSeconds;

const missing = (response: ServerResponse) => say(response, 404, 'There is no such picture.\n');

function say(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end(words);
}

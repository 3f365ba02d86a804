import 'server-only';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { LRUCache } from 'lru-cache';
import send from 'send';
import { z } from 'zod';
import { clock } from '#platform/clock.ts';
import { env } from '#platform/env.ts';
import { log } from '#platform/log.ts';
import { readToken } from '#platform/signed-token.ts';
import { getExposure } from './queries.ts';
import { isShowable } from './rights.ts';
import { isStored } from './storage.ts';

const known = /^\/media\/(([0-9a-f]{20})\/[\w-]{1,32}\.(?:avif|webp|jpeg|mp4|webm|mp3|m4a|wav))$/;
const root = resolve(env.dataDir, 'media');

/** Originals whose files readers are shown, with the content version that was found so in and the end of their rights. */
const shown = new LRUCache<string, { version: string; until: Date | null }>({ max: 50_000 });
const yearMs = 365 * 86_400_000;

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
    const exposure = (await isStored(hash)) && (await getExposure(hash));
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

function sendFile(request: IncomingMessage, response: ServerResponse, { file, hash, until }: Wanted): void {
  const isPublic = until !== 'private';
  if (!isPublic) response.setHeader('cache-control', 'private, no-store');
  const maxAge = isPublic && until ? Math.min(yearMs, until.getTime() - clock.now().getTime()) : yearMs;
  const options = { root, cacheControl: isPublic, immutable: true, maxAge, dotfiles: 'deny', index: false } as const;
  const absent = () => missing(response);
  const again = async () => {
    // Nothing that draws is loaded before a picture is to be made.
    const { makeMissing } = await import('./make-missing.ts');
    if (await makeMissing(hash, file)) send(request, file, options).on('error', absent).pipe(response);
    else absent();
  };
  const failed = (error: unknown) => {
    log('warn', 'rendition not made', { file, error });
    absent();
  };
  send(request, file, options)
    .on('error', ({ status }: { status: number }) => (status === 404 ? again().catch(failed) : absent()))
    .on('directory', absent)
    .pipe(response);
}

const missing = (response: ServerResponse) => say(response, 404, 'There is no such picture.\n');

function say(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end(words);
}

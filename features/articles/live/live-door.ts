import 'server-only';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { clock } from '#platform/clock.ts';
import { log } from '#platform/log.ts';
import { gauge } from '#platform/metrics.ts';
import { RateLimit } from '#platform/rate-limit.ts';
import { Followers } from './followers.ts';
import { versionOf } from './live-event.ts';
import { getStanding, listEventsAfter, listUnseen } from './queries.ts';

/** In one process; the next is told to come back. A follower costs some ten kilobytes. */
const mostFollowers = 10_000;
/** Behind one address: an office, a school. More of them ask instead of being told. */
const mostOfAddress = 100;

const address = /^\/api\/live\/([1-9]\d{0,8})$/;
export const isLivePath = (path: string) => path.startsWith('/api/live/');

const followers = new Followers({
  listEventsAfter,
  getStanding: (article) => getStanding(article, clock.now()),
  failed: (error) => log('debug', 'followers not told', { error }),
});
const limit = new RateLimit<string>({ burst: 120, perSecond: 2 });
const byAddress = new Map<string, number>();
gauge('kawaraban_live_followers', 'Readers whose pages are told of new entries.', () => followers.count);

export const hearLive = (article: number, version: number) => followers.hear(article, version);
export const hearAllLive = () => followers.hearAll();
export const closeLive = () => followers.close();

/** After a publication or a withdrawal: whoever follows what readers no longer have is let go. */
export async function dropUnseen(): Promise<void> {
  if (followers.count === 0) return;
  for (const article of await listUnseen(followers.articles, clock.now())) followers.drop(article);
}

interface Asked {
  /** Path and query. */
  target: string;
  /** Whose limit this request counts against; null for those behind whom are many. */
  limitedAs: string | null;
}

/**
 * The door of live blogs: a stream of what happens (`Accept: text/event-stream`), else a list of it, in either case after a version
 * the reader names. It tells numbers alone; the words are on the page. What readers do not have is as absent here.
 */
export async function serveLive(request: IncomingMessage, response: ServerResponse, { target, limitedAs }: Asked): Promise<void> {
  const [path = '', query = ''] = target.split('?');
  const say = (status: number, headers: Record<string, string> = {}, body: object = {}) => {
    response.writeHead(status, { 'cache-control': 'no-store', 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(request.method === 'HEAD' ? undefined : JSON.stringify(body));
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') return say(405, { allow: 'GET, HEAD' });
  const article = Number(address.exec(path)?.[1] ?? 0);
  if (!article) return say(404);
  if (limitedAs !== null && !limit.take(limitedAs, Date.now())) return say(429, { 'retry-after': '10' });
  const standing = await getStanding(article, clock.now()).catch((error: unknown) => {
    log('debug', 'live blog not looked up', { error });
    return null;
  });
  if (!standing) return say(503, { 'retry-after': '5' });
  if (standing.state === 'absent') return say(404);
  if (!('version' in standing)) return say(410);

  const named =
    versionOf(request.headers['last-event-id']?.toString()) ?? versionOf(new URLSearchParams(query).get('after')) ?? standing.version;
  const since = Math.min(named, standing.version);
  const isStream = /\btext\/event-stream\b/.test(request.headers.accept ?? '');
  if (!isStream) {
    const { state, version } = standing;
    return say(200, {}, { version, hasEnded: state === 'ended', events: await listEventsAfter(article, since) });
  }
  // To a browser 204 says: do not come back (HTML standard, 9.2.3).
  if (standing.state === 'ended' && since >= standing.version) return void response.writeHead(204, { 'cache-control': 'no-store' }).end();
  const isFull = followers.count >= mostFollowers || (limitedAs !== null && (byAddress.get(limitedAs) ?? 0) >= mostOfAddress);
  if (isFull) return say(503, { 'retry-after': '30' });
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    // Neither kept nor changed nor gathered on the way: a proxy that compresses would hold events back.
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  });
  if (request.method === 'HEAD') return void response.end();
  if (response.destroyed) return;
  if (limitedAs !== null) count(limitedAs, response);
  // Not all at once when a process has gone: each comes back after a while of its own.
  response.write(`retry: ${2_000 + Math.floor(Math.random() * 4_000)}\n\n`);
  followers.add(article, response, since);
  if (since < standing.version) followers.hear(article, standing.version);
}

function count(name: string, response: ServerResponse): void {
  byAddress.set(name, (byAddress.get(name) ?? 0) + 1);
  response.once('close', () => {
    const left = (byAddress.get(name) ?? 1) - 1;
    if (left > 0) byAddress.set(name, left);
    else byAddress.delete(name);
  });
}

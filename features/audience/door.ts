import 'server-only';
import { clock } from '#platform/clock.ts';
import { env } from '#platform/env.ts';
import { log } from '#platform/log.ts';
import { RateLimit } from '#platform/rate-limit.ts';
import { clientAddress } from './address.ts';
import { botReason } from './bot.ts';
import { ViewQueue } from './record-view.ts';
import { slotAt, viewBody } from './view.ts';
import { secretOf, visitorKeys } from './visitor.ts';

/** Largest body of a view, in bytes. */
export const largestBody = 256;

export interface ViewRequest {
  method: string;
  header(name: string): string | null;
  /** Null when it was larger than `largestBody`. */
  body: string | null;
  /** Address at the other end of the socket. */
  socketAddress: string;
}

export interface ViewAnswer {
  status: 204 | 400 | 403 | 405 | 413 | 415 | 429 | 503;
  headers: Record<string, string>;
}

const answer = (status: ViewAnswer['status'], headers: Record<string, string> = {}): ViewAnswer => ({
  status,
  headers: { 'cache-control': 'no-store', ...headers },
});

/** One of each a process, however many bundles load this file. */
const shared = globalThis as typeof globalThis & { kawarabanViews?: ReturnType<typeof open> };
function open() {
  return {
    queue: new ViewQueue(),
    visitors: new RateLimit<bigint>({ burst: 30, perSecond: 0.5 }),
    networks: new RateLimit<number>({ burst: 600, perSecond: 30 }),
    /** How many were not counted, by reason. */
    refused: {} as Record<string, number>,
  };
}
shared.kawarabanViews ??= open();
const { queue, visitors, networks, refused } = shared.kawarabanViews;

/**
 * The door for views, the same behind server.ts and behind Next's route. A view that counts, a repeated one, a bot's and
 * one of an unknown article all get the same empty 204, sent after the commit.
 */
export async function answerView(request: ViewRequest): Promise<ViewAnswer> {
  if (request.method !== 'POST') return answer(405, { allow: 'POST' });
  if (isForeign(request)) return answer(403);
  if (!/^(text\/plain|application\/json)\s*(;|$)/i.test(request.header('content-type') ?? '')) return answer(415);
  if (request.body === null) return answer(413);
  const parsed = parseBody(request.body);
  if (!parsed) return answer(400);

  const userAgent = request.header('user-agent');
  const purpose = request.header('sec-purpose') ?? request.header('purpose');
  const reason = botReason({ userAgent, automated: parsed.automated ?? false, purpose });
  if (reason || !userAgent) return ignore(reason ?? 'no-user-agent');

  try {
    const now = clock.now();
    const at = Math.floor(now.getTime() / 1000);
    const slot = slotAt(at, env.viewDay);
    const address = clientAddress(request.socketAddress, request.header('x-forwarded-for'), env.trustedProxies);
    // A host of our own, not the request's: otherwise one reader could be as many as there are host names.
    const { visitor, net } = visitorKeys(await secretOf(slot), { address, userAgent, host: new URL(env.publicUrl).host });
    if (!networks.take(net, now.getTime())) return answer(429, { 'retry-after': '2' });
    if (!visitors.take(visitor, now.getTime())) return ignore('rate');
    if (await isStaff(request.header('cookie'))) return ignore('staff');
    return (await queue.record({ slot, article: parsed.article, visitor, net, at })) ? answer(204) : answer(503, { 'retry-after': '3' });
  } catch (error) {
    log('warn', 'view not recorded', { error });
    return answer(503, { 'retry-after': '3' });
  }
}

/** How many views were ignored, by reason, since this process began. */
export const ignoredViews = (): Readonly<Record<string, number>> => refused;

function ignore(reason: string): ViewAnswer {
  refused[reason] = (refused[reason] ?? 0) + 1;
  return answer(204);
}

/** Whether somebody of the newsroom reads. Readers carry no session, and cost no question. */
async function isStaff(cookie: string | null): Promise<boolean> {
  if (!cookie?.includes('session_token=')) return false;
  const { actorOf } = await import('#features/accounts/actor-of.ts');
  return (await actorOf(new Headers({ cookie }))) !== null;
}

function parseBody(body: string) {
  try {
    const parsed = viewBody.safeParse(JSON.parse(body));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Whether another site's page sent this. Without either header it was no browser of this decade; the ladder of bots judges it. */
function isForeign(request: ViewRequest): boolean {
  const site = request.header('sec-fetch-site');
  if (site && site !== 'same-origin') return true;
  const origin = request.header('origin');
  if (!origin) return false;
  if (env.siteUrl) return origin !== env.siteUrl;
  return !URL.canParse(origin) || new URL(origin).host !== request.header('host');
}

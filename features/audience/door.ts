import 'server-only';
import { clock } from '#platform/clock.ts';
import { env } from '#platform/env.ts';
import { indoors, isWithin } from '#platform/http/networks.ts';
import { log } from '#platform/log.ts';
import { gauge } from '#platform/metrics.ts';
import { RateLimit } from '#platform/rate-limit.ts';
import { clientAddress } from './address.ts';
import { botReason } from './bot.ts';
import type { Body } from './read-body.ts';
import { ViewQueue } from './record-view.ts';
import { referrerOf } from './referrer.ts';
import { slotAt, viewBody } from './view.ts';
import { type Refusal, refusals, refused } from './view-metrics.ts';
import { secretOf, visitorKeys } from './visitor.ts';

export interface ViewRequest {
  method: string;
  header(name: string): string | null;
  body: Body;
  /** Address at the other end of the socket. */
  socketAddress: string;
}

export interface ViewAnswer {
  status: (typeof refusals)[Refusal];
  headers: Record<string, string>;
}

const answer = (status: ViewAnswer['status'], headers: Record<string, string> = {}): ViewAnswer => ({
  status,
  headers: { 'cache-control': 'no-store', ...headers },
});

function refuse(reason: Refusal, headers?: Record<string, string>): ViewAnswer {
  refused.inc({ reason });
  return answer(refusals[reason], headers);
}

/** One of each a process, however many bundles load this file. */
const shared = globalThis as typeof globalThis & { kawarabanViews?: ReturnType<typeof open> };
function open() {
  return {
    queue: new ViewQueue(),
    visitors: new RateLimit<bigint>({ burst: 30, perSecond: 0.5 }),
    networks: new RateLimit<number>({ burst: 600, perSecond: 30 }),
  };
}
shared.kawarabanViews ??= open();
const { queue, visitors, networks } = shared.kawarabanViews;
gauge('kawaraban_view_queue_length', 'Views that wait for the commit under way to end.', () => queue.waiting);

/**
 * The door for views, the same behind server.ts and behind Next's route. A view that counts, a repeated one, a bot's and
 * one of an unknown article all get the same empty 204, sent after the commit.
 */
export async function answerView(request: ViewRequest): Promise<ViewAnswer> {
  if (request.method !== 'POST') return refuse('method', { allow: 'POST' });
  if (isForeign(request)) return refuse('foreign');
  const hasOurType = /^(text\/plain|application\/json)\s*(;|$)/i.test(request.header('content-type') ?? '');
  if (!hasOurType || request.header('content-encoding')) return refuse('type');
  if ('refusal' in request.body) return refuse(request.body.refusal);
  const parsed = parseBody(request.body.text);
  if (!parsed) return refuse('malformed');

  const userAgent = request.header('user-agent');
  const purpose = request.header('sec-purpose') ?? request.header('purpose');
  const reason = botReason({ userAgent, automated: parsed.automated ?? false, purpose });
  if (reason || !userAgent) return refuse(reason ?? 'no-user-agent');

  try {
    const now = clock.now();
    const at = Math.floor(now.getTime() / 1000);
    const slot = slotAt(at, env.viewDay);
    const address = clientAddress(request.socketAddress, request.header('x-forwarded-for'), env.trustedProxies);
    // A host of our own, not the request's: otherwise one reader could be as many as there are host names.
    const { host, hostname } = new URL(env.publicUrl);
    const { visitor, net } = visitorKeys(await secretOf(slot), { address, userAgent, host });
    // Behind a carrier half a country shares a few addresses: no limit for them together.
    const isCarrier = env.carriers !== null && isWithin(env.carriers, address);
    if (!isCarrier && !networks.take(net, now.getTime())) return refuse('network-rate', { 'retry-after': '2' });
    if (!visitors.take(visitor, now.getTime())) return refuse('rate');
    if (await isStaff(request.header('cookie'))) return refuse('staff');
    // Such a network tells nothing of who reads, nor does one indoors: each reader stands for a network of their own.
    const mark = isCarrier || isWithin(indoors, address) ? Number(BigInt.asIntN(32, visitor)) : net;
    const from = referrerOf(parsed.from, hostname);
    if (await queue.record({ slot, article: parsed.article, visitor, net: mark, at, from })) return answer(204);
    // It will be sent again, and must not be passed over in silence for that.
    visitors.giveBack(visitor);
  } catch (error) {
    log('warn', 'view not recorded', { error });
  }
  return refuse('busy', { 'retry-after': '3' });
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

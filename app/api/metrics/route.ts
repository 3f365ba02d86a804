import { createHash, timingSafeEqual } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { countHeld } from '#features/audience/holds/queries.ts';
import { countMinutePartitions } from '#features/audience/partitions.ts';
import { getRankingTime } from '#features/audience/queries.ts';
import { clock } from '#platform/clock.ts';
import { env } from '#platform/env.ts';
import { log } from '#platform/log.ts';
import { gauge, registry, tellMetrics } from '#platform/metrics.ts';
import { absent } from '../absent.ts';

/** How long the database is waited for, in ms: figures are wanted most of all while it hangs. */
const patienceMs = 2_000;

/** What the database said last. While it is away, the ranking grows old all the same. */
const known = { rankingAt: null as Date | null, minutePartitions: 0, held: 0 };
gauge('kawaraban_ranking_age_seconds', 'How long ago the ranking was computed.', () =>
  known.rankingAt ? (clock.now().getTime() - known.rankingAt.getTime()) / 1000 : Number.POSITIVE_INFINITY,
);
gauge('kawaraban_view_minute_partitions', 'UTC days of counts by minute that are kept.', () => known.minutePartitions);

gauge('kawaraban_ranking_held', 'Stories that are held out of the rankings and wait for an editor.', () => known.held);

async function askDatabase() {
  try {
    const [rankingAt, minutePartitions, held] = await Promise.all([getRankingTime(), countMinutePartitions(), countHeld()]);
    Object.assign(known, { rankingAt, minutePartitions, held });
  } catch (error) {
    log('warn', 'figures not read', { error });
  }
}

/**
 * This process's figures for Prometheus: for whoever knows METRICS_TOKEN; without one, for programs on this machine. For
 * everybody else there is nothing here.
 */
export async function GET(request: Request) {
  if (!mayRead(request.headers)) return absent();
  await Promise.race([askDatabase(), wait(patienceMs)]);
  const headers = { 'content-type': registry.contentType, 'cache-control': 'no-store', 'x-robots-tag': 'noindex' };
  return new Response(await tellMetrics(), { headers });
}

export { absent as DELETE, absent as OPTIONS, absent as PATCH, absent as POST, absent as PUT };

function mayRead(headers: Headers): boolean {
  // Said by server.ts alone: what a client says of it is overwritten.
  if (env.metricsToken === null) return headers.get('x-is-local') === 'yes';
  const [, token = ''] = /^Bearer +(\S+) *$/i.exec(headers.get('authorization') ?? '') ?? [];
  return timingSafeEqual(digest(token), digest(env.metricsToken));
}

/** Equally long whatever was sent, as the comparison wants it. */
const digest = (text: string) => createHash('sha256').update(text).digest();

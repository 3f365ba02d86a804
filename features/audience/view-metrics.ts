import 'server-only';
import { Counter, Histogram } from '@prometheus-io/client';
import { registry } from '#platform/metrics.ts';

/** Why a view is not counted, and what its sender is told; 204 is what everybody gets, and tells nothing. */
export const refusals = {
  method: 405,
  foreign: 403,
  type: 415,
  'too-large': 413,
  unfinished: 408,
  malformed: 400,
  'no-user-agent': 204,
  automated: 204,
  prefetch: 204,
  crawler: 204,
  'network-rate': 429,
  rate: 204,
  staff: 204,
  /** Of an article that is unknown, or was not published at that instant. */
  unpublished: 204,
  /** The queue is full, the wait too long, or the database away. */
  busy: 503,
} as const;
export type Refusal = keyof typeof refusals;

/** One of each a process, however many bundles load this file. */
const shared = globalThis as typeof globalThis & { kawarabanViewMetrics?: ReturnType<typeof open> };
function open() {
  const registers = [registry];
  const refused = new Counter({
    name: 'kawaraban_views_refused_total',
    help: 'Views that were not counted, by reason.',
    labelNames: ['reason'],
    registers,
  });
  // From nothing to one is a rise only where nothing was told before.
  for (const reason of Object.keys(refusals)) refused.inc({ reason }, 0);
  return {
    refused,
    accepted: new Counter({ name: 'kawaraban_views_accepted_total', help: 'Views that count, and are durable.', registers }),
    duplicate: new Counter({
      name: 'kawaraban_views_duplicate_total',
      help: 'Views of readers who had been counted for that article and day.',
      registers,
    }),
    batchSize: new Histogram({
      name: 'kawaraban_view_batch_size',
      help: 'Views in one commit.',
      buckets: [1, 2, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000],
      registers,
    }),
    commitTime: new Histogram({
      name: 'kawaraban_view_commit_seconds',
      help: 'How long a commit of views took, or to fail.',
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10],
      registers,
    }),
  };
}
shared.kawarabanViewMetrics ??= open();
export const { refused, accepted, duplicate, batchSize, commitTime } = shared.kawarabanViewMetrics;

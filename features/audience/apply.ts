import 'server-only';
import { pool } from '#platform/db/client.ts';
import { log } from '#platform/log.ts';
import { ensurePartitions } from './partitions.ts';
import type { View } from './view.ts';
import { accepted, batchSize, commitTime, duplicate, refused } from './view-metrics.ts';

/*
 * One atomic statement: take in what is new, of articles that were published in that second, and count just that.
 * Sorted, so that two writers never wait for each other in a circle.
 */
const statement = `
  WITH published AS (
    SELECT v.slot, v.article, v.visitor, v.net, v.at
    FROM unnest($1::int[], $2::int[], $3::bigint[], $4::int[], $5::bigint[]) AS v (slot, article, visitor, net, at)
    JOIN articles a ON a.number = v.article
      AND a.published_at < to_timestamp(v.at + 1) AND (a.withdrawn_at IS NULL OR a.withdrawn_at > to_timestamp(v.at))
  ), seen AS (
    INSERT INTO view_seen (slot, article, visitor, net, minute)
    SELECT slot, article, visitor, net, at / 60 FROM published ORDER BY slot, article, visitor, at
    ON CONFLICT DO NOTHING
    RETURNING article, minute
  ), counted AS (
    INSERT INTO view_minute (minute, article, readers)
    SELECT minute, article, count(*) FROM seen GROUP BY minute, article ORDER BY minute, article
    ON CONFLICT (minute, article) DO UPDATE SET readers = view_minute.readers + excluded.readers
  )
  SELECT (SELECT count(*) FROM published)::int AS published, (SELECT count(*) FROM seen)::int AS new`;

const noPartition = '23514';
const deadlock = '40P01';

/**
 * Stores a batch of views; resolves when it is durable. A set insert: the same view again, in any order, batch or
 * process, counts once. Makes a partition that is missing, and tries once more.
 */
export async function apply(views: readonly View[]): Promise<void> {
  const columns = [
    views.map((view) => view.slot),
    views.map((view) => view.article),
    views.map((view) => view.visitor),
    views.map((view) => view.net),
    views.map((view) => Math.floor(view.at)),
  ];
  batchSize.observe(views.length);
  const stop = commitTime.startTimer();
  try {
    await commit(columns);
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (code !== noPartition && code !== deadlock) throw error;
    log('info', 'views applied again', { code });
    if (code === noPartition) await ensurePartitions(views);
    await commit(columns);
  } finally {
    stop();
  }
}

async function commit(columns: unknown[][]): Promise<void> {
  const { rows } = await pool.query<Record<'published' | 'new', number>>({ name: 'apply-views', text: statement, values: columns });
  const { published, new: counted } = rows[0] ?? { published: 0, new: 0 };
  accepted.inc(counted);
  duplicate.inc(published - counted);
  refused.inc({ reason: 'unpublished' }, (columns[0]?.length ?? 0) - published);
}

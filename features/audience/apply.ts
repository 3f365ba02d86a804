import 'server-only';
import { pool } from '#platform/db/client.ts';
import { log } from '#platform/log.ts';
import { ensurePartitions } from './partitions.ts';
import type { View } from './view.ts';

/*
 * One atomic statement: take in what is new, of articles that were published at that instant, and count just that.
 * Sorted, so that two writers never wait for each other in a circle.
 */
const statement = `
  WITH seen AS (
    INSERT INTO view_seen (slot, article, visitor, net, minute)
    SELECT v.slot, v.article, v.visitor, v.net, v.at / 60
    FROM unnest($1::int[], $2::int[], $3::bigint[], $4::int[], $5::bigint[]) AS v (slot, article, visitor, net, at)
    JOIN articles a ON a.number = v.article
      AND a.published_at <= to_timestamp(v.at) AND (a.withdrawn_at IS NULL OR a.withdrawn_at > to_timestamp(v.at))
    ORDER BY v.slot, v.article, v.visitor, v.at
    ON CONFLICT DO NOTHING
    RETURNING article, minute
  )
  INSERT INTO view_minute (minute, article, readers)
  SELECT minute, article, count(*) FROM seen GROUP BY minute, article ORDER BY minute, article
  ON CONFLICT (minute, article) DO UPDATE SET readers = view_minute.readers + excluded.readers`;

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
  try {
    await pool.query({ name: 'apply-views', text: statement, values: columns });
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (code !== noPartition && code !== deadlock) throw error;
    log('info', 'views applied again', { code });
    if (code === noPartition) await ensurePartitions(views);
    await pool.query({ name: 'apply-views', text: statement, values: columns });
  }
}

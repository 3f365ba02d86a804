import 'server-only';
import { pool } from '#platform/db/client.ts';
import { log } from '#platform/log.ts';
import { ensurePartitions } from './partitions.ts';
import { direct, elsewhere, internal, mostHosts } from './referrer.ts';
import type { View } from './view.ts';
import { accepted, batchSize, commitTime, duplicate, refused } from './view-metrics.ts';

/*
 * One atomic statement: take in what is new, of articles that were published in that second, and count just that, with where it came
 * from. Sorted, so that two writers never wait for each other in a circle. What is told of a reader who comes again is not heard.
 * No two of these are joined: nobody can tell the planner how long a batch is, and in a loop each would be gone through for each of
 * the other. How many hosts a story's hour has is asked only where one comes up that it has not: those beyond the limit are not told apart.
 */
const statement = `
  WITH published AS (
    SELECT v.slot, v.article, v.visitor, v.net, v.at, v.host
    FROM unnest($1::int[], $2::int[], $3::bigint[], $4::int[], $5::bigint[], $6::text[]) AS v (slot, article, visitor, net, at, host)
    JOIN articles a ON a.number = v.article
      AND a.published_at < to_timestamp(v.at + 1) AND (a.withdrawn_at IS NULL OR a.withdrawn_at > to_timestamp(v.at))
  ), earliest AS (
    SELECT DISTINCT ON (slot, article, visitor) * FROM published ORDER BY slot, article, visitor, at, host, net
  ), seen AS (
    INSERT INTO view_seen (slot, article, visitor, net, minute)
    SELECT slot, article, visitor, net, at / 60 FROM earliest ORDER BY slot, article, visitor
    ON CONFLICT DO NOTHING
    RETURNING slot, article, visitor, minute
  ), told AS (
    SELECT hour, article, host, count(*) AS readers
    FROM (
      SELECT max(minute) / 60 AS hour, article, max(host) AS host
      FROM (
        SELECT slot, article, visitor, minute, NULL AS host FROM seen
        UNION ALL
        SELECT slot, article, visitor, NULL, host FROM earliest
      ) AS both_sides GROUP BY slot, article, visitor HAVING count(minute) > 0 AND count(host) > 0
    ) AS came GROUP BY hour, article, host
  ), placed AS (
    SELECT *, row_number() OVER (PARTITION BY hour, article, is_known ORDER BY readers DESC, host) AS place
    FROM (
      SELECT told.*, host IN ('${direct}', '${internal}', '${elsewhere}')
        OR EXISTS (SELECT FROM view_referrer r WHERE r.hour = told.hour AND r.article = told.article AND r.host = told.host) AS is_known
      FROM told
    ) AS looked_up
  ), numbered AS (
    SELECT *, max(CASE WHEN place = 1 AND NOT is_known THEN (
        SELECT count(*) FROM view_referrer r WHERE r.hour = placed.hour AND r.article = placed.article
      ) END) OVER (PARTITION BY hour, article) AS hosts
    FROM placed
  ), referred AS (
    INSERT INTO view_referrer (hour, article, host, readers)
    SELECT hour, article, CASE WHEN is_known OR place + hosts <= ${mostHosts} THEN host ELSE '${elsewhere}' END, sum(readers)
    FROM numbered GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
    ON CONFLICT (hour, article, host) DO UPDATE SET readers = view_referrer.readers + excluded.readers
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
    views.map((view) => view.from ?? null),
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

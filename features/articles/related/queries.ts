import 'server-only';
import { clock } from '#platform/clock.ts';
import { db, pool } from '#platform/db/client.ts';
import { log } from '#platform/log.ts';
import { type ArticleCard, listByNumbers } from '../queries.ts';
import { relate } from './relate.ts';
import { kept } from './related.ts';

/**
 * The stories that one is related to, the nearest first: those that it found when it was published, and those published since
 * that found it. A story from before there were any is looked up when its page is first made.
 */
export async function listRelated({ number, language }: Pick<ArticleCard, 'number' | 'language'>, limit: number): Promise<ArticleCard[]> {
  const known = await pool.query('SELECT FROM related_lookups WHERE article = $1', [number]);
  if (known.rowCount === 0) await lookUp(number);
  const { rows } = await pool.query<{ number: number }>({
    name: 'related',
    text: `SELECT a.number FROM (
        SELECT number, max(score) AS score FROM (
          (SELECT other AS number, score FROM related_stories WHERE article = $1 ORDER BY score DESC LIMIT $4)
          UNION ALL (SELECT article, score FROM related_stories WHERE other = $1 ORDER BY score DESC LIMIT $4)
        ) AS both_ends GROUP BY number
      ) AS near JOIN articles a USING (number)
      WHERE near.score > 0 AND a.language = $2 AND a.published_at <= now() AND a.withdrawn_at IS NULL
      ORDER BY near.score DESC, a.published_at DESC, a.number DESC LIMIT $3`,
    values: [number, language, limit, kept],
  });
  return listByNumbers(rows.map((row) => row.number));
}

/** A page can do without: what goes wrong is told, and tried again with the next page. */
const lookUp = (number: number) =>
  db
    .$transaction((tx) => relate(tx, number, clock.now()))
    .catch((error: unknown) => log('warn', 'related stories not looked up', { number, error }));

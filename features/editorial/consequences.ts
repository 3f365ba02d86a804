import 'server-only';
import { type Actor, canWithdraw } from '#features/accounts/roles.ts';
import { db, pool } from '#platform/db/client.ts';
import { findFronts, type PlacedOn } from './find-fronts.ts';
import { getDeskArticle } from './queries.ts';

/** Counting links reads the text of every story: a large paper does without the figure rather than wait for it. */
const longestCountMs = 1_500;

/** What depends on a story that readers have: what its withdrawal would touch. */
export interface Consequences {
  /** Lists of what is most read in which it stands among the first ten. */
  rankings: number;
  /** Fronts on which an editor gave it a place. */
  fronts: PlacedOn[];
  /** Stories beside which it stands as a related one. */
  related: number;
  /** Stories whose text links to it; null where there was no time to count. */
  linking: number | null;
  /** Addresses that lead to it: its former ones, and redirects. */
  addresses: number;
  corrections: number;
  /** The same story in the other language, which stays. */
  counterpart: { number: number; headline: string } | null;
  isScheduled: boolean;
}

/** What would come of withdrawing a story, as far as it can be known at once; null for whom it does not concern. */
export async function getConsequences(actor: Actor, number: number, now: Date): Promise<Consequences | null> {
  const article = await getDeskArticle(actor, number, now);
  if (article?.standing.out !== 'published' || !canWithdraw(actor, article)) return null;
  const row = await db.article.findUniqueOrThrow({
    where: { number },
    select: { story: true, _count: { select: { corrections: true, addresses: true, redirects: true } } },
  });
  const [counterpart, found, linking, fronts] = await Promise.all([
    row.story
      ? db.article.findFirst({
          where: { story: row.story, number: { not: number }, publishedAt: { lte: now }, withdrawnAt: null },
          select: { number: true, headline: true },
        })
      : null,
    pool.query<{ rankings: number; related: number }>(
      `SELECT (SELECT count(*)::int FROM ranking_snapshot WHERE $1 = ANY(articles[1:10])) AS rankings,
        (SELECT count(DISTINCT a.number)::int FROM related_stories r JOIN articles a ON a.number = CASE r.article WHEN $1 THEN r.other ELSE r.article END
         WHERE $1 IN (r.article, r.other) AND a.published_at <= $2 AND a.withdrawn_at IS NULL) AS related`,
      [number, now],
    ),
    countLinking(article, now),
    findFronts(number, now),
  ]);
  return {
    ...{ rankings: 0, related: 0, ...found.rows[0] },
    fronts,
    linking,
    addresses: row._count.addresses + row._count.redirects,
    corrections: row._count.corrections,
    counterpart,
    isScheduled: article.standing.copy === 'scheduled',
  };
}

/** Links end with the address, or go on with a fragment or a question. */
async function countLinking({ number, slug, language }: { number: number; slug: string; language: string }, now: Date) {
  const client = await pool.connect();
  try {
    await client.query('BEGIN READ ONLY');
    await client.query(`SET LOCAL statement_timeout = ${longestCountMs}`);
    const { rows } = await client.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM articles WHERE number <> $1 AND language = $2 AND published_at <= $3 AND withdrawn_at IS NULL
       AND body::text ~ $4`,
      [number, language, now, `"link": "[^"]*/${slug}["#?]`],
    );
    return rows[0]?.count ?? 0;
  } catch {
    return null;
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

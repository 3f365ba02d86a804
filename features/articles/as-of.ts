import 'server-only';
import { getSite } from '#features/taxonomy/queries.ts';
import { db, pool } from '#platform/db/client.ts';
import type { Language } from '#ui/language.ts';
import { type ArticleCard, cardSelect, toCard } from './queries.ts';

/** The stories among these that could be read at an instant gone by, in the order given. Their words are those of today. */
export async function listAsOf(numbers: readonly number[], at: Date): Promise<ArticleCard[]> {
  const where = { number: { in: [...numbers] }, publishedAt: { lte: at }, OR: [{ withdrawnAt: null }, { withdrawnAt: { gt: at } }] };
  const [{ defaultLanguage }, rows] = await Promise.all([getSite(), db.article.findMany({ where, select: cardSelect })]);
  const byNumber = new Map(rows.map((row) => [row.number, toCard(row, defaultLanguage)]));
  return numbers.flatMap((number) => byNumber.get(number) ?? []);
}

interface NewestAsOf {
  language: Language;
  sections: readonly number[];
  tag?: number;
  limit: number;
}

/** The newest few of each section, or of a topic within them, as they were then, all together newest first. */
export async function listNewestAsOf({ language, sections, tag, limit }: NewestAsOf, at: Date): Promise<ArticleCard[]> {
  const { rows } = await pool.query<{ number: number }>({
    name: 'newest-as-of',
    text: `SELECT a.number FROM unnest($3::int[]) AS wanted, LATERAL (
        SELECT a.number, a.published_at FROM articles a
        WHERE a.section_id = wanted AND a.language = $1 AND a.published_at <= $4 AND (a.withdrawn_at IS NULL OR a.withdrawn_at > $4)
          AND ($5::int IS NULL OR EXISTS (SELECT FROM article_tags t WHERE t.article_number = a.number AND t.tag_id = $5))
        ORDER BY a.published_at DESC, a.number DESC LIMIT $2
      ) a ORDER BY a.published_at DESC, a.number DESC`,
    values: [language, limit, sections, at, tag ?? null],
  });
  return listAsOf(
    rows.map(({ number }) => number),
    at,
  );
}

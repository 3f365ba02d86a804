import 'server-only';
import { clock } from '#platform/clock.ts';
import { db } from '#platform/db/client.ts';
import type { Language } from '#ui/language.ts';
import { type ArticleCard, listByNumbers, publishedAt } from '../queries.ts';
import { type Correction, correctionSelect, correctionsAt } from './correction.ts';

export interface CorrectionOf extends Correction {
  article: ArticleCard;
}

/** The paper's corrections in one language, the newest first; those of what is not published, or not any more, are not among them. */
export async function listCorrections({
  language,
  limit,
  offset = 0,
}: {
  language: Language;
  limit: number;
  offset?: number;
}): Promise<CorrectionOf[]> {
  const now = clock.now();
  const rows = await db.correction.findMany({
    where: { at: { lte: now }, article: { language, ...publishedAt(now) } },
    select: { ...correctionSelect, articleNumber: true },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: limit,
    skip: offset,
  });
  const articles = new Map((await listByNumbers(rows.map((row) => row.articleNumber))).map((article) => [article.number, article]));
  const numbers = new Map(rows.map((row) => [row.id, row.articleNumber]));
  return correctionsAt(
    rows.map(({ articleNumber: _, ...row }) => row),
    now,
  ).flatMap((correction) => {
    const article = articles.get(numbers.get(correction.id) ?? 0);
    return article ? [{ ...correction, article }] : [];
  });
}

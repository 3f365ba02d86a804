import 'server-only';
import { parseBody } from '#features/articles/body/parse.ts';
import { type Content, contentSchema } from '#features/articles/content.ts';
import { db, type Prisma, type Transaction } from '#platform/db/client.ts';
import { log } from '#platform/log.ts';
import { isLanguage } from '#ui/language.ts';

const liveSelect = {
  number: true,
  language: true,
  slug: true,
  headline: true,
  frontHeadline: true,
  standfirst: true,
  kicker: true,
  body: true,
  sectionId: true,
  seriesId: true,
  leadMediaId: true,
  leadCaption: true,
  leadAlt: true,
  story: true,
  bylines: { select: { authorId: true }, orderBy: { position: 'asc' } },
  tags: { select: { tagId: true }, orderBy: { tagId: 'asc' } },
} satisfies Prisma.ArticleSelect;

/** What readers have of an article, as a working copy: what an editor begins from. */
export async function getLiveContent(number: number, tx: Transaction = db): Promise<Content> {
  const row = await tx.article.findUniqueOrThrow({ where: { number }, select: liveSelect });
  const counterpart = row.story
    ? await tx.article.findFirst({ where: { story: row.story, number: { not: number } }, select: { number: true } })
    : null;
  return {
    language: isLanguage(row.language) ? row.language : 'en',
    slug: row.slug,
    headline: row.headline,
    frontHeadline: row.frontHeadline ?? '',
    standfirst: row.standfirst,
    kicker: row.kicker ?? '',
    section: row.sectionId,
    series: row.seriesId,
    authors: row.bylines.map(({ authorId }) => authorId),
    tags: row.tags.map(({ tagId }) => tagId),
    lead: { media: row.leadMediaId, alt: row.leadAlt ?? '', caption: row.leadCaption ?? '' },
    counterpart: counterpart?.number ?? null,
    body: parseBody(row.body, (problem) => log('warn', 'block left out', { article: number, ...problem })),
  };
}

/**
 * The content of one revision; null when there is none by that number. A story that came without any, from the seed or
 * an import, has the readers' as its first.
 */
export async function getRevisionContent(number: number, revision: number, tx: Transaction = db): Promise<Content | null> {
  const row = await tx.revision.findUnique({
    where: { articleNumber_number: { articleNumber: number, number: revision } },
    select: { content: true },
  });
  if (row) return contentSchema.parse(row.content);
  const article = await tx.article.findUnique({ where: { number }, select: { liveRevision: true, revision: true } });
  const isFirst = article && (article.liveRevision ?? article.revision) === revision;
  return isFirst ? getLiveContent(number, tx) : null;
}

/** Moves fix a revision: what was submitted, approved or published stays as it was, however soon the next save comes. */
export async function pinRevision(tx: Transaction, articleNumber: number, number: number, at: Date): Promise<void> {
  await tx.revision.updateMany({ where: { articleNumber, number, pinnedAt: null }, data: { pinnedAt: at } });
}

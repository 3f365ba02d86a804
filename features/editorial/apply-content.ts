import 'server-only';
import { isSlug } from '#features/articles/article.ts';
import type { Content } from '#features/articles/content.ts';
import type { Prisma, Transaction } from '#platform/db/client.ts';
import { type Locked, refuse } from './outcome.ts';

/** Whose address a slug is, now or formerly; null when it is free for this article. */
export async function holderOfSlug(tx: Transaction, number: number, language: string, slug: string): Promise<number | null> {
  const key = { language_slug: { language, slug } };
  const taken = await tx.article.findUnique({ where: key, select: { number: true } });
  if (taken && taken.number !== number) return taken.number;
  const former = await tx.address.findUnique({ where: key, select: { articleNumber: true } });
  return former && former.articleNumber !== number ? former.articleNumber : null;
}

/**
 * Makes a working copy what readers get: words, place, byline, topics. An address that readers knew leads to the new one
 * for ever. Gives a refusal where somebody else has the address or the counterpart, else null.
 */
export async function applyContent(tx: Transaction, article: Locked, content: Content, at: Date) {
  const { number } = article;
  if (!isSlug(content.slug)) return refuse('unfinished', { fields: 'slug' });
  const holder = await holderOfSlug(tx, number, content.language, content.slug);
  if (holder) return refuse('address-taken', { slug: content.slug, number: String(holder) });
  const story = await storyOf(tx, number, content);
  if (story === 'taken') return refuse('counterpart-taken', { number: String(content.counterpart) });
  const wasKnown = article.publishedAt !== null && article.publishedAt <= at;
  if (wasKnown && (article.slug !== content.slug || article.language !== content.language)) {
    const left = { language: article.language, slug: article.slug, articleNumber: number };
    await tx.address.upsert({
      where: { language_slug: { language: article.language, slug: article.slug } },
      create: { ...left, leftAt: at },
      update: { articleNumber: number, leftAt: at },
    });
  }
  // A story that goes back to where it was leads nowhere from there.
  await tx.address.deleteMany({ where: { language: content.language, slug: content.slug, articleNumber: number } });

  await tx.article.update({
    where: { number },
    data: {
      language: content.language,
      slug: content.slug,
      headline: content.headline,
      frontHeadline: content.frontHeadline || null,
      standfirst: content.standfirst,
      kicker: content.kicker || null,
      body: content.body as Prisma.InputJsonValue,
      sectionId: content.section,
      seriesId: content.series,
      leadMediaId: content.lead.media,
      leadAlt: content.lead.alt || null,
      leadCaption: content.lead.caption || null,
      story,
    },
  });
  await tx.byline.deleteMany({ where: { articleNumber: number } });
  await tx.byline.createMany({ data: content.authors.map((authorId, position) => ({ articleNumber: number, authorId, position })) });
  await tx.articleTag.deleteMany({ where: { articleNumber: number } });
  await tx.articleTag.createMany({ data: content.tags.map((tagId) => ({ articleNumber: number, tagId })) });
  return null;
}

/**
 * The story that is to be the counterpart, with the number that both will share; null where none is wanted. One that does not exist,
 * is in the same language or has a counterpart already is taken.
 */
export async function findCounterpart(
  tx: Transaction,
  number: number,
  { counterpart, language }: Pick<Content, 'counterpart' | 'language'>,
) {
  if (counterpart === null) return null;
  const other = await tx.article.findUnique({ where: { number: counterpart }, select: { number: true, language: true, story: true } });
  if (!other || other.number === number || other.language === language) return 'taken' as const;
  const story = other.story ?? Math.min(number, other.number);
  const third = await tx.article.findFirst({ where: { story, language, number: { not: number } }, select: { number: true } });
  return third ? ('taken' as const) : { ...other, story, isNew: other.story === null };
}

/** The number that a story and its counterpart share; the other is told too. */
async function storyOf(tx: Transaction, number: number, content: Content): Promise<number | null | 'taken'> {
  const found = await findCounterpart(tx, number, content);
  if (found === null || found === 'taken') return found;
  if (found.isNew) await tx.article.update({ where: { number: found.number }, data: { story: found.story } });
  return found.story;
}

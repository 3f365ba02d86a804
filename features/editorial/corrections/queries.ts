import 'server-only';
import { type Actor, canCorrect, canRemoveCorrection } from '#features/accounts/roles.ts';
import { articlePath } from '#features/articles/article.ts';
import { type CorrectionKind, correctionAnchor, toCorrection } from '#features/articles/corrections/correction.ts';
import { publishedAt } from '#features/articles/queries.ts';
import { getSite } from '#features/taxonomy/queries.ts';
import { db, type Prisma } from '#platform/db/client.ts';
import { isLanguage } from '#ui/language.ts';
import { owned } from '../outcome.ts';

export const listLength = 50;

const select = {
  id: true,
  articleNumber: true,
  kind: true,
  priority: true,
  text: true,
  at: true,
  version: true,
  madeByName: true,
  article: {
    select: {
      number: true,
      language: true,
      slug: true,
      headline: true,
      ownerId: true,
      sectionId: true,
      publishedAt: true,
      withdrawnAt: true,
      section: { select: { slug: true, parentId: true, parent: { select: { slug: true } } } },
    },
  },
} satisfies Prisma.CorrectionSelect;
type Row = Prisma.CorrectionGetPayload<{ select: typeof select }>;

/** Corrections as the newsroom sees them: with their story, where readers find them, and what this person may do. */
async function toDesk(actor: Actor, rows: readonly Row[], now: Date) {
  const { defaultLanguage } = await getSite();
  return rows.map(({ article, ...row }) => {
    const { language, slug, section } = article;
    const isOut = article.publishedAt !== null && article.publishedAt <= now && article.withdrawnAt === null;
    const story = owned({ ...article, parentSectionId: section.parentId }, now);
    const path = isLanguage(language)
      ? articlePath({ language, slug, section: section.parent?.slug ?? section.slug }, defaultLanguage)
      : '';
    return {
      ...toCorrection(row),
      language,
      headline: article.headline,
      path: isOut ? `${path}#${correctionAnchor(row)}` : null,
      canAmend: isOut && canCorrect(actor, story),
      canRemove: isOut && canRemoveCorrection(actor, story),
    };
  });
}
export type DeskCorrection = Awaited<ReturnType<typeof toDesk>>[number];

export interface CorrectionFilter {
  kind: CorrectionKind | null;
  article: number | null;
  page: number;
}

/** The paper's latest, whatever their language: those of stories that are out or were, which everybody here may read. One more than fits where there are more. */
export async function listDeskCorrections(actor: Actor, { kind, article, page }: CorrectionFilter, now: Date) {
  const rows = await db.correction.findMany({
    where: { ...(kind && { kind }), ...(article && { articleNumber: article }), article: { publishedAt: { lte: now } } },
    select,
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: listLength + 1,
    skip: (page - 1) * listLength,
  });
  return { corrections: await toDesk(actor, rows.slice(0, listLength), now), hasNext: rows.length > listLength };
}

/** What readers were told of one story, and of the same story in the other language. Takes what `getDeskArticle` gave. */
export async function listCorrectionsOf(actor: Actor, { number }: { number: number }, now: Date) {
  const { story } = await db.article.findUniqueOrThrow({ where: { number }, select: { story: true } });
  const other = story
    ? await db.article.findFirst({
        where: { story, number: { not: number }, ...publishedAt(now) },
        select: { number: true, language: true, headline: true },
      })
    : null;
  const rows = await db.correction.findMany({
    where: { articleNumber: { in: other ? [number, other.number] : [number] } },
    select,
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: 200,
  });
  const found = await toDesk(actor, rows, now);
  return {
    own: found.filter(({ articleNumber }) => articleNumber === number),
    counterpart: other && { ...other, corrections: found.filter(({ articleNumber }) => articleNumber === other.number) },
  };
}
export type CorrectionsOf = Awaited<ReturnType<typeof listCorrectionsOf>>;

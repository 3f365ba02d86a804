import 'server-only';
import { type Actor, canRead, canRedirect } from '#features/accounts/roles.ts';
import { articlePath } from '#features/articles/article.ts';
import { getSite } from '#features/taxonomy/queries.ts';
import { db, type Transaction } from '#platform/db/client.ts';
import { cleanText } from '#ui/clean-text.ts';
import { isLanguage } from '#ui/language.ts';
import { owned } from '../outcome.ts';
import { endOf, type Target } from './redirect.ts';

const articleSelect = {
  number: true,
  language: true,
  slug: true,
  headline: true,
  publishedAt: true,
  ownerId: true,
  sectionId: true,
  section: { select: { slug: true, parentId: true, parent: { select: { slug: true } } } },
} as const;

/** At most so many are shown at a time; a search finds the others. */
export const mostListed = 200;

/** The redirects that editors made, the newest first; of a story that this person may not read, only its number. */
export async function listRedirects(actor: Actor, search: string, now: Date) {
  if (!canRedirect(actor)) return [];
  // The client leaves LIKE's own signs as they are, and addresses are full of underscores.
  const contains = cleanText(search)
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&');
  const rows = await db.redirect.findMany({
    where: contains ? { OR: [{ path: { contains } }, { target: { contains } }] } : {},
    select: { path: true, target: true, createdAt: true, createdByName: true, article: { select: articleSelect } },
    orderBy: [{ createdAt: 'desc' }, { path: 'asc' }],
    take: mostListed,
  });
  return rows.map(({ article, ...row }) => {
    const thing = article && owned({ ...article, parentSectionId: article.section.parentId }, now);
    const isReadable = thing !== null && canRead(actor, thing);
    return {
      ...row,
      article: article && {
        number: article.number,
        language: article.language,
        headline: isReadable ? article.headline : null,
        isOut: thing?.isOut === true,
      },
    };
  });
}
export type ListedRedirect = Awaited<ReturnType<typeof listRedirects>>[number];

const toTarget = ({ articleNumber, target }: { articleNumber: number | null; target: string | null }): Target =>
  articleNumber === null ? { path: target ?? '/' } : { articleNumber };

/** Every redirect as it is written down. */
export async function readTargets(tx: Transaction = db): Promise<Map<string, Target>> {
  const rows = await tx.redirect.findMany({ select: { path: true, articleNumber: true, target: true } });
  return new Map(rows.map((row) => [row.path, toTarget(row)]));
}

/**
 * Where each leads readers now, in one step: a story's present address, also where it was withdrawn. One that leads to a
 * story not yet out leads nowhere.
 */
export async function readDestinations(now: Date): Promise<Map<string, string>> {
  const targets = await readTargets();
  if (targets.size === 0) return new Map();
  const [{ defaultLanguage }, articles] = await Promise.all([
    getSite(),
    db.article.findMany({ where: { redirects: { some: {} }, publishedAt: { lte: now } }, select: articleSelect }),
  ]);
  const addresses = new Map(
    articles.map(({ number, slug, section, language }) => {
      const place = { slug, section: section.parent?.slug ?? section.slug };
      return [number, articlePath({ ...place, language: isLanguage(language) ? language : defaultLanguage }, defaultLanguage)];
    }),
  );
  return new Map(
    [...targets.keys()].flatMap((path): [string, string][] => {
      const end = endOf(path, targets);
      const destination = end && ('path' in end ? end.path : addresses.get(end.articleNumber));
      return destination && destination !== path ? [[path, destination]] : [];
    }),
  );
}

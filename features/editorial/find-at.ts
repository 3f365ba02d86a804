import 'server-only';
import type { Site } from '#features/taxonomy/queries.ts';
import { db, type Transaction } from '#platform/db/client.ts';

/** What readers find at an address: a story, wherever it has moved, or a page of the paper's own. */
export type Found = { kind: 'story'; number: number } | { kind: 'page' };

/** Pages that are always there, besides the front. */
const fixed = ['about', 'policies', 'privacy', 'ranking', 'saved', 'offline'];

interface Paper {
  site: Pick<Site, 'languages' | 'defaultLanguage'>;
  now: Date;
  tx?: Transaction;
}

/** What stands at a path in its plain form, with or without a language's prefix; null where readers find nothing. */
export async function findAt(path: string, { site: { languages, defaultLanguage }, now, tx = db }: Paper): Promise<Found | null> {
  const segments = path.split('/').filter(Boolean);
  const prefix = languages.find((language) => language === segments[0]);
  const [first, second, ...more] = prefix ? segments.slice(1) : segments;
  if (more.length > 0) return null;
  if (!first) return { kind: 'page' };
  if (second && !isList(first)) return findStory(tx, prefix ?? defaultLanguage, second, now);
  const isThere = second ? await isListed(tx, first, second) : fixed.includes(first) || (await isListed(tx, 'section', first));
  return isThere ? { kind: 'page' } : null;
}

async function findStory(tx: Transaction, language: string, slug: string, now: Date): Promise<Found | null> {
  const article = { publishedAt: { lte: now } };
  const row = await tx.article.findFirst({ where: { language, slug, ...article }, select: { number: true } });
  if (row) return { kind: 'story', number: row.number };
  const left = await tx.address.findFirst({ where: { language, slug, article }, select: { articleNumber: true } });
  return left && { kind: 'story', number: left.articleNumber };
}

const isList = (word: string) => ['topic', 'author', 'series'].includes(word);

/** Also where one stood that leads on. */
async function isListed(tx: Transaction, list: string, slug: string): Promise<boolean> {
  return (await standsNow(tx, list, slug)) || (await tx.formerSlug.count({ where: { kind: list, slug } })) > 0;
}

async function standsNow(tx: Transaction, list: string, slug: string): Promise<boolean> {
  const one = { where: { slug }, select: { id: true } };
  switch (list) {
    case 'topic':
      return (await tx.tag.findUnique(one)) !== null;
    case 'author':
      return (await tx.author.findUnique(one)) !== null;
    case 'series':
      return (await tx.series.findUnique(one)) !== null;
    default:
      return (await tx.section.findUnique(one)) !== null;
  }
}

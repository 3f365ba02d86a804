import 'server-only';
import { cache } from 'react';
import { z } from 'zod';
import { pictureSelect } from '#features/media/picture.ts';
import { isShowable } from '#features/media/rights.ts';
import { getSite } from '#features/taxonomy/queries.ts';
import { clock } from '#platform/clock.ts';
import { db, type Prisma, pool } from '#platform/db/client.ts';
import { isLanguage, type Language, languages, localized } from '#ui/language.ts';
import { articlePath } from './article.ts';
import { correctionSelect, correctionsAt } from './corrections/correction.ts';
import { isRunning } from './live/entry.ts';
import { withdrawalKindOf } from './withdrawal.ts';

/** What may be read at this instant: visibility is a condition of every query, so nothing is early or late. */
export const publishedAt = (now: Date) => ({ publishedAt: { lte: now }, withdrawnAt: null }) satisfies Prisma.ArticleWhereInput;

export const cardSelect = {
  number: true,
  language: true,
  slug: true,
  headline: true,
  frontHeadline: true,
  standfirst: true,
  kicker: true,
  publishedAt: true,
  updatedAt: true,
  leadAlt: true,
  section: { select: { id: true, slug: true, name: true, parent: { select: { id: true, slug: true, name: true } } } },
  leadMedia: { select: { ...pictureSelect, rightsUntil: true } },
  bylines: { select: { author: { select: { slug: true, name: true } } }, orderBy: { position: 'asc' } },
  live: { select: { startedAt: true, endedAt: true } },
} satisfies Prisma.ArticleSelect;

export const articleSelect = {
  ...cardSelect,
  body: true,
  revision: true,
  leadCaption: true,
  story: true,
  withdrawnAt: true,
  withdrawnReason: true,
  withdrawnKind: true,
  series: { select: { slug: true, name: true } },
  tags: { select: { tag: { select: { id: true, slug: true, name: true } } } },
  corrections: { select: correctionSelect },
  live: { select: { startedAt: true, endedAt: true, newestFirst: true, version: true } },
} satisfies Prisma.ArticleSelect;

type CardRow = Prisma.ArticleGetPayload<{ select: typeof cardSelect }>;
type ArticleRow = Prisma.ArticleGetPayload<{ select: typeof articleSelect }>;
const filed = z.object({ slug: z.string(), name: localized });

export function toCard(row: CardRow, defaultLanguage: Language) {
  const language = isLanguage(row.language) ? row.language : defaultLanguage;
  const parent = row.section.parent && { ...filed.parse(row.section.parent), id: row.section.parent.id };
  const section = { ...filed.parse(row.section), id: row.section.id, parent };
  return {
    number: row.number,
    language,
    slug: row.slug,
    path: articlePath({ language, slug: row.slug, section: parent?.slug ?? section.slug }, defaultLanguage),
    headline: row.headline,
    frontHeadline: row.frontHeadline ?? row.headline,
    standfirst: row.standfirst,
    kicker: row.kicker,
    section,
    // Of what is not published yet, as the newsroom sees it, the time of asking.
    publishedAt: row.publishedAt ?? clock.now(),
    updatedAt: row.updatedAt,
    picture: toPicture(row),
    isLive: row.live !== null && isRunning(row.live, clock.now()),
    authors: row.bylines.map(({ author }) => filed.parse(author)),
  };
}
export type ArticleCard = ReturnType<typeof toCard>;

/** The lead picture; without rights any more the story stands without. */
function toPicture({ leadMedia, leadAlt }: Pick<CardRow, 'leadMedia' | 'leadAlt'>) {
  if (!leadMedia || !isShowable(leadMedia, clock.now())) return null;
  const { rightsUntil: _, ...picture } = leadMedia;
  return { ...picture, alt: leadAlt ?? picture.alt };
}

/** The published articles among these, in the order given. */
export async function listByNumbers(numbers: readonly number[]): Promise<ArticleCard[]> {
  if (numbers.length === 0) return [];
  const [{ defaultLanguage }, rows] = await Promise.all([
    getSite(),
    db.article.findMany({ where: { number: { in: [...numbers] }, ...publishedAt(clock.now()) }, select: cardSelect }),
  ]);
  const byNumber = new Map(rows.map((row) => [row.number, toCard(row, defaultLanguage)]));
  return numbers.flatMap((number) => byNumber.get(number) ?? []);
}

export interface Newest {
  language: Language;
  /** Section numbers; the list of `covers` of a section, so that a parent shows its children's stories. */
  sections?: readonly number[] | null;
  series?: number;
  tag?: number;
  author?: number;
  /** Published from the one instant on, and before the other; as text, for it is part of a key. */
  between?: readonly [from: string, until: string];
  limit: number;
  offset?: number;
}

const live = 'a.language = $1 AND a.published_at <= now() AND a.withdrawn_at IS NULL';
const newestFirst = 'ORDER BY a.published_at DESC, a.number DESC';

/** Each reads along an index and stops after the page: as fast with a million articles as with a hundred. */
const sources = {
  all: `SELECT a.number FROM articles a WHERE ${live} AND $4::int[] IS NULL ${newestFirst} LIMIT $2::int OFFSET $3::int`,
  sections: `SELECT a.number FROM unnest($4::int[]) AS wanted, LATERAL (
      SELECT a.number, a.published_at FROM articles a WHERE a.section_id = wanted AND ${live} ${newestFirst} LIMIT $2::int + $3::int
    ) a ${newestFirst} LIMIT $2::int OFFSET $3::int`,
  series: `SELECT a.number FROM articles a WHERE a.series_id = ANY($4::int[]) AND ${live} ${newestFirst} LIMIT $2::int OFFSET $3::int`,
  tag: `SELECT a.number FROM article_tags t JOIN articles a ON a.number = t.article_number
    WHERE t.tag_id = ANY($4::int[]) AND ${live} ${newestFirst} LIMIT $2::int OFFSET $3::int`,
  author: `SELECT a.number FROM bylines b JOIN articles a ON a.number = b.article_number
    WHERE b.author_id = ANY($4::int[]) AND ${live} ${newestFirst} LIMIT $2::int OFFSET $3::int`,
  period: `SELECT a.number FROM articles a WHERE ${live} AND a.published_at >= ($4::timestamptz[])[1] AND a.published_at < ($4::timestamptz[])[2]
    ${newestFirst} LIMIT $2::int OFFSET $3::int`,
};

/** The newest published articles of the whole paper, or of sections, a series, a topic, an author or a span of time. */
export async function listNewest(wanted: Newest): Promise<ArticleCard[]> {
  return listByNumbers(await newestNumbers(wanted));
}

/** The same, each whole with its body, for whoever passes stories on. */
export async function listNewestWhole(wanted: Newest): Promise<Article[]> {
  const [numbers, { defaultLanguage }] = await Promise.all([newestNumbers(wanted), getSite()]);
  const rows = await db.article.findMany({ where: { number: { in: numbers }, ...publishedAt(clock.now()) }, select: articleSelect });
  const byNumber = new Map(rows.map((row) => [row.number, toArticle(row, null, defaultLanguage)]));
  return numbers.flatMap((number) => byNumber.get(number) ?? []);
}

/** Asked once a page, by whichever of its parts. */
const hasNewest = cache(async (wanted: string) => (await newestNumbers({ ...JSON.parse(wanted), limit: 1 })).length > 0);
/** Whether anything is published there. */
export const hasStories = (wanted: Omit<Newest, 'limit' | 'offset'>) => hasNewest(JSON.stringify(wanted));

async function newestNumbers({ language, sections, series, tag, author, between, limit, offset = 0 }: Newest): Promise<number[]> {
  const source = sections ? 'sections' : series ? 'series' : tag ? 'tag' : author ? 'author' : between ? 'period' : 'all';
  const only = sections ?? between ?? ([series, tag, author].some(Boolean) ? [series ?? tag ?? author] : null);
  const { rows } = await pool.query<{ number: number }>({
    name: `newest-by-${source}`,
    text: sources[source],
    values: [language, limit, offset, only],
  });
  return rows.map((row) => row.number);
}

/** The newest few of each section, all together newest first. */
export async function listNewestOfEach({ language, sections, limit }: { language: Language; sections: readonly number[]; limit: number }) {
  const { rows } = await pool.query<{ number: number }>({
    name: 'newest-of-each',
    text: `SELECT a.number FROM unnest($3::int[]) AS wanted, LATERAL (
        SELECT a.number, a.published_at FROM articles a WHERE a.section_id = wanted AND ${live} ${newestFirst} LIMIT $2
      ) a ${newestFirst}`,
    values: [language, limit, sections],
  });
  return listByNumbers(rows.map((row) => row.number));
}

/**
 * What stands at a slug: a published article, one that was withdrawn (with the reason), the path it moved to, or null. The
 * section in the address is for the page to compare.
 */
export const getArticleAt = cache(async (language: Language, slug: string) => {
  const now = clock.now();
  const [{ defaultLanguage }, row] = await Promise.all([
    getSite(),
    db.article.findFirst({ where: { language, slug, publishedAt: { lte: now } }, select: articleSelect }),
  ]);
  if (!row) return getMovedFrom(language, slug, defaultLanguage);
  const card = toCard(row, defaultLanguage);
  if (row.withdrawnAt && row.withdrawnAt <= now)
    return { state: 'withdrawn' as const, path: card.path, reason: row.withdrawnReason ?? '', kind: withdrawalKindOf(row.withdrawnKind) };
  const counterpart = row.story
    ? await db.article.findFirst({ where: { story: row.story, number: { not: row.number }, ...publishedAt(now) }, select: cardSelect })
    : null;
  return { state: 'published' as const, article: toArticle(row, counterpart, defaultLanguage) };
});

/** A story that another edition has at this slug, for whoever looks for it in this one; with what this one has instead, if anything. */
export async function getElsewhere(language: Language, slug: string) {
  const now = clock.now();
  const others = languages.filter((other) => other !== language);
  const [{ defaultLanguage }, row] = await Promise.all([
    getSite(),
    db.article.findFirst({ where: { language: { in: others }, slug, ...publishedAt(now) }, select: { ...cardSelect, story: true } }),
  ]);
  if (!row) return null;
  const here = row.story
    ? await db.article.findFirst({ where: { story: row.story, language, ...publishedAt(now) }, select: cardSelect })
    : null;
  return { article: toCard(row, defaultLanguage), here: here && toCard(here, defaultLanguage) };
}

/** A story as its page shows it. */
export const toArticle = (row: ArticleRow, counterpart: CardRow | null, defaultLanguage: Language) => ({
  ...toCard(row, defaultLanguage),
  body: row.body,
  caption: row.leadCaption ?? row.leadMedia?.caption ?? '',
  revision: row.revision,
  series: row.series && filed.parse(row.series),
  tags: row.tags.map(({ tag }) => ({ ...filed.parse(tag), id: tag.id })),
  corrections: correctionsAt(row.corrections, clock.now()),
  /** When it runs live, where it does or did. */
  live: row.live,
  counterpart: counterpart && toCard(counterpart, defaultLanguage),
});
export type Article = ReturnType<typeof toArticle>;

async function getMovedFrom(language: Language, slug: string, defaultLanguage: Language) {
  const row = await db.address.findUnique({ where: { language_slug: { language, slug } }, select: { article: { select: cardSelect } } });
  const isVisible = row?.article.publishedAt && row.article.publishedAt <= clock.now();
  return isVisible ? { state: 'moved' as const, path: toCard(row.article, defaultLanguage).path } : null;
}

import 'server-only';
import { cache } from 'react';
import { mediaOf } from '#features/articles/body/enhance.ts';
import { listEntryMedia } from '#features/articles/live/queries.ts';
import { type Article, articleSelect, cardSelect, publishedAt, toArticle } from '#features/articles/queries.ts';
import { getSite } from '#features/taxonomy/queries.ts';
import { clock } from '#platform/clock.ts';
import { db } from '#platform/db/client.ts';
import { getRevisionContent } from '../working-copy.ts';

/** A revision as its page would show it, and whether readers have that page; null when there is no such revision. */
export const getArticleOfRevision = cache(
  async (number: number, revision: number): Promise<{ article: Article; isLive: boolean } | null> => {
    const now = clock.now();
    const [content, row] = await Promise.all([
      getRevisionContent(number, revision),
      db.article.findUnique({ where: { number }, select: { ...articleSelect, liveRevision: true } }),
    ]);
    if (!content || !row) return null;
    const [{ defaultLanguage }, section, series, leadMedia, authors, tags, counterpart] = await Promise.all([
      getSite(),
      db.section.findUnique({ where: { id: content.section }, select: cardSelect.section.select }),
      content.series === null ? null : db.series.findUnique({ where: { id: content.series }, select: articleSelect.series.select }),
      content.lead.media === null ? null : db.media.findUnique({ where: { id: content.lead.media }, select: cardSelect.leadMedia.select }),
      db.author.findMany({ where: { id: { in: content.authors } }, select: { id: true, slug: true, name: true } }),
      db.tag.findMany({ where: { id: { in: content.tags } }, select: { id: true, slug: true, name: true }, orderBy: { id: 'asc' } }),
      content.counterpart === null
        ? null
        : db.article.findFirst({ where: { number: content.counterpart, ...publishedAt(now) }, select: cardSelect }),
    ]);
    const article = toArticle(
      {
        ...row,
        language: content.language,
        slug: content.slug || row.slug,
        headline: content.headline,
        frontHeadline: content.frontHeadline || null,
        standfirst: content.standfirst,
        kicker: content.kicker || null,
        body: content.body,
        revision,
        section: section ?? row.section,
        series,
        leadMedia,
        leadAlt: content.lead.alt || null,
        leadCaption: content.lead.caption || null,
        bylines: content.authors.flatMap((id) => authors.filter((author) => author.id === id)).map((author) => ({ author })),
        tags: tags.map((tag) => ({ tag })),
      },
      counterpart,
      defaultLanguage,
    );
    const isOut = row.publishedAt !== null && row.publishedAt <= now && row.withdrawnAt === null;
    return { article, isLive: isOut && (row.liveRevision ?? row.revision) === revision };
  },
);

/** The numbers of all media that a revision shows, and the entries of a live blog below it, the newest first. */
export async function listMediaOfRevision(number: number, revision: number): Promise<number[]> {
  const [content, ofEntries] = await Promise.all([getRevisionContent(number, revision), listEntryMedia(number)]);
  if (!content) return [];
  return [...new Set([...(content.lead.media === null ? [] : [content.lead.media]), ...mediaOf(content.body), ...ofEntries])];
}

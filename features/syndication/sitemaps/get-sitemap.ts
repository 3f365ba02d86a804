import 'server-only';
import { listClosedRankings, listClosedYears } from '#features/audience/queries.ts';
import { getSite, type Site } from '#features/taxonomy/queries.ts';
import { clock } from '#platform/clock.ts';
import { env } from '#platform/env.ts';
import type { XmlDocument } from '#platform/http/document-answer.ts';
import { localPath } from '#ui/language.ts';
import { type ContentMark, entityTag, getContentMark } from '../content-mark.ts';
import { listPages } from './list-pages.ts';
import { countNews, getPartStart, listMonths, listNews, readStories, storiesInSitemap } from './list-stories.ts';
import { mostInSitemap, type SitemapEntry, sitemapIndex, writeSitemap } from './sitemap.ts';
import { fileOf, type PageKind, pageKinds, readSitemapFile, type SitemapFile, spanOf } from './sitemap-file.ts';

/** How long a story is news to search engines, and how many a news sitemap may name (Google, "News sitemaps"). */
export const newsMs = 48 * 3_600_000;
export const mostNews = 1_000;

const addressOf = (file: SitemapFile) => `${env.publicUrl}/sitemaps/${fileOf(file)}`;
const parts = (count: number, atMost: number) => Array.from({ length: Math.ceil(count / atMost) }, (_, place) => place + 1);

/** The sitemap of all sitemaps but those of news, which robots.txt names. */
export async function getSitemapIndex(): Promise<XmlDocument> {
  const [content, years] = await Promise.all([getContentMark(), listClosedYears()]);
  return {
    etag: entityTag('index', content.mark, years),
    changedAt: new Date(Math.max(content.changedAt.getTime(), ...years.map((year) => year.changedAt.getTime()))),
    make: async () => {
      const [site, months] = await Promise.all([getSite(), listMonths()]);
      const pages = await Promise.all(pageKinds.map(async (of) => ({ of, entries: await listPages(of, site) })));
      return sitemapIndex([
        ...pages.flatMap(({ of, entries }) =>
          parts(entries.length, storiesInSitemap).map((part) => ({ address: addressOf({ of, part }), changedAt: lastOf(entries) })),
        ),
        ...months.flatMap(({ month, count, changedAt }) =>
          parts(count, storiesInSitemap).map((part) => ({ address: addressOf({ of: 'stories', month, part }), changedAt })),
        ),
        ...years.map(({ year, changedAt }) => ({ address: addressOf({ of: 'ranking', year }), changedAt })),
      ]);
    },
  };
}

function lastOf(entries: readonly SitemapEntry[]): Date | null {
  const times = entries.flatMap(({ changedAt }) => changedAt?.getTime() ?? []);
  return times.length > 0 ? new Date(Math.max(...times)) : null;
}

/** The addresses of the news sitemaps that there are now: one at least. */
export async function listNewsSitemaps(): Promise<string[]> {
  const count = await countNews(new Date(clock.now().getTime() - newsMs));
  return parts(Math.max(count, 1), mostNews).map((part) => addressOf({ of: 'news', part }));
}

/** A file below `/sitemaps/`; null where nothing is in it. */
export async function getSitemap(name: string): Promise<XmlDocument | null> {
  const file = readSitemapFile(name);
  if (!file) return null;
  const [site, content] = await Promise.all([getSite(), getContentMark()]);
  if (file.of === 'ranking') return getRankings(file.year, site);
  if (file.of === 'stories') return getStories(file.month, file.part, site, content);
  return file.of === 'news' ? getNews(file.part, site) : getPages(file.of, file.part, site, content);
}

async function getStories(month: string, part: number, site: Site, { mark, changedAt }: ContentMark): Promise<XmlDocument | null> {
  const span = spanOf(month);
  const start = await getPartStart(span, part);
  return (
    start && { etag: entityTag('stories', month, part, mark), changedAt, make: () => writeSitemap(readStories(start, span.until, site)) }
  );
}

async function getPages(of: PageKind, part: number, site: Site, { mark, changedAt }: ContentMark): Promise<XmlDocument | null> {
  const entries = (await listPages(of, site)).slice((part - 1) * storiesInSitemap, part * storiesInSitemap);
  return entries.length > 0 ? { etag: entityTag(of, part, mark), changedAt, make: () => writeSitemap([entries]) } : null;
}

/** What came out in the last 48 hours. While nothing has, the first names the front alone: a sitemap names one address at least. */
async function getNews(part: number, site: Site): Promise<XmlDocument | null> {
  const since = new Date(clock.now().getTime() - newsMs);
  const news = await listNews(since, { limit: mostNews, offset: (part - 1) * mostNews }, site);
  if (news.length === 0 && part > 1) return null;
  const entries = news.length > 0 ? news : [{ address: env.publicUrl, changedAt: null }];
  // It changes as time goes by, so only its words can say whether it has.
  return { etag: entityTag('news', part, entries), changedAt: null, make: () => writeSitemap([entries]) };
}

/** The rankings of the days that closed in a year, of the paper and of each section, in every language. */
async function getRankings(year: number, { defaultLanguage }: Site): Promise<XmlDocument | null> {
  const closed = await listClosedRankings(year, mostInSitemap);
  const entries = closed.map(({ language, date, section, closedAt }) => ({
    address: env.publicUrl + localPath(language, defaultLanguage, `/ranking/${date}${section ? `?section=${section}` : ''}`),
    changedAt: closedAt,
  }));
  return entries.length > 0
    ? { etag: entityTag('ranking', entries), changedAt: lastOf(entries), make: () => writeSitemap([entries]) }
    : null;
}

import type { Metadata } from 'next';
import { trail } from '#features/articles/article.ts';
import type { Article } from '#features/articles/queries.ts';
import type { Site } from '#features/taxonomy/queries.ts';
import { inLanguage, type Language, localPath } from '#ui/language.ts';
import { zonedIso } from '#ui/zoned-time.ts';
import { articleCard, type Card, cardImage, paperCard } from './cards/card.ts';
import { formats } from './feeds/feed.ts';

/** Addresses of one page in the languages it has, without host; a page that has only one is no alternative to anything. */
export type Paths = Partial<Record<Language, string>>;

interface Described {
  site: Site;
  language: Language;
  /** Null on the front page, whose title is the paper's own. */
  title: string | null;
  description: string;
  paths: Paths;
  /** The page's own address where it is not the one in `paths`: a later page of a list. */
  canonical?: string;
  /** Lists whose feeds a reader of this page may want, each by its address without language prefix and its name: null is the paper's. */
  lists?: readonly { list: string; name: string | null }[];
  /** Whether it has nothing to read in this language: of no use to whoever searches. */
  isEmpty?: boolean;
  /** What other sites show of a link to it: the paper's own card where it has none. */
  card?: Card;
}

const locales: Record<Language, string> = { en: 'en_US', ja: 'ja_JP' };

/** One canonical, the other languages, and a card for whoever shares the page. */
export function describePage({
  site,
  language,
  title,
  description,
  paths,
  canonical = paths[language],
  isEmpty = false,
  lists = [{ list: '/', name: null }],
  card = paperCard(site, language),
}: Described): Metadata {
  const siteName = inLanguage(site.name, language);
  const name = title ?? siteName;
  const alternatives =
    Object.keys(paths).length > 1 && !isEmpty
      ? { ...paths, ...(paths[site.defaultLanguage] && { 'x-default': paths[site.defaultLanguage] }) }
      : undefined;
  const image = cardImage(card);
  return {
    ...(title && { title }),
    description,
    ...(isEmpty && { robots: { index: false } }),
    alternates: { canonical, ...(alternatives && { languages: alternatives }), types: feedsOf(lists, { site, language }) },
    openGraph: { type: 'website', siteName, title: name, description, url: canonical, locale: locales[language], images: [image] },
    twitter: { card: 'summary_large_image', title: name, description, images: [{ url: image.url, alt: image.alt }] },
  };
}

/** The address of a list's feed, without host. */
export const feedPath = (list: string, { site, language }: Pick<Described, 'site' | 'language'>, file: string = formats.rss.file) =>
  `${localPath(language, site.defaultLanguage, list).replace(/^\/$/, '')}/${file}`;

/** What a reader of feeds looks for on a page (RSS Autodiscovery): each list's feed in every format. */
function feedsOf(lists: NonNullable<Described['lists']>, edition: Pick<Described, 'site' | 'language'>) {
  const paper = inLanguage(edition.site.name, edition.language);
  return Object.fromEntries(
    Object.values(formats).map(({ file, type }) => [
      type,
      lists.map(({ list, name }) => ({ url: feedPath(list, edition, file), title: name ? `${name} | ${paper}` : paper })),
    ]),
  );
}

/** The same of a story, whose card has its headline and its picture; `page` is of a live blog's earlier entries. */
export function describeArticle(article: Article, site: Site, page: number | null = null): Metadata {
  const { language, counterpart, headline, standfirst } = article;
  const paths: Paths = { [language]: article.path, ...(counterpart && { [counterpart.language]: counterpart.path }) };
  const section = trail(article)[0];
  const lists = [{ list: '/', name: null }, ...(section ? [{ list: `/${section.slug}`, name: inLanguage(section.name, language) }] : [])];
  const card = articleCard(article, site);
  const canonical = page === null ? article.path : `${article.path}?page=${page}`;
  const described = describePage({ site, language, title: headline, description: standfirst, paths, lists, card, canonical });
  const time = (at: Date) => zonedIso(at, site.timeZone);
  return {
    ...described,
    authors: article.authors.map((author) => ({ name: inLanguage(author.name, language) })),
    openGraph: {
      ...described.openGraph,
      type: 'article',
      publishedTime: time(article.publishedAt),
      modifiedTime: time(article.updatedAt ?? article.publishedAt),
      section: inLanguage(article.section.name, language),
      tags: article.tags.map((tag) => inLanguage(tag.name, language)),
    },
  };
}

import { element, startTag, textElement } from '#ui/markup.ts';

/** An address in a sitemap, whole, with what is known of the page that stands there. */
export interface SitemapEntry {
  address: string;
  /** Null where nobody knows when it changed. */
  changedAt: Date | null;
  /** The page in each language there is of it, itself included; nothing where it is the only one. */
  alternates?: readonly { language: string; address: string }[];
  /** Addresses of its pictures. */
  pictures?: readonly string[];
  news?: { publication: string; language: string; publishedAt: Date; title: string };
}

/** As many addresses as one sitemap may name, and bytes it may have (sitemaps.org, "Sitemap file limits"). */
export const mostInSitemap = 50_000;
export const largestSitemap = 50 * 1024 * 1024;

const own = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };
const extended = {
  ...own,
  'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
  'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
};
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A sitemap of pages (sitemaps.org protocol 0.9) in pieces, as the entries come. */
export async function* writeSitemap(pages: AsyncIterable<readonly SitemapEntry[]> | Iterable<readonly SitemapEntry[]>) {
  yield `${declaration}${startTag('urlset', extended)}\n`;
  for await (const entries of pages) yield entries.map(urlElement).join('');
  yield '</urlset>\n';
}

/** One line of a sitemap. */
export const urlElement = ({ address, changedAt, alternates = [], pictures = [], news }: SitemapEntry) =>
  `${element(
    'url',
    {},
    textElement('loc', address),
    changedAt ? textElement('lastmod', changedAt.toISOString()) : '',
    news ? newsElement(news) : '',
    ...pictures.map((picture) => element('image:image', {}, textElement('image:loc', picture))),
    ...alternates.map((each) => element('xhtml:link', { rel: 'alternate', hreflang: each.language, href: each.address })),
  )}\n`;

const newsElement = ({ publication, language, publishedAt, title }: NonNullable<SitemapEntry['news']>) =>
  element(
    'news:news',
    {},
    element('news:publication', {}, textElement('news:name', publication), textElement('news:language', language)),
    textElement('news:publication_date', publishedAt.toISOString()),
    textElement('news:title', title),
  );

/** A sitemap of sitemaps. */
export const sitemapIndex = (entries: readonly Pick<SitemapEntry, 'address' | 'changedAt'>[]) =>
  `${declaration}${startTag('sitemapindex', own)}\n${entries
    .map(
      ({ address, changedAt }) =>
        `${element('sitemap', {}, textElement('loc', address), changedAt ? textElement('lastmod', changedAt.toISOString()) : '')}\n`,
    )
    .join('')}</sitemapindex>\n`;

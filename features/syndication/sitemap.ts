/** An address in a sitemap, whole, and when what stands there changed last. */
export interface SitemapEntry {
  address: string;
  changedAt: Date;
}

/** As many addresses as one sitemap may name (sitemaps.org, "Sitemap file limits"). */
export const mostInSitemap = 50_000;

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

const list = (outer: string, inner: string, entries: readonly SitemapEntry[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${outer} xmlns="${namespace}">\n${entries
    .map(({ address, changedAt }) => `<${inner}><loc>${escaped(address)}</loc><lastmod>${changedAt.toISOString()}</lastmod></${inner}>\n`)
    .join('')}</${outer}>\n`;

/** A sitemap of pages, and one of sitemaps (sitemaps.org protocol 0.9). */
export const sitemap = (entries: readonly SitemapEntry[]) => list('urlset', 'url', entries);
export const sitemapIndex = (entries: readonly SitemapEntry[]) => list('sitemapindex', 'sitemap', entries);

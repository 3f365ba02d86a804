import { element, escaped, textElement } from '#ui/markup.ts';
import { changedAt, copyrightOf, lastChange } from './dates.ts';
import type { Feed, FeedEntry, FeedPicture } from './feed.ts';

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};
/** Minutes for which a reader need not ask again. */
const ttl = 15;

/** RSS 2.0 by the RSS Advisory Board's specification and its best practices profile. */
export function writeRss(feed: Feed, self: string): string {
  const channel = [
    textElement('title', feed.title),
    textElement('link', feed.url),
    // What stands there is HTML to its readers, so a text is escaped once more than in XML.
    textElement('description', escaped(feed.description)),
    textElement('language', feed.language),
    textElement('copyright', copyrightOf(feed)),
    textElement('lastBuildDate', lastChange(feed).toUTCString()),
    textElement('generator', 'Kawaraban'),
    textElement('ttl', String(ttl)),
    element('image', {}, textElement('url', feed.icon), textElement('title', feed.title), textElement('link', feed.url)),
    element('atom:link', { href: self, rel: 'self', type: 'application/rss+xml' }),
    ...(feed.hub ? [element('atom:link', { href: feed.hub, rel: 'hub' })] : []),
    ...feed.entries.map(item),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('rss', { version: '2.0', ...namespaces }, element('channel', {}, '\n', channel.join('\n'), '\n'))}\n`;
}

function item(entry: FeedEntry): string {
  return element(
    'item',
    {},
    textElement('title', entry.title),
    textElement('link', entry.url),
    textElement('guid', entry.id, { isPermaLink: 'false' }),
    ...entry.authors.map(({ name }) => textElement('dc:creator', name)),
    textElement('pubDate', entry.publishedAt.toUTCString()),
    textElement('dcterms:modified', changedAt(entry).toISOString()),
    ...entry.categories.map((category) => textElement('category', category)),
    textElement('description', escaped(entry.summary)),
    textElement('content:encoded', entry.html),
    ...(entry.picture ? pictured(entry.picture) : []),
  );
}

/** For those who know Media RSS, and for those who know enclosures alone; one must say its length. */
function pictured({ url, type, width, height, bytes, alt, credit }: FeedPicture): string[] {
  const content = element(
    'media:content',
    { url, type, medium: 'image', width, height, fileSize: bytes },
    ...(alt ? [textElement('media:description', alt, { type: 'plain' })] : []),
    ...(credit ? [textElement('media:credit', credit)] : []),
  );
  return bytes === null ? [content] : [element('enclosure', { url, length: bytes, type }), content];
}

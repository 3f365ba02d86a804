import { element, textElement } from '#ui/markup.ts';
import { changedAt, copyrightOf, lastChange } from './dates.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** Atom 1.0 (RFC 4287). */
export function writeAtom(feed: Feed, self: string): string {
  const parts = [
    textElement('id', self),
    textElement('title', feed.title),
    textElement('subtitle', feed.description),
    textElement('updated', lastChange(feed).toISOString()),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: feed.language, href: feed.url }),
    ...(feed.hub ? [element('link', { rel: 'hub', href: feed.hub })] : []),
    // Whose every entry is that names nobody (§4.1.1).
    author(feed.publisher.name, feed.publisher.url),
    textElement('rights', copyrightOf(feed)),
    textElement('icon', feed.icon),
    textElement('generator', 'Kawaraban'),
    ...feed.entries.map(entryOf),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }, '\n', parts.join('\n'), '\n')}\n`;
}

const author = (name: string, url?: string) => element('author', {}, textElement('name', name), ...(url ? [textElement('uri', url)] : []));

function entryOf(entry: FeedEntry): string {
  const { picture } = entry;
  return element(
    'entry',
    {},
    textElement('id', entry.id),
    textElement('title', entry.title),
    textElement('published', entry.publishedAt.toISOString()),
    textElement('updated', changedAt(entry).toISOString()),
    element('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
    ...(picture ? [element('link', { rel: 'enclosure', type: picture.type, length: picture.bytes, href: picture.url })] : []),
    ...entry.authors.map(({ name, url }) => author(name, url)),
    ...entry.categories.map((category) => element('category', { term: category })),
    textElement('summary', entry.summary),
    textElement('content', entry.html, { type: 'html' }),
  );
}

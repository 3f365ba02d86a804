import { speakable } from '#ui/markup.ts';
import { changedAt } from './dates.ts';
import type { Feed, FeedEntry, FeedPicture } from './feed.ts';

/** JSON Feed 1.1 (jsonfeed.org). Texts are rid of the same characters as in XML, so that all formats say the same. */
export function writeJsonFeed(feed: Feed, self: string): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.url,
    feed_url: self,
    description: feed.description,
    icon: feed.icon,
    authors: [feed.publisher],
    language: feed.language,
    ...(feed.hub && { hubs: [{ type: 'WebSub', url: feed.hub }] }),
    items: feed.entries.map((entry) => item(entry, feed)),
  };
  return `${JSON.stringify(document, (_, value) => (typeof value === 'string' ? speakable(value) : value))}\n`;
}

const item = (entry: FeedEntry, { language }: Feed) => ({
  id: entry.id,
  url: entry.url,
  title: entry.title,
  summary: entry.summary,
  content_html: entry.html,
  ...(entry.picture && { image: entry.picture.url, attachments: [attachment(entry.picture)] }),
  date_published: entry.publishedAt.toISOString(),
  date_modified: changedAt(entry).toISOString(),
  ...(entry.authors.length > 0 && { authors: entry.authors }),
  tags: entry.categories,
  language,
});

const attachment = ({ url, type, bytes }: FeedPicture) => ({ url, mime_type: type, ...(bytes !== null && { size_in_bytes: bytes }) });

import type { Language } from '#ui/language.ts';

/** A picture as a file that is there: its size and type are what a client gets. */
export interface FeedPicture {
  url: string;
  type: string;
  width: number;
  height: number;
  /** Null where they are not known. */
  bytes: number | null;
  alt: string;
  credit: string;
}

export interface FeedEntry {
  /** Never another, wherever the entry moves and whatever becomes of its words: a `tag:` address (RFC 4151). */
  id: string;
  /** Whole, as every address here. */
  url: string;
  title: string;
  /** Plain text. */
  summary: string;
  /** HTML that is safe wherever it is shown, with whole addresses. */
  html: string;
  authors: readonly { name: string; url?: string }[];
  publishedAt: Date;
  /** Of a substantive change; null where there was none. */
  updatedAt: Date | null;
  categories: readonly string[];
  picture: FeedPicture | null;
}

/** A list of entries in their order, and the page that shows the same to people. */
export interface Feed {
  title: string;
  description: string;
  language: Language;
  /** The page's address, without a slash at the end: the feed's own is below it. */
  url: string;
  /** When it came to be: of a feed without entries it is the last change. */
  since: Date;
  publisher: { name: string; url: string };
  icon: string;
  /** Where changes are announced; null: nowhere. */
  hub: string | null;
  entries: readonly FeedEntry[];
}

/** How a feed is called at the end of its address, and what it is sent as. */
export const formats = {
  rss: { file: 'feed.xml', type: 'application/rss+xml' },
  atom: { file: 'atom.xml', type: 'application/atom+xml' },
  json: { file: 'feed.json', type: 'application/feed+json' },
} as const;
export type Format = keyof typeof formats;

/** The address of a feed in a format. */
export const selfOf = ({ url }: Pick<Feed, 'url'>, format: Format) => `${url}/${formats[format].file}`;

/** What a feed is sent with: its type, and where it stands and is announced (WebSub §4, RFC 8288). */
export const feedHeaders = (feed: Feed, format: Format): Record<string, string> => ({
  'content-type': `${formats[format].type}; charset=utf-8`,
  link: [`<${selfOf(feed, format)}>; rel="self"`, ...(feed.hub ? [`<${feed.hub}>; rel="hub"`] : [])].join(', '),
});

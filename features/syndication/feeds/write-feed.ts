import { writeAtom } from './atom.ts';
import { type Feed, type Format, selfOf } from './feed.ts';
import { writeJsonFeed } from './json-feed.ts';
import { writeRss } from './rss.ts';

const writers = { rss: writeRss, atom: writeAtom, json: writeJsonFeed };

/** A feed as a document. The same feed is the same document, whenever it is written. */
export const writeFeed = (feed: Feed, format: Format): string => writers[format](feed, selfOf(feed, format));

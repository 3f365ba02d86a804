import type { Feed, FeedEntry } from './feed.ts';

/** The one clock of an entry: its substantive change, else its publication. */
export const changedAt = ({ updatedAt, publishedAt }: Pick<FeedEntry, 'updatedAt' | 'publishedAt'>) => updatedAt ?? publishedAt;

/** When anything in a feed changed last. */
export const lastChange = ({ entries, since }: Pick<Feed, 'entries' | 'since'>) =>
  entries.length > 0 ? new Date(Math.max(...entries.map((entry) => changedAt(entry).getTime()))) : since;

/** Who holds the rights to what is in a feed, as of its last change. */
export const copyrightOf = (feed: Feed) => `© ${lastChange(feed).getUTCFullYear()} ${feed.publisher.name}`;

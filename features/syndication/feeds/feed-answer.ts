import { type Feed, type Format, feedHeaders } from './feed.ts';
import { writeFeed } from './write-feed.ts';

/** A feed as it is sent; 404 where there is none. Its validators are put on by the server, which keeps it. */
export const feedAnswer = (feed: Feed | null, format: Format) =>
  feed
    ? new Response(writeFeed(feed, format), { headers: feedHeaders(feed, format) })
    : new Response('There is no such feed.\n', { status: 404 });

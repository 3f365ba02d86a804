import { listNewsSitemaps } from '#features/syndication/sitemaps/get-sitemap.ts';
import { getRobots } from '#features/taxonomy/queries.ts';
import { robotsLines } from '#features/taxonomy/settings/settings.ts';
import { env } from '#platform/env.ts';
import { log } from '#platform/log.ts';

export const dynamic = 'force-dynamic';

/** Of the search its results alone: each is made anew, and there is no end of them. */
const closed = ['/admin', '/api/', '/sign-in', '/join/', '/preview/', '/*/preview/', '/search?', '/*/search?'];

/** What machines are asked to leave alone, and where the lists of what there is stand (RFC 9309). */
export async function GET() {
  const news = await listNewsSitemaps().catch((error: unknown) => {
    // Without it they would take everything for open.
    log('warn', 'news not counted', { error });
    return [];
  });
  const own = await getRobots().catch((error: unknown) => {
    log('warn', 'robots not read', { error });
    return { closedCrawlers: [], robots: '' };
  });
  const lines = [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    ...robotsLines(own),
    ...[`${env.publicUrl}/sitemap.xml`, ...news].map((address) => `Sitemap: ${address}`),
    '',
  ];
  return new Response(lines.join('\n'), {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  });
}

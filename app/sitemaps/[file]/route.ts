import { listClosedRankings } from '#features/audience/queries.ts';
import { mostInSitemap, sitemap } from '#features/syndication/sitemap.ts';
import { getSite } from '#features/taxonomy/queries.ts';
import { env } from '#platform/env.ts';
import { localPath } from '#ui/language.ts';
import { xmlAnswer } from '../../xml-answer.ts';

export const dynamic = 'force-dynamic';

/** `ranking-2026.xml`: the rankings of the days that closed in a year, of the paper and of each section, in every language. */
export const GET = (_: Request, { params }: RouteContext<'/sitemaps/[file]'>) =>
  xmlAnswer(async () => {
    const year = /^ranking-(\d{4})\.xml$/.exec((await params).file)?.[1];
    const [{ defaultLanguage }, closed] = await Promise.all([getSite(), year ? listClosedRankings(Number(year), mostInSitemap) : []]);
    if (closed.length === 0) return null;
    return sitemap(
      closed.map(({ language, date, section, closedAt }) => ({
        address: env.publicUrl + localPath(language, defaultLanguage, `/ranking/${date}${section ? `?section=${section}` : ''}`),
        changedAt: closedAt,
      })),
    );
  });

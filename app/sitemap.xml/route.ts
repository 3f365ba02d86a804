import { listClosedYears } from '#features/audience/queries.ts';
import { sitemapIndex } from '#features/syndication/sitemap.ts';
import { env } from '#platform/env.ts';
import { xmlAnswer } from '../xml-answer.ts';

export const dynamic = 'force-dynamic';

export const GET = () =>
  xmlAnswer(async () => {
    const years = await listClosedYears();
    return sitemapIndex(years.map(({ year, changedAt }) => ({ address: `${env.publicUrl}/sitemaps/ranking-${year}.xml`, changedAt })));
  });

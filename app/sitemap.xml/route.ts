import { getSitemapIndex } from '#features/syndication/sitemaps/get-sitemap.ts';
import { documentAnswer } from '#platform/http/document-answer.ts';

export const dynamic = 'force-dynamic';

export const GET = (request: Request) => documentAnswer(request, getSitemapIndex);
export const HEAD = GET;

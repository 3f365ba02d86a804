import { getSitemap } from '#features/syndication/sitemaps/get-sitemap.ts';
import { documentAnswer } from '#platform/http/document-answer.ts';

export const dynamic = 'force-dynamic';

/** `stories-2026-11.xml`, `news.xml`, `topics-2.xml`, `ranking-2026.xml`: see features/syndication/sitemaps/sitemap-file.ts. */
export const GET = (request: Request, { params }: RouteContext<'/sitemaps/[file]'>) =>
  documentAnswer(request, async () => getSitemap((await params).file));
export const HEAD = GET;

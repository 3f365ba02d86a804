import { env } from '#platform/env.ts';

export const dynamic = 'force-dynamic';

/** What machines are asked to leave alone, and where the list of what there is stands (RFC 9309). */
export const GET = () =>
  new Response(
    [
      'User-agent: *',
      ...['/admin', '/api/', '/sign-in', '/join/', '/preview/', '/*/preview/'].map((path) => `Disallow: ${path}`),
      '',
      `Sitemap: ${env.publicUrl}/sitemap.xml`,
      '',
    ].join('\n'),
    { headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' } },
  );

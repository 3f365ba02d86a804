import { getSite } from '#features/taxonomy/queries.ts';
import { inLanguage } from '#ui/language.ts';
import { paper } from '../paper.ts';

export const dynamic = 'force-dynamic';

/** What a reader's device calls the paper who puts it beside their programs (https://www.w3.org/TR/appmanifest/). */
export async function GET(): Promise<Response> {
  const { name, shortName, defaultLanguage } = await getSite();
  const manifest = {
    name: inLanguage(name, defaultLanguage),
    short_name: shortName,
    lang: defaultLanguage,
    id: '/',
    start_url: '/',
    display: 'minimal-ui',
    background_color: paper.light,
    theme_color: paper.light,
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icon.png', sizes: '512x512', type: 'image/png' },
    ],
  };
  const headers = { 'content-type': 'application/manifest+json', 'cache-control': 'public, max-age=86400' };
  return new Response(JSON.stringify(manifest), { headers });
}

import { type NextRequest, NextResponse } from 'next/server';
import { isSlug } from '#features/articles/article.ts';
import { isFeedPath } from '#features/syndication/feeds/feed-address.ts';
import { getSite } from '#features/taxonomy/queries.ts';
import { log } from '#platform/log.ts';
import type { Language } from '#ui/language.ts';

/** A link to what is not published: its last part is signed, and read by the page alone. */
const preview = /^\/preview\/(front\/)?[\w.-]+$/;

/**
 * Leads every reader's address to its language's tree: without a prefix it is the default language's. An address that can
 * be nothing of ours leads to the page that says so, before anything is looked up.
 */
export async function proxy(request: NextRequest) {
  const site = await getSite().catch((error: unknown) => {
    log('warn', 'site not read', { error });
    return null;
  });
  // Nothing to keep: server.ts goes on with the page it has, or asks the reader to come back.
  if (!site) return new NextResponse(null, { status: 503 });
  const { defaultLanguage, languages } = site;
  const { pathname } = request.nextUrl;
  const [first = '', ...rest] = pathname.slice(1).split('/');
  const prefixed = languages.includes(first as Language);
  const path = prefixed ? `/${rest.join('/')}` : pathname;
  if (first === defaultLanguage) return NextResponse.redirect(new URL(path + request.nextUrl.search, request.url), 308);

  const language = prefixed ? first : defaultLanguage;
  // What is no page stands in a tree of its own.
  if (isFeedPath(path)) return NextResponse.rewrite(new URL(`/feeds/${language}${path}`, request.url));
  const isPossible = path === '/' || preview.test(path) || path.slice(1).split('/').every(isSlug);
  const headers = new Headers(request.headers);
  headers.set('x-language', language);
  const url = new URL(`/${language}${isPossible ? path : '/not/in/the/paper'}${request.nextUrl.search}`, request.url);
  return NextResponse.rewrite(url, { request: { headers } });
}

export const config = {
  matcher: [
    '/((?!_next/|api(?:/|$)|admin(?:/|$)|sign-in(?:/|$)|join/|elements/|favicon|icon|robots\\.txt|sitemap\\.xml|sitemaps/|worker\\.js|manifest\\.webmanifest).*)',
  ],
};

import 'server-only';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { livePageNumber } from '#features/articles/live/pages.ts';
import type { Article } from '#features/articles/queries.ts';
import { clock } from '#platform/clock.ts';
import { sendPage } from '#platform/page-cache/send.ts';
import { type Rendered, StoredPage } from '#platform/page-cache/stored-page.ts';
import { signToken } from '#platform/signed-token.ts';
import { cardView, isPreviewView, type Preview, readPreview } from './preview.ts';
import { getArticleOfRevision, listMediaOfRevision } from './queries.ts';

const address = /^(?:\/[a-z]{2})?\/preview\/([\w.-]{1,1000})$/;
export const isPreviewPath = (path: string) => address.test(path);

/** A cookie holds 4,096 bytes (RFC 6265 §6.1): so many numbers always fit. */
const mostMedia = 350;

const unkept = { 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex, nofollow, noarchive', 'referrer-policy': 'no-referrer' };

/** Let /media show this browser the pictures of a revision, which nobody else may see yet. */
async function mediaCookie({ number, revision, until }: Preview, isSecure: boolean): Promise<string> {
  const ids = (await listMediaOfRevision(number, revision)).slice(0, mostMedia);
  const attributes = ['Path=/media', 'HttpOnly', 'SameSite=Lax', `Expires=${until.toUTCString()}`, ...(isSecure ? ['Secure'] : [])];
  return [`preview-media=${signToken('preview-media', { ids }, until)}`, ...attributes].join('; ');
}

interface Options {
  /** Renders a reader's page. */
  render(key: string): Promise<Rendered>;
  isSecure: boolean;
  /** Draws what other sites would show of a link to the story. */
  paintCard(article: Article): Promise<Buffer>;
}

/**
 * Answers a preview's address with a page made for this request alone: kept by nobody, found by no search engine, and its
 * address told to no other site.
 */
export async function servePreview(
  request: IncomingMessage,
  response: ServerResponse,
  { render, isSecure, paintCard }: Options,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const view = searchParams.get('view');
  const preview = readPreview(address.exec(pathname)?.[1] ?? '', clock.now());
  if (preview && view === cardView) {
    const found = await getArticleOfRevision(preview.number, preview.revision);
    if (!found) return void response.writeHead(404, { 'cache-control': 'no-store' }).end();
    response.writeHead(200, { 'content-type': 'image/jpeg', ...unkept }).end(await paintCard(found.article));
    return;
  }
  const page = livePageNumber(searchParams.get('page') ?? undefined);
  const query = isPreviewView(view) ? `?view=${view}` : page ? `?page=${page}` : '';
  const [rendered, cookie] = await Promise.all([render(pathname + query), preview && mediaCookie(preview, isSecure)]);
  // Nor does the browser make the pages it links to ahead of time.
  const { 'speculation-rules': _rules, ...headers } = rendered.headers;
  const own = { ...unkept, ...(cookie && { 'set-cookie': cookie }) };
  await sendPage(request, response, new StoredPage({ ...rendered, headers: { ...headers, ...own } }, clock.now().getTime()));
}

import 'server-only';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { clock } from '#platform/clock.ts';
import { sendPage } from '#platform/page-cache/send.ts';
import { type Rendered, StoredPage } from '#platform/page-cache/stored-page.ts';

const address = /^(?:\/[a-z]{2})?\/preview\/front\/[\w.-]{1,1000}$/;
export const isFrontPreviewPath = (path: string) => address.test(path);

const unkept = { 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex, nofollow, noarchive', 'referrer-policy': 'no-referrer' };

/** Answers with a page made for this request alone, which the newsroom may show inside one of its own. */
export async function serveFrontPreview(
  request: IncomingMessage,
  response: ServerResponse,
  render: (key: string) => Promise<Rendered>,
): Promise<void> {
  const [path = ''] = (request.url ?? '').split('?', 1);
  const rendered = await render(path);
  const { 'speculation-rules': _rules, 'content-security-policy': policy = '', ...headers } = rendered.headers;
  const own = { 'content-security-policy': policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"), ...unkept };
  await sendPage(request, response, new StoredPage({ ...rendered, headers: { ...headers, ...own } }, clock.now().getTime()));
}

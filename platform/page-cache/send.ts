import type { IncomingMessage, ServerResponse } from 'node:http';
import { negotiate } from './negotiate.ts';
import type { StoredPage, Variant } from './stored-page.ts';

/** Whether the client has this very page already (RFC 9110 §13.2.2: If-None-Match goes before If-Modified-Since). */
function isKnown({ headers }: IncomingMessage, page: StoredPage): boolean {
  const tags = headers['if-none-match'];
  if (tags)
    return tags === page.etag || tags.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === page.etag.slice(2));
  const since = headers['if-modified-since'];
  return since !== undefined && Date.parse(since) >= page.lastModified;
}

/** Answers GET and HEAD with a page, in the best encoding; with 304 where the client has it. */
export function sendPage(request: IncomingMessage, response: ServerResponse, page: StoredPage): void | Promise<void> {
  const variant = page.variant(negotiate(request.headers['accept-encoding']));
  if (variant instanceof Promise) return variant.then((made) => send(request, response, page, made));
  send(request, response, page, variant);
}

function send(request: IncomingMessage, response: ServerResponse, page: StoredPage, { head, body }: Variant): void {
  if (page.status === 200 && isKnown(request, page)) {
    response.writeHead(304, {
      ...page.headers,
      etag: page.etag,
      'last-modified': new Date(page.lastModified).toUTCString(),
      vary: 'Accept-Encoding',
    });
    response.end();
    return;
  }
  response.writeHead(page.status, head);
  if (request.method === 'HEAD') response.end();
  else response.end(body);
}

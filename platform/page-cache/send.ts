import type { IncomingMessage, ServerResponse } from 'node:http';
import { negotiate } from './negotiate.ts';
import type { StoredPage } from './stored-page.ts';

/** Whether the client has this very page already (RFC 9110 §13.2.2: If-None-Match goes before If-Modified-Since). */
function isKnown({ headers }: IncomingMessage, page: StoredPage): boolean {
  const tags = headers['if-none-match'];
  if (tags)
    return tags === page.etag || tags.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === page.etag.slice(2));
  const since = headers['if-modified-since'];
  return since !== undefined && Date.parse(since) >= page.lastModified;
}

/** Answers GET and HEAD with a page, in the best encoding; with 304 where the client has it. */
export async function sendPage(request: IncomingMessage, response: ServerResponse, page: StoredPage): Promise<void> {
  const made = page.variant(negotiate(request.headers['accept-encoding']));
  const { head, body } = made instanceof Promise ? await made : made;
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

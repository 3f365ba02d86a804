import 'server-only';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import send from 'send';
import { env } from '#platform/env.ts';

const known = /^\/media\/([0-9a-f]{20}\/[\w-]{1,20}\.(?:avif|webp|jpeg|webm|wav))$/;

/**
 * Answers a request for a rendition from storage: ranges and conditions too. What is named wrongly or missing there gets a
 * 404 that nobody remembers; what is there never changes.
 */
export function serveMedia(request: IncomingMessage, response: ServerResponse, path: string): void {
  const file = known.exec(path)?.[1];
  const missing = () => {
    response
      .writeHead(404, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
      .end('There is no such picture.\n');
  };
  if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) {
    missing();
    return;
  }
  send(request, file, { root: resolve(env.dataDir, 'media'), immutable: true, maxAge: '365d', dotfiles: 'deny', index: false })
    .on('error', missing)
    .on('directory', missing)
    .pipe(response);
}

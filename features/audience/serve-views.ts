import 'server-only';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerView, largestBody } from './door.ts';

/** The door for views without a framework before it: the same answers as app/api/views/route.ts gives. */
export async function serveViews(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const answer = await answerView({
    method: request.method ?? 'GET',
    header: (name) => [request.headers[name]].flat()[0] ?? null,
    body: await readBody(request),
    socketAddress: request.socket.remoteAddress ?? '',
  });
  // What was not read stands between this request and the next one of the connection.
  const isUnread = !request.readableEnded;
  response.writeHead(answer.status, { ...answer.headers, ...(isUnread && { connection: 'close' }) });
  response.end();
}

/** Null as soon as it is larger than it may be. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? 0) > largestBody) return null;
  const chunks: Buffer[] = [];
  let length = 0;
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      length += chunk.length;
      if (length > largestBody) resolve(null);
    });
    request.on('end', () => resolve(Buffer.concat(chunks).toString()));
    request.on('error', reject);
  });
}

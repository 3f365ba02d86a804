import 'server-only';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerView } from './door.ts';
import { largestBody, readBody } from './read-body.ts';

/** The door for views without a framework before it: the same answers as app/api/views/route.ts gives. */
export async function serveViews(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const isTooLarge = Number(request.headers['content-length'] ?? 0) > largestBody;
  const answer = await answerView({
    method: request.method ?? 'GET',
    header: (name) => [request.headers[name]].flat()[0] ?? null,
    body: isTooLarge ? { refusal: 'too-large' } : await readBody(request),
    socketAddress: request.socket.remoteAddress ?? '',
  });
  // What was not read stands between this request and the next one of the connection.
  const isUnread = !request.readableEnded;
  response.writeHead(answer.status, { ...answer.headers, ...(isUnread && { connection: 'close' }) });
  response.end();
}

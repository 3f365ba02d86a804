import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { answerView } from '#features/audience/door.ts';
import { readBody } from '#features/audience/read-body.ts';

/** Header in which server.ts names the address at the other end of the socket; it overwrites what a client sends. */
const socketAddress = 'x-socket-address';

async function door(request: Request) {
  const body = request.body ? Readable.fromWeb(request.body as ReadableStream) : Readable.from([]);
  const { status, headers } = await answerView({
    method: request.method,
    header: (name) => request.headers.get(name),
    body: await readBody(body),
    socketAddress: request.headers.get(socketAddress) ?? '',
  });
  return new Response(null, { status, headers });
}

export { door as DELETE, door as GET, door as HEAD, door as OPTIONS, door as PATCH, door as POST, door as PUT };

import { answerView, largestBody } from '#features/audience/door.ts';

/** Header in which server.ts names the address at the other end of the socket; it overwrites what a client sends. */
const socketAddress = 'x-socket-address';

async function door(request: Request) {
  const bytes = await request.arrayBuffer();
  const { status, headers } = await answerView({
    method: request.method,
    header: (name) => request.headers.get(name),
    body: bytes.byteLength > largestBody ? null : new TextDecoder().decode(bytes),
    socketAddress: request.headers.get(socketAddress) ?? '',
  });
  return new Response(null, { status, headers });
}

export { door as DELETE, door as GET, door as PATCH, door as POST, door as PUT };

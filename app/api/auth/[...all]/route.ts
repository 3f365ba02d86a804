import { auth, doors } from '#features/accounts/auth.ts';
import { isSameOrigin } from '#platform/http/same-origin.ts';

async function answer(request: Request, { params }: { params: Promise<{ all: string[] }> }): Promise<Response> {
  if (!doors.has((await params).all.join('/'))) return new Response(null, { status: 404 });
  if (request.method === 'POST' && !isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  return auth.handler(request);
}

export const GET = answer;
export const POST = answer;

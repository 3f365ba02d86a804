import { z } from 'zod';
import { getActor } from '#features/accounts/session.ts';
import { holdArticle, releaseArticle } from '#features/editorial/hold.ts';
import { clock } from '#platform/clock.ts';
import { readJson } from '#platform/http/read-json.ts';
import { isSameOrigin } from '#platform/http/same-origin.ts';

const body = z.strictObject({ tab: z.string().regex(/^[\w-]{8,40}$/), wish: z.enum(['hold', 'take-over', 'release']) });
const statuses: Record<string, number> = { absent: 404, forbidden: 403, held: 423 };

/** Presence: a tab says that it writes here, takes the story over, or goes. */
export async function POST(request: Request, { params }: { params: Promise<{ number: string }> }) {
  if (!isSameOrigin(request.headers)) return Response.json({ reason: 'forbidden' }, { status: 403 });
  const actor = await getActor();
  if (!actor) return Response.json({ reason: 'signed-out' }, { status: 401 });
  const read = await readJson(request, 1_000);
  const parsed = body.safeParse(read.ok && read.value);
  const number = Number((await params).number);
  if (!parsed.success || !Number.isInteger(number)) return Response.json({ reason: 'malformed' }, { status: 400 });
  const { tab, wish } = parsed.data;
  if (wish === 'release') {
    await releaseArticle(number, { actor, tab });
    return new Response(null, { status: 204 });
  }
  const outcome = await holdArticle(number, { actor, tab, at: clock.now(), isTakeOver: wish === 'take-over' });
  if (outcome.ok) return Response.json(outcome.value);
  return Response.json(outcome, { status: statuses[outcome.reason] ?? 400 });
}

import { z } from 'zod';
import { getActor } from '#features/accounts/session.ts';
import { getHolder, holdArticle, releaseArticle } from '#features/editorial/hold.ts';
import { clock } from '#platform/clock.ts';
import { readJson } from '#platform/http/read-json.ts';
import { isSameOrigin } from '#platform/http/same-origin.ts';

const body = z.strictObject({ tab: z.string().regex(/^[\w-]{8,40}$/), wish: z.enum(['hold', 'take-over', 'look', 'release']) });
const statuses: Record<string, number> = { absent: 404, forbidden: 403, held: 423 };

/** Presence: a tab says that it writes here, takes the story over, looks on, or goes. */
export async function POST(request: Request, { params }: { params: Promise<{ number: string }> }) {
  if (!isSameOrigin(request.headers)) return Response.json({ reason: 'forbidden' }, { status: 403 });
  const actor = await getActor();
  if (!actor) return Response.json({ reason: 'signed-out' }, { status: 401 });
  const read = await readJson(request, 1_000);
  const parsed = body.safeParse(read.ok && read.value);
  const number = Number((await params).number);
  if (!parsed.success) return Response.json({ reason: 'malformed' }, { status: 400 });
  if (!Number.isInteger(number) || number >= 2 ** 31) return Response.json({ reason: 'absent' }, { status: 404 });
  const { tab, wish } = parsed.data;
  if (wish === 'release') {
    await releaseArticle(number, { actor, tab });
    return new Response(null, { status: 204 });
  }
  const asked = { actor, tab, at: clock.now(), isTakeOver: wish === 'take-over' };
  const outcome = wish === 'look' ? await getHolder(number, asked) : await holdArticle(number, asked);
  if (outcome.ok) return Response.json(outcome.value);
  return Response.json(outcome, { status: statuses[outcome.reason] ?? 400 });
}

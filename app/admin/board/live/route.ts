import { actorOf } from '#features/accounts/actor-of.ts';
import { getBoard } from '#features/analytics/get-board.ts';
import { parseWish } from '../wish.ts';

/** The board as it stands, for those who have it open. */
export async function GET(request: Request) {
  const headers = { 'cache-control': 'no-store' };
  const actor = await actorOf(request.headers);
  if (!actor) return Response.json({ reason: 'signed-out' }, { status: 401, headers });
  const board = await getBoard(actor, parseWish(Object.fromEntries(new URL(request.url).searchParams)));
  return board ? Response.json(board, { headers }) : Response.json({ reason: 'absent' }, { status: 404, headers });
}

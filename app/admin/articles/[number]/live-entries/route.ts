import { getActor } from '#features/accounts/session.ts';
import { getLiveDesk } from '#features/editorial/live/queries.ts';
import { getDeskArticle } from '#features/editorial/queries.ts';
import { clock } from '#platform/clock.ts';

/** How a live blog stands, for those who write it: asked again and again while their page is in sight. */
export async function GET(_: Request, { params }: { params: Promise<{ number: string }> }) {
  const actor = await getActor();
  if (!actor) return Response.json({ reason: 'signed-out' }, { status: 401 });
  const number = Number((await params).number);
  const isNumber = Number.isInteger(number) && number > 0 && number < 2 ** 31;
  const article = isNumber ? await getDeskArticle(actor, number, clock.now()) : null;
  return article ? Response.json(await getLiveDesk(actor, article)) : Response.json({ reason: 'absent' }, { status: 404 });
}

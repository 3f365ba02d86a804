import { getActor } from '#features/accounts/session.ts';
import { askedSchema } from '#features/editorial/check-list/asked.ts';
import { getFacts } from '#features/editorial/check-list/get-facts.ts';
import { getDeskArticle } from '#features/editorial/queries.ts';
import { clock } from '#platform/clock.ts';
import { db } from '#platform/db/client.ts';
import { readJson } from '#platform/http/read-json.ts';
import { isSameOrigin } from '#platform/http/same-origin.ts';

const mostBytes = 300_000;

/** What the check list beside the text has to know from here. A body, since what is asked about is longer than an address may be. */
export async function POST(request: Request, { params }: { params: Promise<{ number: string }> }) {
  if (!isSameOrigin(request.headers)) return Response.json({ reason: 'forbidden' }, { status: 403 });
  const actor = await getActor();
  if (!actor) return Response.json({ reason: 'signed-out' }, { status: 401 });
  const read = await readJson(request, mostBytes);
  const asked = askedSchema.safeParse(read.ok && read.value);
  const number = Number((await params).number);
  if (!asked.success || !Number.isInteger(number) || number < 1 || number >= 2 ** 31)
    return Response.json({ reason: 'malformed' }, { status: 400 });
  if (!(await getDeskArticle(actor, number, clock.now()))) return Response.json({ reason: 'absent' }, { status: 404 });
  return Response.json(await getFacts(db, number, asked.data));
}

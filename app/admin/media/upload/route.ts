import { actorOf } from '#features/accounts/actor-of.ts';
import { mostBytes } from '#features/media/limits.ts';
import { getItem } from '#features/media/queries.ts';
import { upload } from '#features/media/upload.ts';
import { clock } from '#platform/clock.ts';
import { isSameOrigin } from '#platform/http/same-origin.ts';
import { cleanText } from '#ui/clean-text.ts';

const longestName = 200;
const statuses: Record<string, number> = {
  type: 415,
  svg: 415,
  heic: 415,
  'too-large': 413,
  'too-many-pixels': 413,
  'storage-full': 507,
  'storage-closed': 503,
};
const refusal = (reason: string, status: number, detail?: Record<string, string>) => Response.json({ reason, detail }, { status });

/** Takes in a picture or a recording: the body is the file, `?name=` what its owner calls it. Gives what the newsroom knows of it then. */
export async function POST(request: Request) {
  if (!isSameOrigin(request.headers)) return refusal('forbidden', 403);
  const actor = await actorOf(request.headers);
  if (!actor) return refusal('signed-out', 401);
  const most = mostBytes.video;
  if (Number(request.headers.get('content-length')) > most) return refusal('too-large', 413, { most: String(most / 1_000_000) });
  if (!request.body) return refusal('empty', 400);
  const name = cleanText(new URL(request.url).searchParams.get('name') ?? '').slice(0, longestName);
  const outcome = await upload(request.body, { actor, at: clock.now(), name });
  if (!outcome.ok) return refusal(outcome.reason, statuses[outcome.reason] ?? 422, outcome.detail);
  const { id, isKnown } = outcome.value;
  return Response.json({ ...(await getItem(actor, id)), isKnown });
}

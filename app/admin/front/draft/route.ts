import { z } from 'zod';
import { getActor } from '#features/accounts/session.ts';
import { describeArrangement } from '#features/frontpage/desk/queries.ts';
import { parseContainers } from '#features/frontpage/front.ts';
import { saveDraft } from '#features/frontpage/save-draft.ts';
import { clock } from '#platform/clock.ts';
import { readJson } from '#platform/http/read-json.ts';
import { isSameOrigin } from '#platform/http/same-origin.ts';
import { cleanDeep } from '#ui/clean-text.ts';
import { languages } from '#ui/language.ts';

const mostBytes = 200_000;
const body = z.strictObject({
  of: z.strictObject({ language: z.enum(languages), section: z.int().positive().nullable() }),
  base: z.int().min(0),
  containers: z.unknown(),
});

const statuses: Record<string, number> = { absent: 404, forbidden: 403, overtaken: 409 };
const refusal = (reason: string, more: object = {}, status = statuses[reason] ?? 400) => Response.json({ reason, ...more }, { status });

/** Keeps what somebody arranges, made from the revision it names, and says what it would come to. */
export async function PUT(request: Request) {
  if (!isSameOrigin(request.headers)) return refusal('forbidden');
  const actor = await getActor();
  if (!actor) return refusal('signed-out', {}, 401);
  const read = await readJson(request, mostBytes);
  if (!read.ok) return refusal('malformed', {}, read.reason === 'too-large' ? 413 : 400);
  const parsed = body.safeParse(cleanDeep(read.value));
  if (!parsed.success) return refusal('malformed');
  const { of, base } = parsed.data;
  const containers = parseContainers(parsed.data.containers);
  if (!containers.ok) return refusal(containers.reason, { article: containers.article });
  const at = clock.now();
  const saved = await saveDraft(of, containers.value, { actor, at, base });
  if (!saved.ok) {
    const { reason, ...more } = saved;
    return refusal(reason, more);
  }
  return Response.json({ revision: saved.value.revision, arrangement: await describeArrangement(actor, of, containers.value, at) });
}

import { z } from 'zod';
import { getActor } from '#features/accounts/session.ts';
import { contentSchema, mostContentBytes } from '#features/articles/content.ts';
import { holdArticle, releaseArticle } from '#features/editorial/hold.ts';
import { save } from '#features/editorial/save.ts';
import { clock } from '#platform/clock.ts';
import { readJson } from '#platform/http/read-json.ts';
import { isSameOrigin } from '#platform/http/same-origin.ts';
import { cleanDeep } from '#ui/clean-text.ts';

const body = z.strictObject({
  base: z.int().positive(),
  tab: z.string().regex(/^[\w-]{8,40}$/),
  content: contentSchema,
  /** The tab is being left: the article goes free with its last words. */
  isLast: z.literal(true).optional(),
});

const statuses: Record<string, number> = { absent: 404, forbidden: 403, 'forbidden-section': 403, overtaken: 409, held: 423 };
const refusal = (reason: string, more: object = {}, status = statuses[reason] ?? 400) => Response.json({ reason, ...more }, { status });

/** Autosave: keeps the working copy a browser sends, made from the revision it names. */
export async function PUT(request: Request, { params }: { params: Promise<{ number: string }> }) {
  if (!isSameOrigin(request.headers)) return refusal('forbidden', {}, 403);
  const actor = await getActor();
  if (!actor) return refusal('signed-out', {}, 401);
  const read = await readJson(request, mostContentBytes);
  if (!read.ok) return refusal(read.reason, {}, read.reason === 'too-large' ? 413 : 400);
  const parsed = body.safeParse(cleanDeep(read.value));
  if (!parsed.success) return refusal('malformed', { field: parsed.error.issues[0]?.path.join('.') ?? '' });
  const number = Number((await params).number);
  if (!Number.isInteger(number) || number >= 2 ** 31) return refusal('absent');

  const at = clock.now();
  const { base, tab, content, isLast } = parsed.data;
  const held = await holdArticle(number, { actor, tab, at });
  if (!held.ok) return refusal(held.reason, 'by' in held ? { by: held.by } : {});
  const saved = await save(number, { actor, at, base, content });
  if (isLast) await releaseArticle(number, { actor, tab });
  if (saved.ok) return Response.json(saved.value);
  return refusal(saved.reason, 'theirs' in saved ? { theirs: saved.theirs } : {});
}

import { z } from 'zod';
import { actorOf } from '#features/accounts/actor-of.ts';
import { libraryStates } from '#features/media/media-source.ts';
import { listItems, listLibrary } from '#features/media/queries.ts';

const number = z.coerce
  .number()
  .int()
  .positive()
  .max(2 ** 31 - 1);
const asked = z.object({
  /** Numbers, with commas between; the rest is for the library. */
  ids: z
    .string()
    .regex(/^\d{1,9}(,\d{1,9})*$/)
    .transform((text) => text.split(',').map(Number))
    .refine((ids) => ids.length <= 500)
    .optional(),
  q: z.string().max(200).default(''),
  kind: z.enum(['image', 'video', 'audio']).nullable().default(null),
  state: z.enum(libraryStates).nullable().default(null),
  by: z.string().max(100).nullable().default(null),
  before: number.nullable().default(null),
});

/** Pictures and recordings for the newsroom's browser: those of these numbers, or a page of the library. */
export async function GET(request: Request) {
  const actor = await actorOf(request.headers);
  if (!actor) return Response.json({ reason: 'signed-out' }, { status: 401 });
  const parsed = asked.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!parsed.success) return Response.json({ reason: 'malformed' }, { status: 400 });
  const { ids, q, ...filter } = parsed.data;
  if (ids) return Response.json({ items: await listItems(actor, ids), hasMore: false });
  return Response.json(await listLibrary(actor, { search: q, ...filter }));
}

import { z } from 'zod';
import { type DeskFilter, deskSorts, deskStates, deskViews } from '#features/editorial/queries.ts';
import { cleanText } from '#ui/clean-text.ts';
import { languages } from '#ui/language.ts';

const number = z.coerce.number().int().positive().max(2_147_483_647);

/** What an address asks of the list; what makes no sense in it counts as absent. */
const filter = z.object({
  view: z.enum(deskViews).catch('all'),
  search: z.string().max(200).transform(cleanText).pipe(z.string().trim()).catch(''),
  state: z.enum(deskStates).nullable().catch(null),
  section: number.nullable().catch(null),
  language: z.enum(languages).nullable().catch(null),
  author: number.nullable().catch(null),
  sort: z.enum(deskSorts).catch('changed'),
  page: number.max(2_000).catch(1),
});

export type Asked = Record<string, string | string[] | undefined>;

export const parseFilter = (asked: Asked): DeskFilter => filter.parse({ ...asked, search: asked.q });

/** The list's address with some of its wishes changed; the page begins anew. */
export function addressOf(wanted: DeskFilter, change: Partial<DeskFilter>): string {
  const { search, ...rest } = { ...wanted, page: 1, ...change };
  const query = new URLSearchParams();
  if (search) query.set('q', search);
  const plain: Record<string, unknown> = { view: 'all', sort: 'changed', page: 1 };
  for (const [name, value] of Object.entries(rest)) if (value !== null && value !== plain[name]) query.set(name, String(value));
  return `/admin/articles${query.size > 0 ? `?${query}` : ''}`;
}

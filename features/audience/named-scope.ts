import 'server-only';
import { slugProblem } from '#features/taxonomy/filing.ts';
import { getAuthor, getFormer, getSection, getTag, type Section } from '#features/taxonomy/queries.ts';
import type { Scope } from './ranking.ts';

/** A scope that has a page of its own, with what that is called. */
export type NamedScope = Exclude<Scope, { of: 'site' }> & Pick<Section, 'slug' | 'name'> & Partial<Pick<Section, 'parent'>>;

/** What a ranking can be asked for by, besides the whole paper's; at most one at a time. */
export const scopeNames = ['section', 'topic', 'author'] as const;

const finders = {
  section: async (slug: string) => {
    const found = await getSection(slug);
    return found && { of: 'section' as const, ...found };
  },
  topic: async (slug: string) => {
    const found = await getTag(slug);
    return found && { of: 'topic' as const, ...found };
  },
  author: async (slug: string) => {
    const found = await getAuthor(slug);
    return found && { of: 'author' as const, ...found };
  },
};

type Asked = { [Name in (typeof scopeNames)[number]]?: unknown };

function only(asked: Asked) {
  const [name, another] = scopeNames.filter((each) => asked[each] !== undefined);
  const slug = name && asked[name];
  return { name, slug: !another && typeof slug === 'string' ? slug : null };
}

/** The scope that a query names, the whole paper's where it names none; null where it names what we have not, or more than one. */
export async function getScope(asked: Asked): Promise<NamedScope | { of: 'site' } | null> {
  const { name, slug } = only(asked);
  if (!name) return { of: 'site' };
  return slug === null ? null : finders[name](slug);
}

/** What is called otherwise now than a query names it; null where nothing ever was called so. */
export async function getRenamedScope(asked: Asked): Promise<{ of: (typeof scopeNames)[number]; slug: string } | null> {
  const { name, slug } = only(asked);
  if (!name || slug === null || slugProblem(name, slug)) return null;
  const address = await getFormer(name, slug);
  return address === null ? null : { of: name, slug: address.slice(address.lastIndexOf('/') + 1) };
}

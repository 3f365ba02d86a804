import 'server-only';
import { getAuthor, getSection, getTag, type Section } from '#features/taxonomy/queries.ts';
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

/** The scope that a query names, the whole paper's where it names none; null where it names what we have not, or more than one. */
export async function getScope(asked: { [Name in (typeof scopeNames)[number]]?: unknown }): Promise<NamedScope | { of: 'site' } | null> {
  const [name, another] = scopeNames.filter((each) => asked[each] !== undefined);
  if (!name) return { of: 'site' };
  const slug = asked[name];
  return another || typeof slug !== 'string' ? null : finders[name](slug);
}

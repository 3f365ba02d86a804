import type { Section } from '#features/taxonomy/queries.ts';
import { inLanguage, type Language } from '#ui/language.ts';
import type { FacetGroup } from './components/facets.tsx';
import type { Found } from './find.ts';
import { type Asked, searchPath } from './search.ts';

interface Names {
  sections: readonly Section[];
  authors: ReadonlyMap<number, { slug: string; name: string }>;
  titles: { sections: string; authors: string; years: string };
}

/** How many authors and years are listed. */
export const mostFacets = 8;

/** Links that narrow a question by section, author or year, and widen it where it is narrowed; `path` puts them into an edition. */
export function facetGroups(
  found: Pick<Found, 'isMore' | 'sections' | 'authors' | 'years'>,
  asked: Asked,
  { sections, authors, titles }: Names,
  language: Language,
  path: (address: string) => string,
): FacetGroup[] {
  const link = (changed: Partial<Asked>) => path(searchPath({ ...asked, page: 1, ...changed }));
  const say = (count: number) => `${count.toLocaleString(language)}${found.isMore ? '+' : ''}`;
  const countOf = (covers: readonly number[]) =>
    found.sections.filter(({ id }) => covers.includes(id)).reduce((sum, { count }) => sum + count, 0);

  const offered = sections.filter((section) => section.slug === asked.section || section.parent === (asked.section || null));
  const ofSections = offered
    .map((section) => ({ section, count: countOf(section.covers), isChosen: section.slug === asked.section }))
    .filter(({ count, isChosen }) => count > 0 || isChosen)
    .map(({ section, count, isChosen }) => ({
      name: inLanguage(section.name, language),
      href: link({ section: isChosen ? '' : section.slug }),
      count: say(count),
      isChosen,
    }));

  const ofAuthors = found.authors.slice(0, mostFacets).flatMap(({ id, count }) => {
    const author = authors.get(id);
    const isChosen = author?.slug === asked.author;
    return author ? [{ name: author.name, href: link({ author: isChosen ? '' : author.slug }), count: say(count), isChosen }] : [];
  });

  const ofYears = found.years
    .toSorted((a, b) => b.id - a.id)
    .slice(0, mostFacets)
    .map(({ id, count }) => {
      const year = String(id).padStart(4, '0');
      const [from, to] = [`${year}-01-01`, `${year}-12-31`];
      const isChosen = asked.from === from && asked.to === to;
      return {
        name: language === 'ja' ? `${id}年` : String(id),
        href: link(isChosen ? { from: '', to: '' } : { from, to }),
        count: say(count),
        isChosen,
      };
    });

  return [
    { title: titles.sections, facets: ofSections },
    { title: titles.authors, facets: ofAuthors },
    { title: titles.years, facets: ofYears },
  ];
}

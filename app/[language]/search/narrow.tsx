import { type FacetGroup, Facets } from '#features/search/components/facets.tsx';
import { facetGroups, mostFacets } from '#features/search/facet-groups.ts';
import { listAuthorNames, type Results } from '#features/search/queries.ts';
import type { Asked } from '#features/search/search.ts';
import type { Section } from '#features/taxonomy/queries.ts';
import type { Language } from '#ui/language.ts';
import { translate } from '#ui/translate.ts';

/** Ways to narrow what was found, with the names that people know them by. */
export async function facetsOf(
  answer: Results,
  asked: Asked,
  { sections, language, path }: { sections: readonly Section[]; language: Language; path: (address: string) => string },
): Promise<FacetGroup[]> {
  const t = translate(language);
  const ids = answer.authors.slice(0, mostFacets).map(({ id }) => id);
  const titles = { sections: t('search.sections'), authors: t('search.authors'), years: t('search.years') };
  const authors = await listAuthorNames(ids, language);
  // What was found for other words is narrowed with those.
  const answered = answer.correction?.isUsed ? { ...asked, q: answer.correction.q } : asked;
  return facetGroups(answer, answered, { sections, authors, titles }, language, path);
}

/** In the rail on a desk; above the results on a phone, where it unfolds. */
export function Narrow({ facets, language, isRail = false }: { facets: readonly FacetGroup[]; language: Language; isRail?: boolean }) {
  const t = translate(language);
  const list = <Facets groups={facets} remove={t('search.remove')} />;
  if (isRail) return <div className="hidden lg:block">{list}</div>;
  return (
    <details className="border-t border-rule lg:hidden">
      <summary className="fold label tap">{t('search.refine')}</summary>
      <div className="pt-2">{list}</div>
    </details>
  );
}

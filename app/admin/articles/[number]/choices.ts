import { type Actor, canWrite } from '#features/accounts/roles.ts';
import type { Choices } from '#features/editorial/components/article-fields.tsx';
import { getSite, listAuthors, listSections, listSeries, listTags } from '#features/taxonomy/queries.ts';
import { inLanguage, type Language, type Localized } from '#ui/language.ts';

/** What a story can be filed under and signed with, in the language of whoever files it. */
export async function choicesFor(actor: Actor & { language: Language }): Promise<Choices> {
  const [sections, series, authors, tags, { languages }] = await Promise.all([
    listSections(),
    listSeries(),
    listAuthors(),
    listTags(),
    getSite(),
  ]);
  const idOf = new Map(sections.map(({ slug, id }) => [slug, id]));
  const named = ({ id, name }: { id: number; name: Localized }) => ({ id, name: inLanguage(name, actor.language) });
  return {
    sections: sections
      .filter(({ id, parent }) => canWrite(actor, { sectionId: id, parentSectionId: (parent && idOf.get(parent)) || null }))
      .map((section) => ({ ...named(section), slug: section.slug, isSub: section.parent !== null })),
    series: series.map(named),
    authors: authors.map(named),
    tags: tags.map(named),
    languages,
  };
}

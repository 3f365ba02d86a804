import { hasStories } from '#features/articles/queries.ts';
import { PopularIn } from '#features/audience/components/ranking-boxes.tsx';
import { getSection, listSections } from '#features/taxonomy/queries.ts';
import { inLanguage, localPath } from '#ui/language.ts';
import { translate } from '#ui/translate.ts';
import type { Edition } from '../edition.ts';
import { listPage } from '../list-page.tsx';

const { generateMetadata, Page } = listPage<{ section: string }>(
  async ({ section: slug }, edition) => {
    const section = await getSection(slug);
    return (
      section && {
        address: `/${slug}`,
        kind: 'section',
        title: inLanguage(section.name, edition.language),
        intro: inLanguage(section.description, edition.language),
        description: inLanguage(section.description, edition.language),
        stories: { sections: section.covers },
        section: section.parent ?? slug,
        rail: <PopularIn scope={{ of: 'section', ...section }} language={edition.language} />,
        hasLead: true,
        front: section.id,
        head: <Subsections of={slug} edition={edition} />,
      }
    );
  },
  ({ section }) => `/${section}`,
);

export { generateMetadata };
export default Page;

/** The subsections that this edition has something to read in. */
async function Subsections({ of, edition: { language, site } }: { of: string; edition: Edition }) {
  const sections = await listSections();
  const below = sections.filter((section) => section.parent === of);
  const filled = await Promise.all(below.map((section) => hasStories({ language, sections: section.covers })));
  const children = below.filter((_, place) => filled[place]);
  const name = inLanguage(sections.find((section) => section.slug === of)?.name ?? {}, language);
  if (children.length === 0) return null;
  return (
    <nav aria-label={translate(language)('list.subsections', { section: name })} className="label mt-3">
      <ul className="flex flex-wrap gap-x-5">
        {children.map((child) => (
          <li key={child.slug}>
            <a className="tap underline decoration-rule" href={localPath(language, site.defaultLanguage, `/${child.slug}`)}>
              {inLanguage(child.name, language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

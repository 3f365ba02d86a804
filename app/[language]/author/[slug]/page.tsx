import { PopularIn } from '#features/audience/components/ranking-boxes.tsx';
import { JsonLd } from '#features/syndication/components/json-ld.tsx';
import { profilePage } from '#features/syndication/json-ld.ts';
import { getAuthor } from '#features/taxonomy/queries.ts';
import { env } from '#platform/env.ts';
import { inLanguage } from '#ui/language.ts';
import { listPage } from '../../list-page.tsx';

const { generateMetadata, Page } = listPage<{ slug: string }>(async ({ slug }, { language, site }) => {
  const author = await getAuthor(slug);
  const intro = inLanguage(author?.biography ?? {}, language);
  return (
    author && {
      address: `/author/${slug}`,
      kind: 'author',
      label: inLanguage(author.role, language),
      title: inLanguage(author.name, language),
      intro,
      description: intro,
      stories: { author: author.id },
      rail: <PopularIn scope={{ of: 'author', ...author }} language={language} />,
      head: <JsonLd data={profilePage(author, { site, language, publicUrl: env.publicUrl })} />,
    }
  );
});

export { generateMetadata };
export default Page;

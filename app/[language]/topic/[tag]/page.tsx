import { PopularIn } from '#features/audience/components/ranking-boxes.tsx';
import { getTag } from '#features/taxonomy/queries.ts';
import { inLanguage } from '#ui/language.ts';
import { translate } from '#ui/translate.ts';
import { listPage } from '../../list-page.tsx';

const { generateMetadata, Page } = listPage<{ tag: string }>(
  async ({ tag: slug }, { language }) => {
    const tag = await getTag(slug);
    const label = translate(language)('list.topic');
    const title = tag ? inLanguage(tag.name, language) : '';
    return (
      tag && {
        address: `/topic/${slug}`,
        kind: 'topic',
        label,
        title,
        description: `${label}: ${title}`,
        stories: { tag: tag.id },
        rail: <PopularIn scope={{ of: 'topic', ...tag }} language={language} />,
      }
    );
  },
  ({ tag }) => `/topic/${tag}`,
);

export { generateMetadata };
export default Page;

import { getSeries } from '#features/taxonomy/queries.ts';
import { inLanguage } from '#ui/language.ts';
import { translate } from '#ui/translate.ts';
import { listPage } from '../../list-page.tsx';

const { generateMetadata, Page } = listPage<{ series: string }>(
  async ({ series: slug }, { language }) => {
    const series = await getSeries(slug);
    const intro = inLanguage(series?.description ?? {}, language);
    return (
      series && {
        address: `/series/${slug}`,
        kind: 'series',
        label: translate(language)('list.seriesLabel'),
        title: inLanguage(series.name, language),
        intro,
        description: intro,
        stories: { series: series.id },
        section: series.section.slug,
      }
    );
  },
  ({ series }) => `/series/${series}`,
);

export { generateMetadata };
export default Page;

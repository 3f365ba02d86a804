import 'server-only';
import type { Content } from '#features/articles/content.ts';
import { getMedia } from '#features/media/queries.ts';
import { getSite, listAuthors, listSections, listSeries, listTags } from '#features/taxonomy/queries.ts';
import { inLanguage, isLanguage, type Language, type Localized } from '#ui/language.ts';
import { timestamp } from '#ui/time.ts';
import { translateNewsroom } from '#ui/translate.ts';
import { mediaOf } from './media-of.ts';
import { type Names, namesFrom } from './names.ts';

/** How everything in these contents is called, for whoever looks at them. */
export async function namesOf(contents: readonly Content[], language: Language): Promise<Names> {
  const t = translateNewsroom(language);
  const [sections, series, authors, tags, { timeZone }, media] = await Promise.all([
    listSections(),
    listSeries(),
    listAuthors(),
    listTags(),
    getSite(),
    getMedia(contents.flatMap(mediaOf)),
  ]);
  const named = (list: { id: number; name: Localized }[]) => list.map(({ id, name }) => ({ id, name: inLanguage(name, language) }));
  return namesFrom(
    { sections: named(sections), series: named(series), authors: named(authors), tags: named(tags) },
    {
      media: (id) => {
        const words = media.get(id)?.alt || media.get(id)?.caption;
        return words ? t('diff.mediaNamed', { id, words }) : t('diff.media', { id });
      },
      story: (number) => t('diff.story', { number }),
      language: (code) => (isLanguage(code) ? t(`desk.language.${code}`) : code),
      time: (iso) => timestamp(new Date(iso), language, timeZone),
    },
  );
}

import type { Metadata } from 'next';
import { Months } from '#features/articles/archive/components/months.tsx';
import { inWords } from '#features/articles/archive/in-words.ts';
import { nameIn, periodOf } from '#features/articles/archive/period.ts';
import { countStories, getFirstDay } from '#features/articles/archive/queries.ts';
import { describePage } from '#features/syndication/metadata.ts';
import { localPath } from '#ui/language.ts';
import { translate } from '#ui/translate.ts';
import { editionOf, samePathIn } from '../edition.ts';
import { PageShell } from '../page-shell.tsx';

type Props = PageProps<'/[language]/archive'>;

/** The edition, and the archive's address in each edition that has something in it. */
async function read({ params }: Props) {
  const { language, site } = await editionOf(params);
  const begun = await Promise.all(site.languages.map((each) => getFirstDay(each, site.timeZone)));
  const paths = samePathIn({ ...site, languages: site.languages.filter((_, place) => begun[place]) }, '/archive');
  return { language, site, paths };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, site, paths } = await read(props);
  const t = translate(language);
  return describePage({
    site,
    language,
    title: t('archive.title'),
    description: t('archive.intro'),
    paths,
    canonical: localPath(language, site.defaultLanguage, '/archive'),
    isEmpty: !paths[language],
  });
}

/** Every year and month in which something came out, the latest year first. */
export default async function ArchivePage(props: Props) {
  const { language, site, paths } = await read(props);
  const t = translate(language);
  const counts = await countStories(language, null, site.timeZone);
  const path = (name: string) => localPath(language, site.defaultLanguage, `/archive/${name}`);
  const years = [...Map.groupBy(counts, ({ name }) => nameIn('year', name))].reverse();
  return (
    <PageShell language={language} paths={paths}>
      <h1 className="text-[2.0625rem]/[2.3125rem] tracking-[-0.018em] lg:text-[2.875rem]/[3.125rem]">{t('archive.title')}</h1>
      <p className="mt-2 max-w-[60ch] text-pretty text-second lg:text-xl/[1.875rem]">{t('archive.intro')}</p>
      {years.length === 0 && <p className="mt-6 border-t border-rule py-8 text-second">{t('list.empty')}</p>}
      {years.map(([name, months]) => {
        const year = periodOf(name);
        if (!year) return null;
        const words = inWords(year, language);
        return (
          <section key={name} aria-labelledby={`year-${name}`} className="mt-8 border-t-[3px] border-ink pt-2">
            <h2 id={`year-${name}`} className="text-[1.375rem]/7">
              <a className="tap" href={path(name)}>
                {words}
              </a>
            </h2>
            <Months label={t('archive.monthsOf', { year: words })} counts={months} language={language} path={path} />
          </section>
        );
      })}
    </PageShell>
  );
}

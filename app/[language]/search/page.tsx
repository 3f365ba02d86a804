import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { pageNumber } from '#features/articles/article.ts';
import { SearchForm } from '#features/search/components/search-form.tsx';
import { HowToSearch } from '#features/search/components/search-help.tsx';
import { readDates } from '#features/search/dates.ts';
import { getResults } from '#features/search/queries.ts';
import { lastPage, readAsked, searchPath } from '#features/search/search.ts';
import { describePage } from '#features/syndication/metadata.ts';
import { getAuthor, listSections } from '#features/taxonomy/queries.ts';
import { clock } from '#platform/clock.ts';
import { inLanguage, localPath } from '#ui/language.ts';
import { translate } from '#ui/translate.ts';
import { editionOf, samePathIn } from '../edition.ts';
import { PageShell } from '../page-shell.tsx';
import { Answer } from './answer.tsx';
import { facetsOf, Narrow } from './narrow.tsx';

type Props = PageProps<'/[language]/search'>;

async function read({ params, searchParams }: Props) {
  const [{ language, site }, given] = await Promise.all([editionOf(params), searchParams]);
  const page = pageNumber(given.page);
  if (page === null) notFound();
  const asked = readAsked(given);
  const path = (address: string) => localPath(language, site.defaultLanguage, address);
  if (page === 'first') permanentRedirect(path(searchPath(asked)));
  return { language, site, asked, path, t: translate(language) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, site, asked, path, t } = await read(props);
  const about = { site, language, description: t('search.description') };
  if (!asked.q) return describePage({ ...about, title: t('search.title'), paths: samePathIn(site, '/search') });
  const title = t('search.titleFor', { q: asked.q.slice(0, 80).toWellFormed() });
  return describePage({ ...about, title, paths: {}, canonical: path(searchPath(asked)), isEmpty: true });
}

export default async function SearchPage(props: Props) {
  const { language, site, asked, path, t } = await read(props);
  const now = clock.now();
  const [sections, author] = await Promise.all([listSections(), asked.author ? getAuthor(asked.author) : null]);
  const section = sections.find(({ slug }) => slug === asked.section);
  const { problem, ...dates } = readDates(asked, site.timeZone);
  const within = { language, sections: section?.covers ?? null, author: author?.id ?? null, ...dates, timeZone: site.timeZone };
  const answer = asked.q ? await getResults(asked, within, now) : null;
  if (asked.page > 1 && (!answer || answer.results.length === 0 || asked.page > lastPage(answer.total))) notFound();
  const facets = answer && answer.results.length > 0 ? await facetsOf(answer, asked, { sections, language, path }) : null;
  return (
    <PageShell
      language={language}
      paths={samePathIn(site, searchPath(asked))}
      rail={facets && <Narrow facets={facets} language={language} isRail />}
    >
      <h1 className="text-[2.0625rem]/[2.3125rem] tracking-[-0.018em] lg:text-[2.875rem]/[3.125rem]">{t('search.title')}</h1>
      <SearchForm
        asked={asked}
        action={path('/search')}
        language={language}
        sections={sections.map(({ slug, name }) => ({ slug, name: inLanguage(name, language) }))}
        problem={{
          ...problem,
          ...(asked.section && !section && { section: 'unknown' }),
          ...(asked.author && !author && { author: 'unknown' }),
        }}
      />
      {asked.q ? (
        <Answer answer={answer} asked={asked} language={language} timeZone={site.timeZone} now={now} path={path}>
          {facets && <Narrow facets={facets} language={language} />}
        </Answer>
      ) : (
        <HowToSearch language={language} />
      )}
    </PageShell>
  );
}

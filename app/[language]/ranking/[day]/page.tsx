import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { RankingList } from '#features/audience/components/ranking-list.tsx';
import { getRenamedScope, getScope } from '#features/audience/named-scope.ts';
import { getClosedRanking } from '#features/audience/queries.ts';
import { closedRankingPath } from '#features/audience/ranking.ts';
import { JsonLd } from '#features/syndication/components/json-ld.tsx';
import { rankingList } from '#features/syndication/json-ld.ts';
import { describePage } from '#features/syndication/metadata.ts';
import { listSections } from '#features/taxonomy/queries.ts';
import { clock } from '#platform/clock.ts';
import { env } from '#platform/env.ts';
import { inLanguage, localPath } from '#ui/language.ts';
import { day as dayInWords, timestamp } from '#ui/time.ts';
import { translate } from '#ui/translate.ts';
import { editionOf, samePathIn } from '../../edition.ts';
import { PageShell } from '../../page-shell.tsx';
import { Choice, Chosen } from '../choice.tsx';

type Props = PageProps<'/[language]/ranking/[day]'>;

const places = 20;

async function read({ params, searchParams }: Props) {
  const [{ language, site }, { day }, { section: asked }] = await Promise.all([editionOf(params), params, searchParams]);
  const scope = await getScope({ section: asked });
  const renamed = scope ? null : await getRenamedScope({ section: asked });
  if (renamed) permanentRedirect(localPath(language, site.defaultLanguage, closedRankingPath(day, renamed)));
  const section = scope?.of === 'section' ? scope : null;
  const closed = scope && (await getClosedRanking(language, section, day, places));
  if (!closed) notFound();
  const t = translate(language);
  // The date in the address is that of noon in UTC, whatever the zone.
  const words = dayInWords(new Date(`${day}T12:00:00Z`), language, 'UTC');
  const title = section
    ? t('ranking.closedTitleSection', { section: inLanguage(section.name, language), day: words })
    : t('ranking.closedTitle', { day: words });
  const address = (date: string) => closedRankingPath(date, section);
  const paths = samePathIn({ ...site, languages: site.languages.filter((each) => closed.languages.includes(each)) }, address(day));
  return { language, site, section, day, closed, title, address, paths };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, site, title, paths } = await read(props);
  return describePage({ site, language, title, description: translate(language)('ranking.intro'), paths });
}

/** A day's ranking as it closed. */
export default async function ClosedRankingPage(props: Props) {
  const { language, site, section, day, closed, title, address, paths } = await read(props);
  const t = translate(language);
  const path = (target: string) => localPath(language, site.defaultLanguage, target);
  const ranked = (await listSections()).filter(({ id }) => closed.sections.includes(id));
  const time = (at: Date) => timestamp(at, language, site.timeZone);
  return (
    <PageShell language={language} paths={paths} section={section?.parent ?? section?.slug}>
      <JsonLd data={rankingList(closed, title, { site, language, publicUrl: env.publicUrl })} />
      <h1 className="text-[2.0625rem]/[2.3125rem] tracking-[-0.018em] lg:text-[2.875rem]/[3.125rem]">{title}</h1>
      <p className="mt-2 max-w-[60ch] text-pretty text-second">
        {t('ranking.closedNote', { from: time(closed.from), until: time(closed.until) })}
      </p>
      <Choice label={t('ranking.scope')}>
        <Chosen isCurrent={section === null} href={path(closedRankingPath(day, null))}>
          {t('ranking.site')}
        </Chosen>
        {ranked.map((each) => (
          <Chosen key={each.id} isCurrent={each.id === section?.id} href={path(closedRankingPath(day, each))}>
            {inLanguage(each.name, language)}
          </Chosen>
        ))}
      </Choice>
      <div className="ranking mt-6 border-t-[3px] border-ink">
        <RankingList places={closed.places} name={title} language={language} timeZone={site.timeZone} now={clock.now()} isLong />
      </div>
      <nav aria-label={t('ranking.window')} className="mt-4 flex flex-wrap gap-x-6 font-sans text-sm/5">
        {closed.before && (
          <a className="tap" rel="prev" href={path(address(closed.before))}>
            ← {t('ranking.dayBefore')}
          </a>
        )}
        <a className="tap" href={path(section ? `/ranking?section=${section.slug}` : '/ranking')}>
          {t('ranking.now')}
        </a>
        {closed.after && (
          <a className="tap" rel="next" href={path(address(closed.after))}>
            {t('ranking.dayAfter')} →
          </a>
        )}
      </nav>
    </PageShell>
  );
}

import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { Latest } from '#features/articles/components/latest.tsx';
import { listNewest } from '#features/articles/queries.ts';
import { RankingList, RankingNote } from '#features/audience/components/ranking-list.tsx';
import { getRenamedScope, getScope } from '#features/audience/named-scope.ts';
import { getLastClosed, getRanking } from '#features/audience/queries.ts';
import { closedRankingPath, isSpan, rankingPath, spans } from '#features/audience/ranking.ts';
import { JsonLd } from '#features/syndication/components/json-ld.tsx';
import { rankingList } from '#features/syndication/json-ld.ts';
import { describePage } from '#features/syndication/metadata.ts';
import { listSections } from '#features/taxonomy/queries.ts';
import { clock } from '#platform/clock.ts';
import { env } from '#platform/env.ts';
import { inLanguage, localPath } from '#ui/language.ts';
import { translate } from '#ui/translate.ts';
import { editionOf, samePathIn } from '../edition.ts';
import { PageShell } from '../page-shell.tsx';
import { Choice, Chosen } from './choice.tsx';

type Props = PageProps<'/[language]/ranking'>;

const places = 20;
const latestLength = 6;

async function read({ params, searchParams }: Props) {
  const [{ language, site }, { window = '24h', ...asked }] = await Promise.all([editionOf(params), searchParams]);
  const scope = await getScope(asked);
  if (!isSpan(window)) notFound();
  const renamed = scope ? null : await getRenamedScope(asked);
  if (renamed) permanentRedirect(localPath(language, site.defaultLanguage, rankingPath(renamed, window)));
  if (!scope) notFound();
  const t = translate(language);
  const title = scope.of === 'site' ? t('ranking.pageTitle') : t('ranking.pageTitleSection', { section: inLanguage(scope.name, language) });
  return { language, site, window, scope, title };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, site, window, scope, title } = await read(props);
  const t = translate(language);
  const full = window === '24h' ? title : `${title}, ${t(`ranking.span.${window}`)}`;
  return describePage({
    site,
    language,
    title: full,
    description: t('ranking.intro'),
    paths: samePathIn(site, rankingPath(scope, window)),
  });
}

export default async function RankingPage(props: Props) {
  const { language, site, window, scope, title } = await read(props);
  const isBox = scope.of === 'site' && window === '24h';
  const [sections, ranking, lastClosed, latest] = await Promise.all([
    listSections(),
    getRanking(language, scope, window, places),
    getLastClosed(language, scope.of === 'section' ? scope : null),
    listNewest({ language, limit: latestLength }),
  ]);
  const given = { language, timeZone: site.timeZone, now: clock.now() };
  const t = translate(language);
  const path = (target: string) => localPath(language, site.defaultLanguage, target);
  const top = sections.filter((each) => each.parent === null).map((each) => ({ ...each, of: 'section' as const }));
  // A topic or an author stands there when it is the one that is shown.
  const scopes = [{ of: 'site' as const }, ...top, ...(scope.of === 'topic' || scope.of === 'author' ? [scope] : [])];
  return (
    <PageShell
      language={language}
      paths={samePathIn(site, rankingPath(scope, window))}
      section={scope.of === 'section' ? (scope.parent ?? scope.slug) : undefined}
      isRanking={isBox}
      railEnd={<Latest articles={latest} {...given} />}
    >
      <JsonLd data={rankingList(ranking, title, { site, language, publicUrl: env.publicUrl })} />
      <h1 className="text-[2.0625rem]/[2.3125rem] tracking-[-0.018em] lg:text-[2.875rem]/[3.125rem]">{title}</h1>
      <p className="mt-2 max-w-[60ch] text-pretty text-second lg:text-xl/[1.875rem]">{t('ranking.intro')}</p>
      <Choice label={t('ranking.window')}>
        {spans.map((span) => (
          <Chosen key={span} isCurrent={span === window} href={path(rankingPath(scope, span))}>
            {t(`ranking.span.${span}`)}
          </Chosen>
        ))}
      </Choice>
      <Choice label={t('ranking.scope')}>
        {scopes.map((each) => (
          <Chosen key={rankingPath(each)} isCurrent={rankingPath(each) === rankingPath(scope)} href={path(rankingPath(each, window))}>
            {each.of === 'site' ? t('ranking.site') : inLanguage(each.name, language)}
          </Chosen>
        ))}
      </Choice>
      <div className="ranking mt-6 border-t-[3px] border-ink">
        {ranking.places.length > 0 ? (
          <RankingList places={ranking.places} name={title} {...given} isLong />
        ) : (
          <p className="py-6 text-second">{t('ranking.empty')}</p>
        )}
        <RankingNote ranking={ranking} language={language} timeZone={site.timeZone} defaultLanguage={site.defaultLanguage} />
        {lastClosed && (
          <a className="tap mt-2 font-sans text-sm/5" href={path(closedRankingPath(lastClosed, scope.of === 'section' ? scope : null))}>
            {t('ranking.lastClosed')} →
          </a>
        )}
      </div>
    </PageShell>
  );
}

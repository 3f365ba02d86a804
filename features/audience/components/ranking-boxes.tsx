import { getSite } from '#features/taxonomy/queries.ts';
import { inLanguage, type Language, localPath } from '#ui/language.ts';
import { translate } from '#ui/translate.ts';
import type { NamedScope } from '../named-scope.ts';
import { getRanking, type Ranking } from '../queries.ts';
import { rankingPath } from '../ranking.ts';
import { RankingList, RankingNote } from './ranking-list.tsx';

const places = 5;
const risingPlaces = 3;

/** The five most read of a section and all below it, of a topic or of an author, in 24 hours. */
export async function PopularIn({ scope, language }: { scope: NamedScope; language: Language }) {
  const t = translate(language);
  return (
    <Box title={t('ranking.boxSection', { section: inLanguage(scope.name, language) })} scope={scope} language={language} id="popular" />
  );
}

/** The five most read of the whole paper, in 24 hours. */
export async function AccessRanking({ language }: { language: Language }) {
  const { shortName } = await getSite();
  return (
    <Box title={translate(language)('ranking.boxSite', { name: shortName })} scope={{ of: 'site' }} language={language} id="ranking" />
  );
}

/** What rises at this hour and is not among the most read anyway. */
export async function Rising({ language }: { language: Language }) {
  const site = { of: 'site' } as const;
  const [most, rising] = await Promise.all([
    getRanking(language, site, '24h', places),
    getRanking(language, site, 'rising', places + risingPlaces),
  ]);
  const above = new Set(most.places.map(({ article }) => article.number));
  const others = rising.places.filter(({ from, article }) => from === 'rising' && !above.has(article.number));
  if (others.length === 0) return null;
  return (
    <List
      title={translate(language)('ranking.rising')}
      address={rankingPath(site, 'rising')}
      ranking={{ ...rising, places: others.slice(0, risingPlaces).map((place) => ({ ...place, movement: null })) }}
      language={language}
      id="rising"
    />
  );
}

interface BoxProps {
  title: string;
  language: Language;
  /** Unique on the page. */
  id: string;
}

async function Box({ scope, ...box }: BoxProps & { scope: NamedScope | { of: 'site' } }) {
  const ranking = await getRanking(box.language, scope, '24h', places);
  return <List {...box} ranking={ranking} address={rankingPath(scope)} />;
}

async function List({ title, address, ranking, language, id }: BoxProps & { address: string; ranking: Ranking }) {
  const { timeZone, defaultLanguage } = await getSite();
  return (
    <section className="ranking mb-10" aria-labelledby={id}>
      <h2 id={id} className="border-t-[3px] border-ink pt-2 font-sans text-sm/5 font-bold tracking-[0.02em]">
        <a className="tap" href={localPath(language, defaultLanguage, address)}>
          {title}
        </a>
      </h2>
      {ranking.places.length > 0 ? (
        <RankingList places={ranking.places} name={title} language={language} />
      ) : (
        <p className="meta py-3">{translate(language)('ranking.empty')}</p>
      )}
      <RankingNote ranking={ranking} language={language} timeZone={timeZone} defaultLanguage={defaultLanguage} />
    </section>
  );
}

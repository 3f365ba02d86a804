import { getSite, type Section } from '#features/taxonomy/queries.ts';
import { inLanguage, type Language, localPath } from '#ui/language.ts';
import { translate } from '#ui/translate.ts';
import { getRanking } from '../queries.ts';
import { RankingList, RankingNote } from './ranking-list.tsx';

const places = 5;

/** The five most read of a section and all below it, in 24 hours. */
export async function PopularInSection({ section, language }: { section: Section; language: Language }) {
  const t = translate(language);
  return (
    <Box
      title={t('ranking.boxSection', { section: inLanguage(section.name, language) })}
      section={section}
      language={language}
      id="popular"
    />
  );
}

/** The five most read of the whole paper, in 24 hours. */
export async function AccessRanking({ language }: { language: Language }) {
  const { shortName } = await getSite();
  return <Box title={translate(language)('ranking.boxSite', { name: shortName })} section={null} language={language} id="ranking" />;
}

async function Box({ title, section, language, id }: { title: string; section: Section | null; language: Language; id: string }) {
  const [{ timeZone, defaultLanguage }, ranking] = await Promise.all([getSite(), getRanking(language, section, '24h', places)]);
  const t = translate(language);
  return (
    <section className="ranking mb-10" aria-labelledby={id}>
      <h2 id={id} className="border-t-[3px] border-ink pt-2 font-sans text-sm/5 font-bold tracking-[0.02em]">
        <a className="tap" href={localPath(language, defaultLanguage, section ? `/ranking?section=${section.slug}` : '/ranking')}>
          {title}
        </a>
      </h2>
      {ranking.places.length > 0 ? (
        <RankingList places={ranking.places} name={title} language={language} />
      ) : (
        <p className="meta py-3">{t('ranking.empty')}</p>
      )}
      <RankingNote ranking={ranking} language={language} timeZone={timeZone} defaultLanguage={defaultLanguage} />
    </section>
  );
}

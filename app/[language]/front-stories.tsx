import { LeadCard, LineCard, PictureCard } from '#features/articles/components/cards.tsx';
import { Latest } from '#features/articles/components/latest.tsx';
import type { FrontView, Shown } from '#features/frontpage/queries.ts';
import { type Language, localPath } from '#ui/language.ts';
import { translate } from '#ui/translate.ts';

interface Given {
  timeZone: string;
  now: Date;
}

/** The lead and its rank: the newspaper's first look. */
export function FrontLead({ front, language, given }: { front: FrontView; language: Language; given: Given }) {
  const t = translate(language);
  return (
    <>
      {front.lead ? (
        <LeadCard article={front.lead} {...given} isLarge={front.lead.isLarge} />
      ) : (
        <div className="border-y border-rule py-16 text-center">
          <h2 className="text-[2rem]/9">{t('front.empty')}</h2>
          <p className="mt-3 text-second">{t('front.emptyHint')}</p>
        </div>
      )}
      {front.second.length > 0 && (
        <div className="cards mt-8 border-t border-rule pt-6">
          {front.second.map((article) => (
            <div key={article.number} className={article.isLarge ? 'cards-large' : undefined}>
              <PictureCard article={article} {...given} showSection={!article.hasOwnKicker} isWide={article.isLarge} />
            </div>
          ))}
        </div>
      )}
    </>
  );
}

/** Lists of headlines in the rail. */
export function FrontRails({ front, language, given }: { front: FrontView; language: Language; given: Given }) {
  return front.rails.map(({ id, title, stories }) => (
    <Latest key={id} id={id} title={title} articles={stories} language={language} {...given} />
  ));
}

interface ContainersProps {
  front: FrontView;
  language: Language;
  defaultLanguage: Language;
  given: Given;
}

/** What stands below: sections, topics and what was chosen, each under its name. */
export function FrontContainers({ front, language, defaultLanguage, given }: ContainersProps) {
  const t = translate(language);
  if (front.containers.length === 0) return null;
  return (
    <div className="containers">
      {front.containers.map(({ id, title, address, isWide, stories }) => {
        const [first, ...others] = stories;
        return (
          <section key={id} className={isWide ? 'container-wide' : undefined} {...(title ? { 'aria-labelledby': `container-${id}` } : {})}>
            <header className="flex items-baseline justify-between gap-4 border-t-[3px] border-ink pt-2">
              {title && (
                <h2 id={`container-${id}`} className="text-[1.375rem]/7">
                  {title}
                </h2>
              )}
              {address && (
                <a className="meta tap" href={localPath(language, defaultLanguage, address)}>
                  {t('front.allOf', { section: title })}
                </a>
              )}
            </header>
            <div className="container-stories">
              {first && <PictureCard article={first} {...given} isWide={isWide} />}
              {others.length > 0 && (
                <ul>
                  {others.map((article) => (
                    <li key={article.number} className="border-t border-rule first:border-t-0">
                      <Line article={article} given={given} />
                    </li>
                  ))}
                </ul>
              )}
            </div>
          </section>
        );
      })}
    </div>
  );
}

const Line = ({ article, given }: { article: Shown; given: Given }) => <LineCard article={article} {...given} isLarge={article.isLarge} />;

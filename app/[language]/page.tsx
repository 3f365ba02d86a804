import type { Metadata } from 'next';
import { LeadCard, LineCard, PictureCard } from '#features/articles/components/cards.tsx';
import { Latest } from '#features/articles/components/latest.tsx';
import { Rising } from '#features/audience/components/ranking-boxes.tsx';
import { getFront } from '#features/frontpage/queries.ts';
import { JsonLd } from '#features/syndication/components/json-ld.tsx';
import { webSite } from '#features/syndication/json-ld.ts';
import { describePage } from '#features/syndication/metadata.ts';
import { clock } from '#platform/clock.ts';
import { env } from '#platform/env.ts';
import { inLanguage, type Language, localPath } from '#ui/language.ts';
import { translate } from '#ui/translate.ts';
import { editionOf, samePathIn } from './edition.ts';
import { PageShell } from './page-shell.tsx';

export async function generateMetadata({ params }: PageProps<'/[language]'>): Promise<Metadata> {
  const { language, site } = await editionOf(params);
  return describePage({ site, language, title: null, description: inLanguage(site.about, language), paths: samePathIn(site, '/') });
}

export default async function FrontPage({ params }: PageProps<'/[language]'>) {
  const { language, site } = await editionOf(params);
  const front = await getFront(language);
  const given = { timeZone: site.timeZone, now: clock.now() };
  const t = translate(language);
  return (
    <PageShell
      language={language}
      paths={samePathIn(site, '/')}
      isFront
      railEnd={
        <>
          <Rising language={language} />
          <Latest articles={front.latest} language={language} {...given} />
        </>
      }
      below={<Containers front={front} language={language} defaultLanguage={site.defaultLanguage} given={given} />}
    >
      <JsonLd data={webSite({ site, language, publicUrl: env.publicUrl })} />
      {front.lead ? (
        <LeadCard article={front.lead} {...given} />
      ) : (
        <div className="border-y border-rule py-16 text-center">
          <h2 className="text-[2rem]/9">{t('front.empty')}</h2>
          <p className="mt-3 text-second">{t('front.emptyHint')}</p>
        </div>
      )}
      {front.second.length > 0 && (
        <div className="cards mt-8 border-t border-rule pt-6">
          {front.second.map((article) => (
            <PictureCard key={article.number} article={article} {...given} showSection />
          ))}
        </div>
      )}
    </PageShell>
  );
}

type Given = { timeZone: string; now: Date };

/** Every third container stands across the page, where it has stories enough to fill it. */
const isWide = (place: number, stories: readonly unknown[]) => place % 3 === 0 && stories.length > 2;

type Front = Awaited<ReturnType<typeof getFront>>;

function Containers({
  front,
  language,
  defaultLanguage,
  given,
}: {
  front: Front;
  language: Language;
  defaultLanguage: Language;
  given: Given;
}) {
  const t = translate(language);
  return (
    <div className="containers">
      {front.containers.map(({ section, stories }, place) => {
        const [first, ...others] = stories;
        const wide = isWide(place, stories);
        const name = inLanguage(section.name, language);
        return (
          <section key={section.slug} className={wide ? 'container-wide' : undefined} aria-labelledby={`container-${section.slug}`}>
            <header className="flex items-baseline justify-between gap-4 border-t-[3px] border-ink pt-2">
              <h2 id={`container-${section.slug}`} className="text-[1.375rem]/7">
                {name}
              </h2>
              <a className="meta tap" href={localPath(language, defaultLanguage, `/${section.slug}`)}>
                {t('front.allOf', { section: name })}
              </a>
            </header>
            <div className="container-stories">
              {first && <PictureCard article={first} {...given} isWide={wide} />}
              {others.length > 0 && (
                <ul>
                  {others.map((article) => (
                    <li key={article.number} className="border-t border-rule first:border-t-0">
                      <LineCard article={article} {...given} />
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

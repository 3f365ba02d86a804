import type { Metadata } from 'next';
import { Fragment } from 'react';
import { keptReferrerDays } from '#features/audience/partitions.ts';
import { fewestReaders } from '#features/audience/ranking.ts';
import { mostHosts } from '#features/audience/referrer.ts';
import { refreshEveryMs } from '#features/audience/refresh-ranking.ts';
import { describePage } from '#features/syndication/metadata.ts';
import { clock } from '#platform/clock.ts';
import { env } from '#platform/env.ts';
import { inLanguage, type Language } from '#ui/language.ts';
import { ofElement } from '#ui/of-element.ts';
import { timeOfDay } from '#ui/time.ts';
import { translate } from '#ui/translate.ts';
import { editionOf, samePathIn } from '../edition.ts';
import { PageShell } from '../page-shell.tsx';

/** What the page tells, in this order. The ranking's boxes lead to `how`. */
const chapters = [
  ['how', ['view', 'once', 'not']],
  ['made', ['windows', 'order', 'places', 'movement', 'closed', 'hold']],
  ['kept', ['who', 'stored', 'referrer', 'third']],
  ['out', []],
] as const;

export async function generateMetadata({ params }: PageProps<'/[language]/privacy'>): Promise<Metadata> {
  const { language, site } = await editionOf(params);
  const t = translate(language);
  return describePage({ site, language, title: t('privacy.title'), description: t('privacy.lead'), paths: samePathIn(site, '/privacy') });
}

/** What is counted, how the ranking comes of it and what is kept; and where a reader says not to be counted. */
export default async function PrivacyPage({ params }: PageProps<'/[language]/privacy'>) {
  const { language, site } = await editionOf(params);
  const t = translate(language);
  const facts = {
    ...{ fewest: fewestReaders, seconds: refreshEveryMs / 1_000, hosts: mostHosts, referrerDays: keptReferrerDays },
    ...countingDay(language, site.timeZone),
  };
  return (
    <PageShell language={language} paths={samePathIn(site, '/privacy')}>
      <h1 className="text-[2.0625rem]/[2.3125rem] tracking-[-0.018em] lg:text-[2.875rem]/[3.125rem]">{t('privacy.title')}</h1>
      <p className="mt-3 max-w-[58ch] text-second lg:text-xl/[1.875rem]">{t('privacy.lead')}</p>
      <nav aria-label={t('privacy.contents')} className="mt-3">
        <ul className="flex flex-wrap gap-x-6 font-sans text-sm/5">
          {chapters.map(([chapter]) => (
            <li key={chapter}>
              <a className="tap underline" href={`#${chapter}`}>
                {t(`privacy.${chapter}Title`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="body mt-5">
        {chapters.map(([chapter, parts]) => (
          <section key={chapter} id={chapter}>
            <h2>{t(`privacy.${chapter}Title`)}</h2>
            {parts.map((part) => (
              <Fragment key={part}>
                <h3>{t(`privacy.${part}Title`, facts)}</h3>
                <p>{t(`privacy.${part}`, facts)}</p>
              </Fragment>
            ))}
            {chapter === 'out' && <OptOut language={language} />}
          </section>
        ))}
        {site.policies.privacy && (
          <section id="besides">
            <h2>{t('policies.privacy')}</h2>
            <p className="whitespace-pre-line">{inLanguage(site.policies.privacy, language)}</p>
          </section>
        )}
      </div>
    </PageShell>
  );
}

/** The words are there without scripts, the button is not. */
function OptOut({ language }: { language: Language }) {
  const t = translate(language);
  const labels = [t('privacy.outAsk'), t('privacy.outCounted'), t('privacy.outUncounted'), t('privacy.outUnkept')];
  return (
    <>
      <p>{t('privacy.out')}</p>
      <opt-out class="mt-4 block" labels={labels.join('|')} {...ofElement} />
    </>
  );
}

/** How long a day of counting lasts, and when it is cut: in world time, and by the paper's clock as it goes now. */
function countingDay(language: Language, timeZone: string) {
  const { startSeconds, seconds } = env.viewDay;
  const [unit, length] = seconds < 3_600 ? (['minute', seconds / 60] as const) : (['hour', seconds / 3_600] as const);
  const cut = new Date(Math.floor(clock.now().getTime() / 86_400_000) * 86_400_000 + startSeconds * 1_000);
  return {
    length: new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(length),
    cut: timeOfDay(cut, 'UTC'),
    here: timeOfDay(cut, timeZone),
  };
}

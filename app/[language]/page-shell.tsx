import { AccessRanking } from '#features/audience/components/ranking-boxes.tsx';
import { BreakingBanner } from '#features/frontpage/components/breaking-banner.tsx';
import { feedPath, type Paths } from '#features/syndication/metadata.ts';
import { getSite, listSections, type Section, type Site } from '#features/taxonomy/queries.ts';
import { clock } from '#platform/clock.ts';
import { inLanguage, type Language, localPath } from '#ui/language.ts';
import { ofElement } from '#ui/of-element.ts';
import { dayKey, longDay } from '#ui/time.ts';
import { translate } from '#ui/translate.ts';
import { Seal } from '../seal.tsx';
import { LanguageName } from './language-name.tsx';

interface ShellProps {
  language: Language;
  /** Where this page stands in each language that has it; the switch leads to the front where there is none. */
  paths: Paths;
  /** Slug of the section the page belongs to. */
  section?: string;
  isFront?: boolean;
  /** Whether the page takes the whole width, and what would stand beside it stands below. */
  isWide?: boolean;
  /** What stands beside the page, above the site's ranking. */
  rail?: React.ReactNode;
  /** Whether the page itself is the site's ranking, which then does not stand beside it. */
  isRanking?: boolean;
  /** What stands beside the page, below the site's ranking. */
  railEnd?: React.ReactNode;
  /** What stands below page and rail, across both. */
  below?: React.ReactNode;
  children: React.ReactNode;
}

/** Masthead, page, rail with the site's ranking, foot. */
export async function PageShell({
  language,
  paths,
  section,
  isFront = false,
  isWide = false,
  isRanking = false,
  rail,
  railEnd,
  below,
  children,
}: ShellProps) {
  const [site, sections] = await Promise.all([getSite(), listSections()]);
  const t = translate(language);
  const top = sections.filter((each) => each.parent === null && each.inMenu);
  return (
    <>
      <a className="skip label" href="#main">
        {t('site.skip')}
      </a>
      <BreakingBanner language={language} />
      <div className="mx-auto max-w-[1248px] px-4 sm:px-6">
        <Masthead site={site} language={language} paths={paths} isFront={isFront} />
      </div>
      <SectionRow sections={top} current={section} site={site} language={language} />
      <div className="mx-auto max-w-[1248px] px-4 sm:px-6">
        <div className={`grid grid-cols-1 gap-x-12 pt-5 lg:pt-6 ${isWide ? '' : 'lg:grid-cols-[minmax(0,8fr)_minmax(0,4fr)]'}`}>
          <main id="main">{children}</main>
          <aside className={`no-print mt-12 ${isWide ? 'lg:max-w-sm' : 'lg:mt-0'}`} aria-label={t('ranking.pageTitle')}>
            {rail}
            {!isRanking && <AccessRanking language={language} />}
            {railEnd}
          </aside>
        </div>
        {below}
        <Foot site={site} language={language} sections={top} />
      </div>
    </>
  );
}

function Masthead({ site, language, paths, isFront }: Pick<ShellProps, 'language' | 'paths' | 'isFront'> & { site: Site }) {
  const t = translate(language);
  const now = clock.now();
  const today = dayKey(now, site.timeZone);
  const Wordmark = isFront ? 'h1' : 'p';
  return (
    <header>
      <div className="meta flex flex-wrap items-center justify-between gap-x-2 pt-1 lg:pt-2">
        <a className="tap" href={localPath(language, site.defaultLanguage, `/archive/${today}`)} title={t('archive.today')}>
          <time dateTime={today}>{longDay(now, language, site.timeZone)}</time>
        </a>
        <div className="no-print ml-auto flex flex-wrap items-center justify-end gap-x-2 sm:gap-x-4">
          {site.languages
            .filter((other) => other !== language)
            .map((other) => (
              <a
                key={other}
                className="tap"
                hrefLang={other}
                href={paths[other] ?? localPath(other, site.defaultLanguage, '/')}
                title={t('site.switchLanguageHint')}
              >
                <span lang={other}>
                  <LanguageName language={other} name={t('site.switchLanguage')} />
                </span>
              </a>
            ))}
          <reading-settings
            class="flex items-center gap-1"
            labels={[t('site.theme'), t('site.textSize'), t('site.themes'), t('site.sizes')].join('|')}
            {...ofElement}
          />
        </div>
      </div>
      <div className="relative flex flex-wrap items-center gap-x-2.5 pt-0 pb-2 lg:justify-center lg:gap-4 lg:pt-3 lg:pb-5">
        <Seal className="size-[30px] lg:size-[42px]" />
        <Wordmark className="wordmark min-w-0 font-display [overflow-wrap:anywhere] text-[2rem]/9 lg:text-[3.5rem]/14">
          <a className="tap" href={localPath(language, site.defaultLanguage, '/')}>
            {inLanguage(site.name, language)}
          </a>
        </Wordmark>
        <a className="search-link no-print tap" href={localPath(language, site.defaultLanguage, '/search')}>
          <svg viewBox="0 0 20 20" className="size-5" fill="none" stroke="currentColor" strokeWidth="1.75" aria-hidden="true">
            <circle cx="8.5" cy="8.5" r="5.5" />
            <path d="m13 13 5 5" />
          </svg>
          <span className="sr-only lg:not-sr-only">{t('site.search')}</span>
        </a>
      </div>
    </header>
  );
}

/** Stays at the top when the masthead has scrolled away. */
function SectionRow({
  sections,
  current,
  site,
  language,
}: {
  sections: readonly Section[];
  current: string | undefined;
  site: Site;
  language: Language;
}) {
  const t = translate(language);
  if (sections.length === 0) return <div className="mx-auto max-w-[1200px] border-t border-ink" />;
  return (
    <nav aria-label={t('site.sections')} className="no-print sticky top-0 z-10 bg-paper">
      <div className="mx-auto max-w-[1248px] sm:px-6">
        <div className="border-y border-t-ink border-b-rule">
          <ul className="scroll-row gap-6 px-4 sm:px-0 lg:gap-7">
            {sections.map(({ slug, name }) => (
              <li key={slug}>
                <a
                  className="inline-flex min-h-11 items-center font-sans text-[0.9375rem]/5 font-medium aria-[current]:underline aria-[current]:decoration-2 aria-[current]:underline-offset-8"
                  aria-current={slug === current ? 'true' : undefined}
                  href={localPath(language, site.defaultLanguage, `/${slug}`)}
                >
                  {inLanguage(name, language)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </nav>
  );
}

function Foot({ site, language, sections }: { site: Site; language: Language; sections: readonly Section[] }) {
  const t = translate(language);
  const path = (address: string) => localPath(language, site.defaultLanguage, address);
  return (
    <footer className="no-print mt-16 border-t border-ink pt-5 pb-12">
      <nav aria-label={t('site.footerNav')} className="meta">
        <ul className="flex flex-wrap gap-x-5">
          {[
            ...sections.map(({ slug, name }) => [`/${slug}`, inLanguage(name, language)] as const),
            ['/ranking', t('site.ranking')] as const,
          ].map(([address, name]) => (
            <li key={address}>
              <a className="tap" href={path(address)}>
                {name}
              </a>
            </li>
          ))}
        </ul>
        <ul className="mt-1 flex flex-wrap gap-x-5">
          <li>
            <a className="tap" href={path('/archive')}>
              {t('archive.title')}
            </a>
          </li>
          <li>
            <a className="tap" href={path('/saved')}>
              {t('site.saved')}
            </a>
          </li>
          <li>
            <a className="tap" href={path('/about')}>
              {t('site.about')}
            </a>
          </li>
          <li>
            <a className="tap" href={path('/corrections')}>
              {t('corrections.title')}
            </a>
          </li>
          <li>
            <a className="tap" href={path('/privacy')}>
              {t('site.privacy')}
            </a>
          </li>
          <li>
            <a className="tap" href={feedPath('/', { site, language })}>
              {t('feeds.link')}
            </a>
          </li>
        </ul>
      </nav>
      <p className="meta mt-3">
        {inLanguage(site.about, language)} {t('site.footer')}
      </p>
    </footer>
  );
}

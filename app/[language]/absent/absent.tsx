import { LineCard } from '#features/articles/components/cards.tsx';
import type { ArticleCard } from '#features/articles/queries.ts';
import { getSite, listSections } from '#features/taxonomy/queries.ts';
import { clock } from '#platform/clock.ts';
import { inLanguage, type Language, localPath } from '#ui/language.ts';
import { translate } from '#ui/translate.ts';
import { PageShell } from '../page-shell.tsx';

interface Props {
  language: Language;
  /** The story that is looked for, where another edition has it. */
  elsewhere?: ArticleCard;
}

/** The helpful 404: says so, and leads on to the story in its language, to the sections and to what others read. */
export async function Absent({ language, elsewhere }: Props) {
  const [site, sections] = await Promise.all([getSite(), listSections()]);
  const t = translate(language);
  return (
    <PageShell language={language} paths={elsewhere ? { [elsewhere.language]: elsewhere.path } : {}}>
      <p className="font-display text-[4.5rem]/none font-medium text-second lg:text-[7rem]/none">404</p>
      <h1 className="mt-3 text-[2.0625rem]/[2.3125rem] lg:text-[2.875rem]/[3.125rem]">{t('notFound.title')}</h1>
      <p className="mt-4 max-w-[60ch] text-second">{t(elsewhere ? 'notFound.elsewhere' : 'notFound.text')}</p>
      {elsewhere && (
        <div className="mt-6 border-y border-ink">
          <LineCard article={elsewhere} timeZone={site.timeZone} now={clock.now()} />
        </div>
      )}
      <search>
        <form action={localPath(language, site.defaultLanguage, '/search')} className="search-form flex">
          <label className="sr-only" htmlFor="q">
            {t('search.words')}
          </label>
          <input id="q" className="search-words" type="search" name="q" enterKeyHint="search" />
          <button type="submit" className="search-button">
            {t('search.go')}
          </button>
        </form>
      </search>
      {sections.length > 0 && (
        <div className="mt-8 grid gap-x-8 sm:grid-cols-2">
          {sections
            .filter((section) => section.parent === null)
            .map(({ slug, name, description }) => (
              <p key={slug} className="border-t border-rule py-3">
                <a className="text-lg font-medium" href={localPath(language, site.defaultLanguage, `/${slug}`)}>
                  {inLanguage(name, language)}
                </a>
                <span className="meta block">{inLanguage(description, language)}</span>
              </p>
            ))}
        </div>
      )}
    </PageShell>
  );
}

import type { Metadata } from 'next';
import { describePage } from '#features/syndication/metadata.ts';
import { listAuthors, listSections } from '#features/taxonomy/queries.ts';
import { policyNames } from '#features/taxonomy/settings/settings.ts';
import { inLanguage, localPath } from '#ui/language.ts';
import { translate } from '#ui/translate.ts';
import { editionOf, samePathIn } from '../edition.ts';
import { PageShell } from '../page-shell.tsx';

export async function generateMetadata({ params }: PageProps<'/[language]/about'>): Promise<Metadata> {
  const { language, site } = await editionOf(params);
  const title = translate(language)('about.title', { name: inLanguage(site.name, language) });
  return describePage({ site, language, title, description: inLanguage(site.about, language), paths: samePathIn(site, '/about') });
}

export default async function AboutPage({ params }: PageProps<'/[language]/about'>) {
  const { language, site } = await editionOf(params);
  const [sections, authors] = await Promise.all([listSections(), listAuthors()]);
  const t = translate(language);
  const name = inLanguage(site.name, language);
  const path = (address: string) => localPath(language, site.defaultLanguage, address);
  return (
    <PageShell language={language} paths={samePathIn(site, '/about')}>
      <h1 className="text-[2.0625rem]/[2.3125rem] tracking-[-0.018em] lg:text-[2.875rem]/[3.125rem]">{t('about.title', { name })}</h1>
      <div className="body mt-5">
        <p>{inLanguage(site.about, language)}</p>
        {authors.length > 0 && (
          <>
            <h2>{t('about.newsroom')}</h2>
            <ul className="plain">
              {authors.map((author) => (
                <li key={author.slug}>
                  <a href={path(`/author/${author.slug}`)}>{inLanguage(author.name, language)}</a> · {inLanguage(author.role, language)}
                </li>
              ))}
            </ul>
          </>
        )}
        {sections.length > 0 && (
          <>
            <h2>{t('about.sections')}</h2>
            <ul className="plain">
              {sections.map((section) => (
                <li key={section.slug}>
                  <a href={path(`/${section.slug}`)}>{inLanguage(section.name, language)}</a> · {inLanguage(section.description, language)}
                </li>
              ))}
            </ul>
          </>
        )}
        {Object.keys(site.policies).length > 0 && (
          <>
            <h2>
              <a className="tap" href={path('/policies')}>
                {t('policies.title')}
              </a>
            </h2>
            <ul className="plain">
              {policyNames
                .filter((policy) => site.policies[policy])
                .map((policy) => (
                  <li key={policy}>
                    <a className="tap" href={`${path('/policies')}#${policy}`}>
                      {t(`policies.${policy}`)}
                    </a>
                  </li>
                ))}
            </ul>
          </>
        )}
        <h2>{t('about.publisher')}</h2>
        <p>{t('about.publisherText', { name })}</p>
      </div>
    </PageShell>
  );
}

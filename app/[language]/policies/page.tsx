import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Fragment } from 'react';
import { describePage } from '#features/syndication/metadata.ts';
import { policyNames } from '#features/taxonomy/settings/settings.ts';
import { inLanguage } from '#ui/language.ts';
import { translate } from '#ui/translate.ts';
import { editionOf, samePathIn } from '../edition.ts';
import { PageShell } from '../page-shell.tsx';

type Props = PageProps<'/[language]/policies'>;

async function read({ params }: Props) {
  const edition = await editionOf(params);
  const { policies } = edition.site;
  const written = policyNames.flatMap((name) => (policies[name] ? [{ name, text: inLanguage(policies[name], edition.language) }] : []));
  if (written.length === 0) notFound();
  return { ...edition, written };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, site } = await read(props);
  const t = translate(language);
  const description = t('policies.intro', { name: inLanguage(site.name, language) });
  return describePage({ site, language, title: t('policies.title'), description, paths: samePathIn(site, '/policies') });
}

/** What the paper binds itself to, as far as it has written it down. */
export default async function PoliciesPage(props: Props) {
  const { language, site, written } = await read(props);
  const t = translate(language);
  return (
    <PageShell language={language} paths={samePathIn(site, '/policies')}>
      <h1 className="text-[2.0625rem]/[2.3125rem] tracking-[-0.018em] lg:text-[2.875rem]/[3.125rem]">{t('policies.title')}</h1>
      <p className="mt-3 max-w-[58ch] text-second lg:text-xl/[1.875rem]">
        {t('policies.intro', { name: inLanguage(site.name, language) })}
      </p>
      <div className="body mt-5">
        {written.map(({ name, text }) => (
          <Fragment key={name}>
            <h2 id={name}>{t(`policies.${name}`)}</h2>
            {text.split(/\n{2,}/).map((paragraph, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have nothing but their place
              <p key={place} className="whitespace-pre-line">
                {paragraph}
              </p>
            ))}
          </Fragment>
        ))}
      </div>
    </PageShell>
  );
}

import type { Metadata } from 'next';
import { fewestReaders } from '#features/audience/ranking.ts';
import { refreshEveryMs } from '#features/audience/refresh-ranking.ts';
import { describePage } from '#features/syndication/metadata.ts';
import { translate } from '#ui/translate.ts';
import { editionOf, samePathIn } from '../edition.ts';
import { PageShell } from '../page-shell.tsx';

const parts = [
  ['count', undefined],
  ['who', undefined],
  ['bots', undefined],
  ['stored', undefined],
  ['ranking', 'how'],
  ['third', undefined],
] as const;

export async function generateMetadata({ params }: PageProps<'/[language]/privacy'>): Promise<Metadata> {
  const { language, site } = await editionOf(params);
  const t = translate(language);
  return describePage({ site, language, title: t('privacy.title'), description: t('privacy.lead'), paths: samePathIn(site, '/privacy') });
}

export default async function PrivacyPage({ params }: PageProps<'/[language]/privacy'>) {
  const { language, site } = await editionOf(params);
  const t = translate(language);
  const numbers = { fewest: fewestReaders, seconds: refreshEveryMs / 1_000 };
  return (
    <PageShell language={language} paths={samePathIn(site, '/privacy')}>
      <h1 className="text-[2.0625rem]/[2.3125rem] tracking-[-0.018em] lg:text-[2.875rem]/[3.125rem]">{t('privacy.title')}</h1>
      <p className="mt-3 max-w-[58ch] text-second lg:text-xl/[1.875rem]">{t('privacy.lead')}</p>
      <div className="body mt-5">
        {parts.map(([part, id]) => (
          <section key={part} id={id}>
            <h2>{t(`privacy.${part}Title`)}</h2>
            <p>{part === 'ranking' ? t('privacy.ranking', numbers) : t(`privacy.${part}`)}</p>
          </section>
        ))}
      </div>
    </PageShell>
  );
}

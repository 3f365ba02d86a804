import '../../saved.css';
import type { Metadata } from 'next';
import { ofElement } from '#ui/of-element.ts';
import { translate } from '#ui/translate.ts';
import { editionOf, samePathIn } from '../edition.ts';
import { elementsAddress } from '../elements-address.ts';
import { PageShell } from '../page-shell.tsx';

export async function generateMetadata({ params }: PageProps<'/[language]/offline'>): Promise<Metadata> {
  const { language } = await editionOf(params);
  return { title: translate(language)('offline.title'), robots: { index: false } };
}

/** What the service worker shows for a page that is neither to be had nor kept: what there is to read nevertheless. */
export default async function OfflinePage({ params }: PageProps<'/[language]/offline'>) {
  const { language, site } = await editionOf(params);
  const t = translate(language);
  return (
    <PageShell language={language} paths={samePathIn(site, '/offline')}>
      <script data-ours type="module" src={elementsAddress('saved')} />
      <h1 className="text-[2.0625rem]/[2.3125rem] tracking-[-0.018em] lg:text-[2.875rem]/[3.125rem]">{t('offline.title')}</h1>
      <p className="mt-3 max-w-[58ch] text-second lg:text-xl/[1.875rem]">{t('offline.text')}</p>
      <p className="mt-2 font-sans text-sm/5">
        {/* biome-ignore lint/a11y/useValidAnchor: this very address, which may be any of ours */}
        <a className="tap underline" href="">
          {t('offline.retry')}
        </a>
      </p>
      <section className="mt-8" aria-labelledby="kept">
        <h2 id="kept" className="border-t-[3px] border-ink pt-2 text-[1.375rem]/7">
          {t('offline.listTitle')}
        </h2>
        <kept-stories class="kept mt-2 block" none={t('offline.none')} {...ofElement} />
      </section>
    </PageShell>
  );
}

import '../../saved.css';
import type { Metadata } from 'next';
import { offlinePath } from '#features/articles/offline/ways.ts';
import { getRanking } from '#features/audience/queries.ts';
import { describePage } from '#features/syndication/metadata.ts';
import { env } from '#platform/env.ts';
import { localPath } from '#ui/language.ts';
import { ofElement } from '#ui/of-element.ts';
import { translate } from '#ui/translate.ts';
import { type Edition, editionOf, samePathIn } from '../edition.ts';
import { elementsAddress } from '../elements-address.ts';
import { PageShell } from '../page-shell.tsx';

/** How many of the most read are kept for reading offline. */
const todaysLength = 5;

export async function generateMetadata({ params }: PageProps<'/[language]/saved'>): Promise<Metadata> {
  const { language, site } = await editionOf(params);
  const t = translate(language);
  const page = describePage({ site, language, title: t('saved.title'), description: t('saved.lead'), paths: samePathIn(site, '/saved') });
  // Its list is in the reader's browser alone: there is nothing to find here.
  return { ...page, robots: { index: false } };
}

/** The stories a reader saved, those kept for reading offline, and what else the browser remembers. */
export default async function SavedPage({ params }: PageProps<'/[language]/saved'>) {
  const edition = await editionOf(params);
  const t = translate(edition.language);
  const count = '{count}';
  const labels = [t('saved.empty'), t('saved.one', { count }), t('saved.many', { count }), t('saved.raise'), t('saved.remove')];
  return (
    <PageShell language={edition.language} paths={samePathIn(edition.site, '/saved')}>
      <script data-ours type="module" src={elementsAddress('saved')} />
      <h1 className="text-[2.0625rem]/[2.3125rem] tracking-[-0.018em] lg:text-[2.875rem]/[3.125rem]">{t('saved.title')}</h1>
      <p className="mt-3 max-w-[58ch] text-second lg:text-xl/[1.875rem]">{t('saved.lead')}</p>
      <noscript>
        <p className="body mt-5">{t('saved.needsScripts')}</p>
      </noscript>
      <saved-stories class="kept mt-5 block" labels={labels.join('|')} {...ofElement} />
      {env.hasOfflinePack && <Offline {...edition} />}
      <section className="body mt-10" aria-labelledby="remembered">
        <h2 id="remembered">{t('saved.rememberedTitle')}</h2>
        <p>{t('saved.remembered')}</p>
        <forget-read class="pressed mt-4 block" label={t('saved.forget')} {...ofElement} />
      </section>
    </PageShell>
  );
}

async function Offline({ language, site }: Edition) {
  const { places } = await getRanking(language, { of: 'site' }, '24h', todaysLength);
  const t = translate(language);
  const labels = [
    ...[t('offline.ask'), t('offline.again'), t('offline.remove'), t('offline.progress', { done: '{done}', all: '{all}' })],
    ...[
      t('offline.kept', { count: '{count}', size: '{size}', time: '{time}' }),
      t('offline.full'),
      t('offline.failed'),
      t('offline.unable'),
    ],
  ];
  return (
    <section className="body mt-10" aria-labelledby="offline">
      <h2 id="offline">{t('offline.packTitle')}</h2>
      <p>{t('offline.pack')}</p>
      <offline-pack
        class="pressed mt-4 block"
        shells={site.languages.map((each) => localPath(each, site.defaultLanguage, offlinePath)).join(' ')}
        today={places.map(({ article }) => article.path).join(' ')}
        labels={labels.join('|')}
        {...ofElement}
      />
    </section>
  );
}

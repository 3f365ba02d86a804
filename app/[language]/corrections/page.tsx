import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { pageNumber } from '#features/articles/article.ts';
import { Pages } from '#features/articles/components/story-list.tsx';
import { correctionAnchor } from '#features/articles/corrections/correction.ts';
import { type CorrectionOf, listCorrections } from '#features/articles/corrections/queries.ts';
import { describePage } from '#features/syndication/metadata.ts';
import { type Language, localPath } from '#ui/language.ts';
import { dayKey, longDay, timeOfDay } from '#ui/time.ts';
import { translate } from '#ui/translate.ts';
import { editionOf, samePathIn } from '../edition.ts';
import { PageShell } from '../page-shell.tsx';

type Props = PageProps<'/[language]/corrections'>;

const length = 30;

async function read({ params, searchParams }: Props) {
  const { language, site } = await editionOf(params);
  const path = localPath(language, site.defaultLanguage, '/corrections');
  const page = pageNumber((await searchParams).page);
  if (page === null) notFound();
  if (page === 'first') permanentRedirect(path);
  return { language, site, path, page, paths: page === 1 ? samePathIn(site, '/corrections') : {} };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, site, path, page, paths } = await read(props);
  const t = translate(language);
  const title = t('corrections.title');
  return describePage({
    site,
    language,
    title: page === 1 ? title : t('list.titlePage', { title, page }),
    description: t('corrections.intro'),
    paths,
    canonical: page === 1 ? path : `${path}?page=${page}`,
    lists: [{ list: '/corrections', name: title }],
  });
}

/** What the paper got wrong, under the day on which it said so. */
export default async function CorrectionsPage(props: Props) {
  const { language, site, path, page, paths } = await read(props);
  const t = translate(language);
  const found = await listCorrections({ language, limit: length + 1, offset: (page - 1) * length });
  if (page > 1 && found.length === 0) notFound();
  const days = Map.groupBy(found.slice(0, length), ({ at }) => dayKey(at, site.timeZone));
  return (
    <PageShell language={language} paths={paths}>
      <h1 className="text-[2.0625rem]/[2.3125rem] tracking-[-0.018em] lg:text-[2.875rem]/[3.125rem]">{t('corrections.title')}</h1>
      <p className="mt-2 max-w-[60ch] text-pretty text-second lg:text-xl/[1.875rem]">{t('corrections.intro')}</p>
      <p className="no-print meta mt-1">
        <a className="tap" href={`${path}/feed.xml`}>
          {t('corrections.feed')}
        </a>
      </p>
      <div className="mt-4">
        {days.size === 0 && <p className="border-t border-rule py-8 text-second">{t('corrections.empty')}</p>}
        {[...days].map(([key, ofDay]) => (
          <section key={key} aria-labelledby={`day-${key}`} className="mb-10">
            <h2 id={`day-${key}`} className="border-t border-ink pt-2 pb-2 font-sans text-sm/5 font-bold tracking-normal">
              {ofDay[0] && <time dateTime={key}>{longDay(ofDay[0].at, language, site.timeZone)}</time>}
            </h2>
            <ul>
              {ofDay.map((correction) => (
                <li key={correction.id} className="max-w-(--measure) border-t border-rule py-4">
                  <CorrectionItem correction={correction} language={language} timeZone={site.timeZone} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        <Pages path={path} page={page} hasOlder={found.length > length} language={language} />
      </div>
    </PageShell>
  );
}

function CorrectionItem({ correction, language, timeZone }: { correction: CorrectionOf; language: Language; timeZone: string }) {
  const { article, at, kind, text } = correction;
  return (
    <>
      <p className="meta">
        <strong className="font-semibold text-ink">{translate(language)(`corrections.${kind}`)}</strong>{' '}
        <time dateTime={at.toISOString()}>{timeOfDay(at, timeZone)}</time>
      </p>
      <h3 className="mt-1 text-[1.3125rem]/7">
        <a href={`${article.path}#${correctionAnchor(correction)}`}>{article.headline}</a>
      </h3>
      <p className="mt-1 text-pretty">{text}</p>
    </>
  );
}

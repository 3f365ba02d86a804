import '../../../live.css';
import type { Metadata } from 'next';
import { notFound, permanentRedirect, redirect } from 'next/navigation';
import { getLiveView } from '#features/articles/live/get-live-view.ts';
import { livePageNumber } from '#features/articles/live/pages.ts';
import { getArticleAt, getElsewhere } from '#features/articles/queries.ts';
import { JsonLd } from '#features/syndication/components/json-ld.tsx';
import { breadcrumbList } from '#features/syndication/json-ld.ts';
import { describeArticle } from '#features/syndication/metadata.ts';
import { newsArticle } from '#features/syndication/news-article.ts';
import { env } from '#platform/env.ts';
import { type Language, localPath } from '#ui/language.ts';
import { translate } from '#ui/translate.ts';
import { Absent } from '../../absent/absent.tsx';
import { editionOf } from '../../edition.ts';
import { elementsAddress } from '../../elements-address.ts';
import { PageShell } from '../../page-shell.tsx';
import { Published } from './published.tsx';
import { Withdrawn } from './withdrawn.tsx';

type Props = PageProps<'/[language]/[section]/[slug]'>;

/** What stands at this address, once it is the right one. */
async function read({ params, searchParams }: Props) {
  const edition = await editionOf(params);
  const { section, slug } = await params;
  const found = await getArticleAt(edition.language, slug);
  if (!found) return { ...edition, found: await readElsewhere(edition.language, slug) };
  const path = found.state === 'published' ? found.article.path : found.path;
  if (path !== localPath(edition.language, edition.site.defaultLanguage, `/${section}/${slug}`)) permanentRedirect(path);
  if (found.state !== 'published') return { ...edition, found };
  const page = livePageNumber((await searchParams).page);
  if (page === undefined) notFound();
  const live = await getLiveView(found.article, page);
  // Not for good: a page that is full one day has an address of its own.
  if (page !== null && !live) redirect(path);
  return { ...edition, found: { ...found, live } };
}

/** The same story as the other edition alone has it: for this one the address is unknown, but not for its reader. */
async function readElsewhere(language: Language, slug: string) {
  const elsewhere = await getElsewhere(language, slug);
  if (!elsewhere) notFound();
  if (elsewhere.here) permanentRedirect(elsewhere.here.path);
  return { state: 'elsewhere' as const, article: elsewhere.article };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { found, site, language } = await read(props);
  if (found.state === 'published') return describeArticle(found.article, site, found.live?.page);
  // Next cannot answer 410, nor 404 with a page of ours; server.ts reads this and does.
  const [title, status] = found.state === 'elsewhere' ? (['notFound.title', '404'] as const) : (['withdrawn.title', '410'] as const);
  return { title: translate(language)(title), robots: { index: false }, other: { 'http-status': status } };
}

export default async function ArticlePage(props: Props) {
  const { found, ...edition } = await read(props);
  if (found.state === 'published') {
    const { article, live } = found;
    const place = { ...edition, publicUrl: env.publicUrl };
    return (
      <Published article={article} edition={edition} live={live}>
        {live && <script data-ours type="module" src={elementsAddress('live')} />}
        {!live?.page && <JsonLd data={newsArticle(article, place, live)} />}
        <JsonLd data={breadcrumbList(article, place)} />
        <record-view article={article.number} />
      </Published>
    );
  }
  if (found.state === 'elsewhere') return <Absent language={edition.language} elsewhere={found.article} />;
  // What moved was led on above.
  const { reason, kind } = found.state === 'withdrawn' ? found : { reason: '', kind: 'other' as const };
  return (
    <PageShell language={edition.language} paths={{}}>
      <Withdrawn reason={reason} kind={kind} language={edition.language} />
    </PageShell>
  );
}

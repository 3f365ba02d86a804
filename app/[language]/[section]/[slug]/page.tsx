import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { getArticleAt } from '#features/articles/queries.ts';
import { JsonLd } from '#features/syndication/components/json-ld.tsx';
import { breadcrumbList, newsArticle } from '#features/syndication/json-ld.ts';
import { describeArticle } from '#features/syndication/metadata.ts';
import { env } from '#platform/env.ts';
import { localPath } from '#ui/language.ts';
import { translate } from '#ui/translate.ts';
import { editionOf } from '../../edition.ts';
import { PageShell } from '../../page-shell.tsx';
import { Published } from './published.tsx';
import { Withdrawn } from './withdrawn.tsx';

type Props = PageProps<'/[language]/[section]/[slug]'>;

/** What stands at this address, once it is the right one. */
async function read({ params }: Props) {
  const edition = await editionOf(params);
  const { section, slug } = await params;
  const found = await getArticleAt(edition.language, slug);
  if (!found) notFound();
  const path = found.state === 'published' ? found.article.path : found.path;
  if (path !== localPath(edition.language, edition.site.defaultLanguage, `/${section}/${slug}`)) permanentRedirect(path);
  return { ...edition, found };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { found, site, language } = await read(props);
  if (found.state === 'published') return describeArticle(found.article, site);
  // Next cannot answer 410 with a page; server.ts reads this and does.
  return { title: translate(language)('withdrawn.title'), robots: { index: false }, other: { 'http-status': '410' } };
}

export default async function ArticlePage(props: Props) {
  const { found, ...edition } = await read(props);
  if (found.state === 'published') {
    const { article } = found;
    const place = { ...edition, publicUrl: env.publicUrl };
    return (
      <Published article={article} edition={edition}>
        <JsonLd data={newsArticle(article, place)} />
        <JsonLd data={breadcrumbList(article, place)} />
        <record-view article={article.number} />
      </Published>
    );
  }
  return (
    <PageShell language={edition.language} paths={{}}>
      <Withdrawn reason={found.state === 'withdrawn' ? found.reason : ''} language={edition.language} />
    </PageShell>
  );
}

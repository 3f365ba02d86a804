import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { ArticleView } from '#features/articles/components/article-view.tsx';
import { type Article, getArticleAt, listRelated } from '#features/articles/queries.ts';
import { PopularInSection } from '#features/audience/components/ranking-boxes.tsx';
import { JsonLd } from '#features/syndication/components/json-ld.tsx';
import { breadcrumbList, newsArticle } from '#features/syndication/json-ld.ts';
import { describeArticle } from '#features/syndication/metadata.ts';
import { getSection } from '#features/taxonomy/queries.ts';
import { clock } from '#platform/clock.ts';
import { env } from '#platform/env.ts';
import { type Language, localPath } from '#ui/language.ts';
import { type Edition, editionOf } from '../../edition.ts';
import { PageShell } from '../../page-shell.tsx';
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
  const { found, site } = await read(props);
  if (found.state === 'published') return describeArticle(found.article, site);
  // Next cannot answer 410 with a page; server.ts reads this and does.
  return { robots: { index: false }, other: { 'http-status': '410' } };
}

export default async function ArticlePage(props: Props) {
  const { found, ...edition } = await read(props);
  if (found.state === 'published') return <Published article={found.article} edition={edition} />;
  return (
    <PageShell language={edition.language} paths={{}}>
      <Withdrawn reason={found.state === 'withdrawn' ? found.reason : ''} language={edition.language} />
    </PageShell>
  );
}

async function Published({ article, edition: { language, site } }: { article: Article; edition: Edition }) {
  const [related, section] = await Promise.all([listRelated(article, 3), getSection(article.section.parent?.slug ?? article.section.slug)]);
  const place = { site, language, publicUrl: env.publicUrl };
  const paths: Partial<Record<Language, string>> = { [language]: article.path };
  if (article.counterpart) paths[article.counterpart.language] = article.counterpart.path;
  return (
    <PageShell
      language={language}
      paths={paths}
      section={section?.slug}
      rail={section && <PopularInSection section={section} language={language} />}
    >
      <JsonLd data={newsArticle(article, place)} />
      <JsonLd data={breadcrumbList(article, place)} />
      <ArticleView article={article} related={related} site={site} publicUrl={env.publicUrl} now={clock.now()} />
      <record-view article={article.number} />
    </PageShell>
  );
}

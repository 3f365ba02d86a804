import type { Metadata } from 'next';
import { notFound, permanentRedirect, redirect } from 'next/navigation';
import { sideBySidePath } from '#features/articles/article.ts';
import { SideBySide } from '#features/articles/components/side-by-side.tsx';
import { getArticleAt } from '#features/articles/queries.ts';
import { describePage } from '#features/syndication/metadata.ts';
import { localPath } from '#ui/language.ts';
import { translate } from '#ui/translate.ts';
import { editionOf } from '../../../edition.ts';
import { PageShell } from '../../../page-shell.tsx';

type Props = PageProps<'/[language]/[section]/[slug]/side-by-side'>;

/**
 * The story and its counterpart. Where there is no counterpart, or not any more, the address leads to the story, for the time being:
 * there may be one tomorrow.
 */
async function read({ params }: Props) {
  const { language, site } = await editionOf(params);
  const { section, slug } = await params;
  const found = await getArticleAt(language, slug);
  if (!found) notFound();
  if (found.state !== 'published') redirect(found.path);
  const { article } = found;
  const counterpart = article.counterpart && (await getArticleAt(article.counterpart.language, article.counterpart.slug));
  if (counterpart?.state !== 'published') redirect(article.path);
  const path = sideBySidePath(article.path);
  if (path !== localPath(language, site.defaultLanguage, sideBySidePath(`/${section}/${slug}`))) permanentRedirect(path);
  return { language, site, article, counterpart: counterpart.article };
}

/** Nobody should find it by searching: both stories have pages of their own. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, site, article } = await read(props);
  const title = translate(language)('sideBySide.title', { headline: article.headline });
  const page = describePage({ site, language, title, description: article.standfirst, paths: {}, canonical: article.path });
  return { ...page, robots: { index: false } };
}

export default async function SideBySidePage(props: Props) {
  const { language, site, article, counterpart } = await read(props);
  const paths = Object.fromEntries([article, counterpart].map((side) => [side.language, sideBySidePath(side.path)]));
  return (
    <PageShell language={language} paths={paths} section={article.section.parent?.slug ?? article.section.slug} isWide>
      <SideBySide sides={[article, counterpart]} site={site} />
      <record-view article={article.number} />
    </PageShell>
  );
}

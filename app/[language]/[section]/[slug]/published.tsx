import { ArticleView } from '#features/articles/components/article-view.tsx';
import type { LiveView } from '#features/articles/live/get-live-view.ts';
import type { Article } from '#features/articles/queries.ts';
import { listRelated } from '#features/articles/related/queries.ts';
import { PopularIn } from '#features/audience/components/ranking-boxes.tsx';
import { getSection } from '#features/taxonomy/queries.ts';
import { clock } from '#platform/clock.ts';
import { env } from '#platform/env.ts';
import type { Language } from '#ui/language.ts';
import type { Edition } from '../../edition.ts';
import { PageShell } from '../../page-shell.tsx';

interface Props {
  article: Article;
  edition: Edition;
  live?: LiveView | null;
  /** In a preview: its own address, at which earlier entries stand too. */
  livePath?: string;
  /** What the page tells machines, and how it is counted: a preview does neither. */
  children?: React.ReactNode;
  isPreview?: boolean;
}

/** A story's page as readers see it. */
export async function Published({ article, edition: { language, site }, live, livePath, children, isPreview = false }: Props) {
  const [related, section] = await Promise.all([listRelated(article, 3), getSection(article.section.parent?.slug ?? article.section.slug)]);
  const paths: Partial<Record<Language, string>> = { [language]: article.path };
  if (article.counterpart) paths[article.counterpart.language] = article.counterpart.path;
  return (
    <PageShell
      language={language}
      paths={paths}
      section={section?.slug}
      rail={section && <PopularIn scope={{ of: 'section', ...section }} language={language} />}
    >
      <ArticleView
        article={article}
        related={related}
        site={site}
        publicUrl={env.publicUrl}
        now={clock.now()}
        live={live}
        livePath={livePath}
        isPreview={isPreview}
      />
      {children}
    </PageShell>
  );
}

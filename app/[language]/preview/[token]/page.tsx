import '../../../live.css';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getLiveView } from '#features/articles/live/get-live-view.ts';
import { livePageNumber } from '#features/articles/live/pages.ts';
import { cardView, isPreviewView, readPreview } from '#features/editorial/preview/preview.ts';
import { getArticleOfRevision } from '#features/editorial/preview/queries.ts';
import { clock } from '#platform/clock.ts';
import { localPath } from '#ui/language.ts';
import { translateNewsroom } from '#ui/translate.ts';
import { Published } from '../../[section]/[slug]/published.tsx';
import { editionOf } from '../../edition.ts';
import { PageShell } from '../../page-shell.tsx';
import { FrontCards } from './front-cards.tsx';
import { PreviewBar } from './preview-bar.tsx';
import { SocialCards } from './social-cards.tsx';

type Props = PageProps<'/[language]/preview/[token]'>;

/** What a signed link shows, in the story's language; null when the link is over. */
async function read({ params }: Props) {
  const edition = await editionOf(params);
  const { token } = await params;
  const preview = readPreview(token, clock.now());
  const found = preview && (await getArticleOfRevision(preview.number, preview.revision));
  if (!found) return { ...edition, shown: null };
  const path = (language: typeof edition.language) => localPath(language, edition.site.defaultLanguage, `/preview/${token}`);
  if (found.article.language !== edition.language) redirect(path(found.article.language));
  return { ...edition, shown: { ...preview, ...found, path: path(edition.language) } };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, shown } = await read(props);
  const hidden = { robots: { index: false, follow: false }, referrer: 'no-referrer' } as const;
  if (shown) return { title: shown.article.headline, description: shown.article.standfirst, ...hidden };
  return { title: translateNewsroom(language)('preview.overTitle'), ...hidden, other: { 'http-status': '404' } };
}

export default async function PreviewPage(props: Props) {
  const { language, site, shown } = await read(props);
  const t = translateNewsroom(language);
  if (!shown) {
    return (
      <PageShell language={language} paths={{}}>
        <h1 className="text-[2.0625rem]/[2.3125rem] lg:text-[2.875rem]/[3.125rem]">{t('preview.overTitle')}</h1>
        <p className="mt-4 text-second">{t('preview.overText')}</p>
      </PageShell>
    );
  }
  const { article } = shown;
  const { view: asked, page } = await props.searchParams;
  const view = isPreviewView(asked) ? asked : 'page';
  // As readers will see them: what is posted after this needs a new look, for nothing of it is told to anybody.
  const live = view === 'page' ? ((await getLiveView(article, livePageNumber(page) ?? null)) ?? (await getLiveView(article, null))) : null;
  return (
    <>
      <PreviewBar shown={shown} view={view} language={language} timeZone={site.timeZone} />
      {view === 'page' ? (
        <Published article={article} edition={{ language, site }} live={live} livePath={shown.path} isPreview />
      ) : (
        <PageShell language={language} paths={{}} isFront>
          {view === 'front' ? (
            <FrontCards article={{ ...article, path: shown.path }} language={language} timeZone={site.timeZone} />
          ) : (
            <SocialCards article={article} site={site} language={language} card={`${shown.path}?view=${cardView}`} />
          )}
        </PageShell>
      )}
    </>
  );
}

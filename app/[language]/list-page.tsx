import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { pageNumber } from '#features/articles/article.ts';
import { listLength, Pages, StoryList } from '#features/articles/components/story-list.tsx';
import { listNewest, type Newest } from '#features/articles/queries.ts';
import { describePage } from '#features/syndication/metadata.ts';
import { clock } from '#platform/clock.ts';
import { localPath } from '#ui/language.ts';
import { translate } from '#ui/translate.ts';
import { type Edition, editionOf, samePathIn } from './edition.ts';
import { PageShell } from './page-shell.tsx';

interface List {
  /** The list's address without language prefix. */
  address: string;
  /** What kind of list it is: "Topic", "Author"; nothing for a section. */
  label?: string;
  title: string;
  intro?: string;
  description: string;
  stories: Pick<Newest, 'sections' | 'series' | 'tag' | 'author'>;
  /** Slug of the section it belongs to. */
  section?: string;
  rail?: React.ReactNode;
  /** What stands between the heading and the stories. */
  head?: React.ReactNode;
}

interface Props<Params> {
  params: Promise<Params & { language: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/**
 * A route that lists stories under a heading, by day and by page: `describe` says what of, or null for what is not there.
 * `?page=1` leads to the bare address; what is no page or past the end is not found.
 */
export function listPage<Params>(describe: (params: Params, edition: Edition) => Promise<List | null>) {
  async function read({ params, searchParams }: Props<Params>) {
    const edition = await editionOf(params);
    const list = await describe(await params, edition);
    const page = pageNumber((await searchParams).page);
    if (!list || page === null) notFound();
    const path = localPath(edition.language, edition.site.defaultLanguage, list.address);
    if (page === 'first') permanentRedirect(path);
    return { ...edition, list, page, path };
  }

  async function generateMetadata(props: Props<Params>): Promise<Metadata> {
    const { language, site, list, page, path } = await read(props);
    const { title, description, address } = list;
    if (page === 1) return describePage({ site, language, title, description, paths: samePathIn(site, address) });
    return describePage({
      site,
      language,
      title: translate(language)('list.titlePage', { title, page }),
      description,
      paths: {},
      canonical: `${path}?page=${page}`,
    });
  }

  async function Page(props: Props<Params>) {
    const { language, site, list, page, path } = await read(props);
    const found = await listNewest({ language, ...list.stories, limit: listLength + 1, offset: (page - 1) * listLength });
    if (page > 1 && found.length === 0) notFound();
    return (
      <PageShell language={language} paths={samePathIn(site, list.address)} section={list.section} rail={list.rail}>
        {list.label && <p className="label text-second">{list.label}</p>}
        <h1 className="text-[2.0625rem]/[2.3125rem] tracking-[-0.018em] lg:text-[2.875rem]/[3.125rem]">{list.title}</h1>
        {list.intro && <p className="mt-2 max-w-[60ch] text-second lg:text-xl/[1.875rem]">{list.intro}</p>}
        {list.head}
        <div className="mt-6">
          <StoryList articles={found.slice(0, listLength)} language={language} timeZone={site.timeZone} now={clock.now()} />
          <Pages path={path} page={page} hasOlder={found.length > listLength} language={language} />
        </div>
      </PageShell>
    );
  }

  return { generateMetadata, Page };
}

import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { pageNumber, pageSpan } from '#features/articles/article.ts';
import { LeadCard } from '#features/articles/components/cards.tsx';
import { Pages, StoryList } from '#features/articles/components/story-list.tsx';
import { hasStories, listNewest, type Newest } from '#features/articles/queries.ts';
import { getArrangedFront, numbersOn } from '#features/frontpage/queries.ts';
import { type ListKind, listCard } from '#features/syndication/cards/card.ts';
import { describePage, feedPath, type Paths } from '#features/syndication/metadata.ts';
import { getFormerList } from '#features/taxonomy/queries.ts';
import { clock } from '#platform/clock.ts';
import { localPath } from '#ui/language.ts';
import { translate } from '#ui/translate.ts';
import { type Edition, editionOf, samePathIn } from './edition.ts';
import { FrontContainers, FrontLead, FrontRails } from './front-stories.tsx';
import { PageShell } from './page-shell.tsx';

interface List {
  /** The list's address without language prefix. */
  address: string;
  kind: ListKind | 'archive';
  /** What kind of list it is: "Topic", "Author"; nothing for a section. */
  label?: React.ReactNode;
  title: string;
  intro?: string;
  description: string;
  stories: Pick<Newest, 'sections' | 'series' | 'tag' | 'author' | 'between'>;
  /** Slug of the section it belongs to. */
  section?: string;
  /** Stands beside the heading. */
  portrait?: React.ReactNode;
  rail?: React.ReactNode;
  /** What stands between the heading and the stories. */
  head?: React.ReactNode;
  /** Whether the newest story leads its first page, with a large picture. */
  hasLead?: boolean;
  /** The number of a section, whose first page editors may arrange. */
  front?: number;
  /** What is said where there are no stories and never will be: such a list is not found. */
  absence?: string;
}

interface Props<Params> {
  params: Promise<Params & { language: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What is listed by day tells nobody of new stories, and shows the paper's own card. */
const isListed = (list: List): list is List & { kind: ListKind } => list.kind !== 'archive';

/** The list's address in each edition that has something to list. */
async function pathsOf({ address, stories }: List, { site }: Edition): Promise<Paths> {
  const has = await Promise.all(site.languages.map((language) => hasStories({ language, ...stories })));
  return samePathIn({ ...site, languages: site.languages.filter((_, place) => has[place]) }, address);
}

/**
 * A route that lists stories under a heading, by day and by page: `describe` says what of, or null for what is not there.
 * `?page=1` leads to the bare address; what is no page or past the end is not found. In an edition that has none of the
 * stories the page stays, since a section may be new, but no search engine is led to it; unless nothing can come any more.
 * What once stood at `addressOf` leads to where it stands now.
 */
export function listPage<Params>(
  describe: (params: Params, edition: Edition) => Promise<List | null>,
  addressOf?: (params: Params) => string,
) {
  async function read({ params, searchParams }: Props<Params>) {
    const edition = await editionOf(params);
    const list = await describe(await params, edition);
    if (!list && addressOf) {
      const address = await getFormerList(addressOf(await params));
      if (address) permanentRedirect(localPath(edition.language, edition.site.defaultLanguage, address));
    }
    const page = pageNumber((await searchParams).page);
    if (!list || page === null) notFound();
    const path = localPath(edition.language, edition.site.defaultLanguage, list.address);
    if (page === 'first') permanentRedirect(path);
    return { ...edition, list, page, path, paths: await pathsOf(list, edition) };
  }

  async function generateMetadata(props: Props<Params>): Promise<Metadata> {
    const { language, site, list, page, path, paths } = await read(props);
    const { title, description } = list;
    const lists = isListed(list) ? [{ list: list.address, name: title }] : undefined;
    const slug = list.address.split('/').at(-1) ?? '';
    const role = typeof list.label === 'string' ? list.label : undefined;
    const card = isListed(list) ? listCard({ ...list, slug, role }, site, language) : undefined;
    if (page === 1) {
      const isEmpty = !paths[language];
      const isAbsent = isEmpty && list.absence !== undefined;
      // Next cannot answer 404 with a page of ours; server.ts reads this and does.
      const other = isAbsent ? { other: { 'http-status': '404' } } : {};
      return { ...describePage({ site, language, title, description, paths, canonical: path, isEmpty, lists, card }), ...other };
    }
    return describePage({
      site,
      language,
      title: translate(language)('list.titlePage', { title, page }),
      description,
      paths: {},
      canonical: `${path}?page=${page}`,
      lists,
      card,
    });
  }

  async function Page(props: Props<Params>) {
    const { language, site, list, page, path, paths } = await read(props);
    const hasLead = list.hasLead === true;
    const { offset, length } = pageSpan(page, hasLead);
    const found = await listNewest({ language, ...list.stories, limit: length + 1, offset });
    if (page > 1 && found.length === 0) notFound();
    const shown = found.slice(0, length);
    const given = { timeZone: site.timeZone, now: clock.now() };
    const front = list.front && page === 1 ? await getArrangedFront({ language, section: list.front }) : null;
    const arranged = front && { front, language, given };
    const lead = hasLead && page === 1 && !front ? shown.shift() : undefined;
    const others = front ? shown.filter(({ number }) => !numbersOn(front).includes(number)) : shown;
    return (
      <PageShell
        language={language}
        paths={paths}
        section={list.section}
        rail={list.rail}
        railEnd={arranged && <FrontRails {...arranged} />}
        below={arranged && <FrontContainers {...arranged} defaultLanguage={site.defaultLanguage} />}
      >
        {list.portrait ? (
          <div className="flex flex-col gap-4 sm:flex-row sm:gap-6">
            {list.portrait}
            <div className="min-w-0">
              <Heading {...list} />
            </div>
          </div>
        ) : (
          <Heading {...list} />
        )}
        {isListed(list) && (
          <p className="no-print meta mt-1">
            <a className="tap" href={feedPath(list.address, { site, language })}>
              {translate(language)('feeds.ofList', { list: list.title })}
            </a>
          </p>
        )}
        <div className="mt-4">
          {arranged && (
            <div className="mb-8 border-t-[3px] border-ink pt-5">
              <FrontLead {...arranged} />
            </div>
          )}
          {lead && (
            <div className="mb-8 border-t-[3px] border-ink pt-5">
              <LeadCard article={lead} {...given} />
            </div>
          )}
          {shown.length === 0 && list.absence ? (
            <p className="border-t border-rule py-8 text-second">{list.absence}</p>
          ) : (
            (others.length > 0 || !(lead || front)) && <StoryList articles={others} language={language} {...given} />
          )}
          <Pages path={path} page={page} hasOlder={found.length > length} language={language} />
        </div>
      </PageShell>
    );
  }

  return { generateMetadata, Page };
}

function Heading({ label, title, intro, head }: Pick<List, 'label' | 'title' | 'intro' | 'head'>) {
  return (
    <>
      {label && <p className="label text-second">{label}</p>}
      <h1 className="text-[2.0625rem]/[2.3125rem] tracking-[-0.018em] lg:text-[2.875rem]/[3.125rem]">{title}</h1>
      {intro && <p className="mt-2 max-w-[60ch] text-pretty text-second lg:text-xl/[1.875rem]">{intro}</p>}
      {head}
    </>
  );
}

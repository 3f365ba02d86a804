import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { canFile } from '#features/accounts/roles.ts';
import { requireActor } from '#features/accounts/session.ts';
import { FilingDesk } from '#features/taxonomy/components/filing-desk.tsx';
import { listFiled, mostListed } from '#features/taxonomy/desk-queries.ts';
import type { Kind } from '#features/taxonomy/filing.ts';
import { inTree } from '#features/taxonomy/form-fields.ts';
import { listSections } from '#features/taxonomy/queries.ts';
import { inLanguage } from '#ui/language.ts';
import { translateNewsroom } from '#ui/translate.ts';
import { AuthorDesk } from './authors/author-desk.tsx';
import { SearchLine } from './search-line.tsx';

/** Where the newsroom changes each kind. */
export const filingPlaces: Record<Kind, string> = {
  section: '/admin/sections',
  topic: '/admin/topics',
  series: '/admin/series',
  author: '/admin/authors',
};

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The newsroom's page of everything that stories are filed or signed by, of one kind. */
export function filingPage(kind: Kind) {
  async function generateMetadata(): Promise<Metadata> {
    const { language } = await requireActor();
    return { title: translateNewsroom(language)(`filing.heading.${kind}`) };
  }

  async function Page({ searchParams }: Props) {
    const actor = await requireActor();
    if (!canFile(actor)) notFound();
    const { q } = await searchParams;
    const search = typeof q === 'string' ? q.slice(0, 200) : '';
    const [found, sections] = await Promise.all([listFiled(actor, kind, search), listSections()]);
    const items = kind === 'section' ? inTree(found) : found;
    const t = translateNewsroom(actor.language);
    const Desk = kind === 'author' ? AuthorDesk : FilingDesk;
    const choices = sections.map(({ id, name, parent }) => ({
      id,
      name: inLanguage(name, actor.language),
      parentId: sections.find(({ slug }) => slug === parent)?.id ?? null,
    }));
    return (
      <>
        <h1>{t(`filing.heading.${kind}`)}</h1>
        <p className="hint max-w-[70ch] pt-1 pb-2">{t(`filing.intro.${kind}`)}</p>
        <Desk kind={kind} items={items} sections={choices} language={actor.language}>
          <SearchLine action={filingPlaces[kind]} label={t('filing.search')} defaultValue={search} />
          {items.length === mostListed && <p className="hint">{t('filing.most', { count: mostListed })}</p>}
        </Desk>
      </>
    );
  }

  return { generateMetadata, Page };
}

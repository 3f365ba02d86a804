import type { Metadata } from 'next';
import { canWrite } from '#features/accounts/roles.ts';
import { requireActor } from '#features/accounts/session.ts';
import { createAction } from '#features/editorial/actions.ts';
import { DeskTable } from '#features/editorial/components/desk-table.tsx';
import { countDesk, deskSorts, deskStates, deskViews, listDesk } from '#features/editorial/queries.ts';
import { getSite, listAuthors, listSections } from '#features/taxonomy/queries.ts';
import { clock } from '#platform/clock.ts';
import { inLanguage } from '#ui/language.ts';
import { translateNewsroom } from '#ui/translate.ts';
import { PageLinks } from '../page-links.tsx';
import { type Asked, addressOf, parseFilter } from './desk-filter.ts';
import { DeskSearch } from './desk-search.tsx';
import { FilterSelect } from './filter-select.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireActor();
  return { title: translateNewsroom(language)('desk.list.title') };
}

export default async function ArticlesPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const actor = await requireActor();
  const t = translateNewsroom(actor.language);
  const asked = await searchParams;
  const filter = parseFilter(asked);
  const [{ articles, hasNext }, counts, sections, authors, site] = await Promise.all([
    listDesk(actor, filter, clock.now()),
    countDesk(actor),
    listSections(),
    listAuthors(),
    getSite(),
  ]);
  const named = <Thing extends { id: number; name: Parameters<typeof inLanguage>[0] }>(things: readonly Thing[]) =>
    things.map(({ id, name }) => ({ value: String(id), name: inLanguage(name, actor.language) }));
  const idOf = new Map(sections.map(({ slug, id }) => [slug, id]));
  const mine = sections.filter(({ id, parent }) =>
    canWrite(actor, { sectionId: id, parentSectionId: (parent && idOf.get(parent)) || null }),
  );
  const { page: _page, search: _search, ...wishes } = filter;
  const fields = Object.fromEntries(new URLSearchParams(addressOf({ ...filter, search: '', page: 1 }, wishes).split('?')[1] ?? ''));
  const select = (label: string, key: 'state' | 'section' | 'author' | 'language' | 'sort', options: { value: string; name: string }[]) => (
    <FilterSelect
      label={label}
      value={String(filter[key] ?? '')}
      options={options.map((option) => ({ ...option, href: addressOf(filter, { [key]: option.value || null }) }))}
    />
  );
  const any = (name: string) => ({ value: '', name });
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-4 pb-4">
        <h1>{t('desk.list.title')}</h1>
        <form action={createAction} className="flex flex-wrap gap-2">
          <label>
            <span className="sr-only">{t('desk.field.section')}</span>
            <select name="section" className="input w-auto" defaultValue={mine[0]?.id}>
              {mine.map(({ id, name, parent }) => (
                <option key={id} value={id}>
                  {parent ? '– ' : ''}
                  {inLanguage(name, actor.language)}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span className="sr-only">{t('desk.field.language')}</span>
            <select
              name="language"
              className="input w-auto"
              defaultValue={site.languages.includes(actor.language) ? actor.language : site.defaultLanguage}
            >
              {site.languages.map((language) => (
                <option key={language} value={language}>
                  {t(`desk.language.${language}`)}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" className="button button-primary" disabled={mine.length === 0}>
            {t('desk.list.new')}
          </button>
        </form>
      </div>
      {typeof asked.refused === 'string' && (
        <p role="alert" className="notice notice-problem mb-4">
          {t('desk.refusal.forbidden-section')}
        </p>
      )}
      <nav aria-label={t('desk.list.views')} className="border-t border-ink">
        <ul className="flex gap-5 overflow-x-auto whitespace-nowrap">
          {deskViews.map((view) => (
            <li key={view}>
              <a
                className="inline-flex min-h-11 items-center gap-1.5 font-semibold aria-[current]:underline aria-[current]:decoration-2 aria-[current]:underline-offset-8"
                aria-current={view === filter.view ? 'page' : undefined}
                href={addressOf(filter, { view })}
              >
                {t(`desk.view.${view}`)}
                {view in counts && <span className="font-normal text-second">{counts[view as keyof typeof counts]}</span>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="flex flex-col gap-2 py-3 lg:flex-row lg:flex-wrap">
        <DeskSearch search={filter.search} fields={fields} />
        {/* On a phone one row that scrolls: the list is what counts. */}
        <div className="-mx-4 flex gap-2 overflow-x-auto px-4 *:shrink-0 lg:contents">
          {select(t('desk.list.state'), 'state', [
            any(t('desk.list.anyState')),
            ...deskStates.map((state) => ({ value: state, name: t(`desk.state.${state}`) })),
          ])}
          {select(t('desk.field.section'), 'section', [any(t('desk.list.anySection')), ...named(sections)])}
          {select(t('desk.field.authors'), 'author', [any(t('desk.list.anyAuthor')), ...named(authors)])}
          {select(t('desk.field.language'), 'language', [
            any(t('desk.list.anyLanguage')),
            ...site.languages.map((language) => ({ value: language, name: t(`desk.language.${language}`) })),
          ])}
          {select(
            t('desk.list.sort'),
            'sort',
            deskSorts.map((sort) => ({ value: sort, name: t(`desk.sort.${sort}`) })),
          )}
        </div>
      </div>
      <DeskTable
        articles={articles}
        language={actor.language}
        now={clock.now()}
        isEmptyView={filter.search === '' && filter.view !== 'all'}
      />
      <PageLinks page={filter.page} hasNext={hasNext} addressOf={(page) => addressOf(filter, { page })} language={actor.language} />
    </>
  );
}

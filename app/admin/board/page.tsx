import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { canDecideHold } from '#features/accounts/roles.ts';
import { requireActor } from '#features/accounts/session.ts';
import { LiveBoard } from '#features/analytics/components/live-board.tsx';
import { getBoard } from '#features/analytics/get-board.ts';
import { countHeld } from '#features/audience/holds/queries.ts';
import { getSite } from '#features/taxonomy/queries.ts';
import type { Language } from '#ui/language.ts';
import { translateNewsroom } from '#ui/translate.ts';
import { type Asked, boardAddress, parseWish } from './wish.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireActor();
  return { title: translateNewsroom(language)('board.title') };
}

/** What is read at this moment. */
export default async function BoardPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const actor = await requireActor();
  const wish = parseWish(await searchParams);
  const [board, site, held] = await Promise.all([getBoard(actor, wish), getSite(), canDecideHold(actor) ? countHeld() : null]);
  if (!board) notFound();
  const t = translateNewsroom(actor.language);
  const choice = (name: string, href: string, isChosen: boolean) => (
    <li key={href}>
      <a
        className="inline-flex min-h-11 items-center font-semibold aria-[current]:underline aria-[current]:decoration-2 aria-[current]:underline-offset-8"
        aria-current={isChosen ? 'true' : undefined}
        href={href}
      >
        {name}
      </a>
    </li>
  );
  const file = (table: 'stories' | 'minutes') => {
    const address = boardAddress(wish, {}, '/admin/board/csv');
    return `${address}${address.includes('?') ? '&' : '?'}table=${table}`;
  };
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h1>{t('board.title')}</h1>
        {held !== null && (
          <a className="inline-flex min-h-11 items-center underline" href="/admin/ranking">
            {t('board.toHolds', { held })}
          </a>
        )}
      </div>
      <p className="hint max-w-[80ch]">{t('board.counted')}</p>
      <nav aria-label={t('board.narrow')} className="-mx-4 flex gap-x-8 overflow-x-auto px-4 whitespace-nowrap lg:flex-wrap">
        {site.languages.length > 1 && (
          <ul className="flex gap-5">
            {choice(t('desk.list.anyLanguage'), boardAddress(wish, { language: null }), wish.language === null)}
            {site.languages.map((language: Language) =>
              choice(t(`desk.language.${language}`), boardAddress(wish, { language }), wish.language === language),
            )}
          </ul>
        )}
        <ul className="flex gap-5">
          {choice(t('desk.list.anySection'), boardAddress(wish, { section: null }), wish.section === null)}
          {board.sections.map(({ slug, name }) => choice(name, boardAddress(wish, { section: slug }), wish.section === slug))}
        </ul>
      </nav>
      <LiveBoard
        first={board}
        address={boardAddress(wish, {}, '/admin/board/live')}
        language={actor.language}
        places={Object.fromEntries(board.sections.map(({ slug }) => [slug, boardAddress(wish, { section: slug })]))}
        chosen={wish.section}
      />
      <p className="flex flex-wrap gap-x-6 pt-4">
        <a className="inline-flex min-h-11 items-center underline" href={file('stories')}>
          {t('board.csvStories')}
        </a>
        <a className="inline-flex min-h-11 items-center underline" href={file('minutes')}>
          {t('board.csvMinutes')}
        </a>
      </p>
    </>
  );
}

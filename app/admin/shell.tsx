import { signOutAction } from '#features/accounts/account-actions.ts';
import {
  canDecideHold,
  canFile,
  canManagePeople,
  canRaiseBanner,
  canReadLog,
  canRedirect,
  canSeeBoard,
  canSeeSyndication,
  canSetPaper,
} from '#features/accounts/roles.ts';
import type { StaffActor } from '#features/accounts/session.ts';
import { listFronts } from '#features/frontpage/desk/queries.ts';
import { kinds } from '#features/taxonomy/filing.ts';
import { getSite } from '#features/taxonomy/queries.ts';
import { inLanguage } from '#ui/language.ts';
import { translateNewsroom } from '#ui/translate.ts';
import { Seal } from '../seal.tsx';
import { filingPlaces } from './filing-page.tsx';
import { ShellLink } from './shell-link.tsx';
import { type Place, ShellPlaces } from './shell-places.tsx';

/** What stands around every page of the newsroom: where one is, where one can go, and as whom. */
export async function Shell({ actor, children }: { actor: StaffActor; children: React.ReactNode }) {
  const { name, defaultLanguage } = await getSite();
  const t = translateNewsroom(actor.language);
  const hasFront = (await listFronts(actor, defaultLanguage)).length > 0;
  const paper = inLanguage(name, actor.language);
  const places = (...given: (Place | false)[]) => given.filter((each) => each !== false);
  const groups = [
    {
      name: t('shell.stories'),
      places: places({ href: '/admin/articles', name: t('shell.stories') }, { href: '/admin/corrections', name: t('corrections.title') }),
    },
    { name: t('shell.media'), places: places({ href: '/admin/media', name: t('shell.media') }) },
    {
      name: t('shell.front'),
      places: places(
        hasFront && { href: '/admin/front', name: t('fronts.title') },
        canRaiseBanner(actor) && { href: '/admin/banner', name: t('banners.title') },
      ),
    },
    {
      name: t('shell.readers'),
      places: places(
        canSeeBoard(actor) && { href: '/admin/board', name: t('board.title') },
        canDecideHold(actor) && { href: '/admin/ranking', name: t('shell.ranking') },
      ),
    },
    {
      name: t('shell.filing'),
      places: canFile(actor) ? kinds.map((kind) => ({ href: filingPlaces[kind], name: t(`filing.heading.${kind}`) })) : [],
    },
    {
      name: t('shell.administration'),
      places: places(
        canRedirect(actor) && { href: '/admin/redirects', name: t('shell.redirects') },
        canSeeSyndication(actor) && { href: '/admin/syndication', name: t('shell.syndication') },
        canManagePeople(actor) && { href: '/admin/people', name: t('shell.people') },
        canSetPaper(actor) && { href: '/admin/settings', name: t('shell.settings') },
        canReadLog(actor) && { href: '/admin/log', name: t('shell.log') },
      ),
    },
  ];
  return (
    <>
      <a className="skip label" href="#main">
        {t('shell.skip')}
      </a>
      <header className="border-b border-rule">
        <div className="mx-auto flex max-w-[1248px] flex-wrap items-center gap-x-6 px-4 sm:px-6">
          <a
            href="/admin/articles"
            aria-label={t('shell.home', { paper })}
            className="flex min-h-12 min-w-0 items-center gap-2 max-lg:grow max-lg:basis-0 font-display text-[1.125rem]/6 font-medium tracking-[-0.01em]"
          >
            <Seal className="size-6" />
            <span className="truncate">{paper}</span>
          </a>
          <ShellPlaces label={t('shell.nav')} groups={groups}>
            <a className="inline-flex min-h-11 items-center text-second" href="/">
              {t('shell.paper')}
            </a>
          </ShellPlaces>
          <div className="ml-auto flex items-center gap-4">
            <ShellLink href="/admin/account" label={t('shell.account', { name: actor.name })}>
              <span className="max-w-28 truncate sm:max-w-48">{actor.name}</span>
            </ShellLink>
            <form action={signOutAction}>
              <button
                type="submit"
                className="inline-flex min-h-11 cursor-pointer items-center whitespace-nowrap text-second hover:underline"
              >
                {t('shell.signOut')}
              </button>
            </form>
          </div>
        </div>
      </header>
      <main id="main" className="mx-auto max-w-[1248px] px-4 py-4 sm:px-6">
        {children}
      </main>
    </>
  );
}

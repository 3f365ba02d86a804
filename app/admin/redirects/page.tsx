import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { canRedirect } from '#features/accounts/roles.ts';
import { requireActor } from '#features/accounts/session.ts';
import { listRedirects, mostListed } from '#features/editorial/redirects/queries.ts';
import { clock } from '#platform/clock.ts';
import { translateNewsroom } from '#ui/translate.ts';
import { SearchLine } from '../search-line.tsx';
import { AddRedirect } from './add-redirect.tsx';
import { RedirectDesk } from './redirect-desk.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireActor();
  return { title: translateNewsroom(language)('redirects.title') };
}

export default async function RedirectsPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const actor = await requireActor();
  if (!canRedirect(actor)) notFound();
  const { q } = await searchParams;
  const search = typeof q === 'string' ? q.slice(0, 200) : '';
  const redirects = await listRedirects(actor, search, clock.now());
  const t = translateNewsroom(actor.language);
  return (
    <>
      <h1>{t('redirects.title')}</h1>
      <p className="hint max-w-[70ch] pt-1 pb-4">{t('redirects.intro')}</p>
      <AddRedirect />
      <RedirectDesk redirects={redirects} language={actor.language}>
        <SearchLine action="/admin/redirects" label={t('redirects.search')} defaultValue={search} />
        {redirects.length === mostListed && <p className="hint">{t('redirects.most', { count: mostListed })}</p>}
      </RedirectDesk>
    </>
  );
}

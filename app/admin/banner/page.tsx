import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { canRaiseBanner } from '#features/accounts/roles.ts';
import { requireActor } from '#features/accounts/session.ts';
import { listBanners } from '#features/frontpage/banner/queries.ts';
import { getSite } from '#features/taxonomy/queries.ts';
import { translateNewsroom } from '#ui/translate.ts';
import { BannerDesk } from './banner-desk.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireActor();
  return { title: translateNewsroom(language)('banners.title') };
}

/** What is breaking, above every page. */
export default async function BannerPage() {
  const actor = await requireActor();
  if (!canRaiseBanner(actor)) notFound();
  const [site, banners] = await Promise.all([getSite(), listBanners(actor)]);
  const t = translateNewsroom(actor.language);
  return (
    <>
      <h1>{t('banners.title')}</h1>
      <p className="hint max-w-[70ch] pt-1 pb-4">{t('banners.intro')}</p>
      <BannerDesk banners={banners} editions={site.languages} language={actor.language} />
    </>
  );
}

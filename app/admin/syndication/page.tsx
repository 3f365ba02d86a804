import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { canSeeSyndication } from '#features/accounts/roles.ts';
import { requireActor } from '#features/accounts/session.ts';
import { listChannels } from '#features/syndication/outbox/queries.ts';
import { clock } from '#platform/clock.ts';
import { translateNewsroom } from '#ui/translate.ts';
import { ChannelDesk } from './channel-desk.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireActor();
  return { title: translateNewsroom(language)('syndication.title') };
}

/** Who is told of what the paper publishes, and how that goes. */
export default async function SyndicationPage() {
  const actor = await requireActor();
  if (!canSeeSyndication(actor)) notFound();
  const t = translateNewsroom(actor.language);
  return (
    <>
      <h1>{t('syndication.title')}</h1>
      <p className="hint max-w-[70ch] pt-1 pb-4">{t('syndication.intro')}</p>
      <ChannelDesk channels={await listChannels(actor, clock.now())} language={actor.language} />
    </>
  );
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { canDecideHold } from '#features/accounts/roles.ts';
import { requireActor } from '#features/accounts/session.ts';
import { listHolds } from '#features/audience/holds/queries.ts';
import { translateNewsroom } from '#ui/translate.ts';
import { HoldDesk } from './hold-desk.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireActor();
  return { title: translateNewsroom(language)('holds.title') };
}

/** What is held out of the ranking, and why; an editor decides. */
export default async function RankingDeskPage() {
  const actor = await requireActor();
  if (!canDecideHold(actor)) notFound();
  const t = translateNewsroom(actor.language);
  return (
    <>
      <h1>{t('holds.title')}</h1>
      <p className="hint max-w-[70ch] pt-1 pb-4">{t('holds.intro')}</p>
      <HoldDesk holds={await listHolds(actor)} language={actor.language} />
    </>
  );
}

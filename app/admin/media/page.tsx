import type { Metadata } from 'next';
import { requireActor } from '#features/accounts/session.ts';
import { Library } from '#features/media/components/library.tsx';
import { listLibrary, wholeLibrary } from '#features/media/queries.ts';
import { translateNewsroom } from '#ui/translate.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireActor();
  return { title: translateNewsroom(language)('media.library.title') };
}

export default async function MediaPage() {
  const actor = await requireActor();
  const first = await listLibrary(actor, wholeLibrary);
  return (
    <>
      <h1 className="pb-4">{translateNewsroom(actor.language)('media.library.title')}</h1>
      <Library kind={null} initial={first} />
    </>
  );
}

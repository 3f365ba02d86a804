import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { InviteDialog } from '#features/accounts/components/invite-dialog.tsx';
import { OpenLinks } from '#features/accounts/components/open-links.tsx';
import { PeopleTable } from '#features/accounts/components/people-table.tsx';
import { listOpenLinks, listPeople } from '#features/accounts/queries.ts';
import { canManagePeople } from '#features/accounts/roles.ts';
import { requireActor } from '#features/accounts/session.ts';
import { listAuthors, listSections } from '#features/taxonomy/queries.ts';
import { clock } from '#platform/clock.ts';
import { inLanguage } from '#ui/language.ts';
import { translateNewsroom } from '#ui/translate.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireActor();
  return { title: translateNewsroom(language)('accounts.people.title') };
}

export default async function PeoplePage() {
  const actor = await requireActor();
  if (!canManagePeople(actor)) notFound();
  const { language } = actor;
  const [people, links, sections, authors] = await Promise.all([
    listPeople(actor),
    listOpenLinks(actor, clock.now()),
    listSections(),
    listAuthors(),
  ]);
  const choices = {
    sections: sections.map(({ id, name, parent }) => ({ id, name: inLanguage(name, language), isSub: parent !== null })),
    authors: authors.map(({ id, name }) => ({ id, name: inLanguage(name, language) })),
  };
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-4 pb-4">
        <h1>{translateNewsroom(language)('accounts.people.title')}</h1>
        <InviteDialog choices={choices} />
      </div>
      <PeopleTable people={people} choices={choices} self={actor.id} language={language} />
      <OpenLinks links={links} language={language} />
    </>
  );
}

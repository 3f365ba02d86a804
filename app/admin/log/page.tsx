import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { canReadLog } from '#features/accounts/roles.ts';
import { requireActor } from '#features/accounts/session.ts';
import { EventList } from '#features/editorial/log/components/event-list.tsx';
import { machines, queryOf, readCursor, readFilter, writeCursor } from '#features/editorial/log/log.ts';
import { eventsOnPage, listActors, listEvents } from '#features/editorial/log/queries.ts';
import { kindsFor } from '#features/editorial/log/verbs.ts';
import { getSite } from '#features/taxonomy/queries.ts';
import { clock } from '#platform/clock.ts';
import { translateNewsroom } from '#ui/translate.ts';
import { LogFilters } from './log-filters.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireActor();
  return { title: translateNewsroom(language)('log.title') };
}

/** Everything that was done, the newest first. */
export default async function LogPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const actor = await requireActor();
  if (!canReadLog(actor)) notFound();
  const asked = await searchParams;
  const filter = readFilter(asked);
  const after = readCursor(asked.after);
  const { timeZone } = await getSite();
  const [found, people] = await Promise.all([
    listEvents({ actor, filter, after, zone: timeZone, now: clock.now(), limit: eventsOnPage + 1 }),
    listActors(actor),
  ]);
  const events = found.slice(0, eventsOnPage);
  const last = events.at(-1);
  const t = translateNewsroom(actor.language);
  const who = [
    ...people.map(({ id, name }) => ({ value: id, name })),
    ...machines.map((machine) => ({ value: `!${machine}`, name: t(`log.machine.${machine}`) })),
  ];
  const kinds = kindsFor(actor).map((kind) => ({ value: kind, name: t(`log.kind.${kind}`) }));
  return (
    <>
      <h1>{t('log.title')}</h1>
      <p className="hint max-w-[70ch] pt-1 pb-4">{t('log.intro', { zone: timeZone })}</p>
      <LogFilters filter={filter} who={who} kinds={kinds} language={actor.language} />
      <p className="py-2">
        <a className="tap underline decoration-second" href={`/admin/log/csv?${queryOf(filter)}`}>
          {t('log.csv')}
        </a>
      </p>
      {events.length === 0 ? (
        <p className="border-t border-rule py-8 text-second">{t('log.empty')}</p>
      ) : (
        <EventList events={events} language={actor.language} timeZone={timeZone} />
      )}
      <nav aria-label={t('log.pages')} className="flex gap-5 pt-3">
        {after && (
          <a className="tap underline" href={`/admin/log?${queryOf(filter)}`}>
            {t('log.newest')}
          </a>
        )}
        {last && found.length > eventsOnPage && (
          <a className="tap underline" href={`/admin/log?${queryOf(filter, { after: writeCursor({ at: last.at, id: BigInt(last.id) }) })}`}>
            {t('log.older')}
          </a>
        )}
      </nav>
    </>
  );
}

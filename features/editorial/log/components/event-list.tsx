import type { Language } from '#ui/language.ts';
import { timestamp } from '#ui/time.ts';
import { translateNewsroom } from '#ui/translate.ts';
import { changesBetween } from '../log.ts';
import type { LoggedEvent } from '../queries.ts';
import { placeOf, verbWords, whoWords } from '../words.ts';

interface Props {
  events: readonly LoggedEvent[];
  language: Language;
  timeZone: string;
}

/** Who did what, when and to what, with what changed by it. */
export function EventList({ events, language, timeZone }: Props) {
  const t = translateNewsroom(language);
  return (
    <ol className="border-t border-ink">
      {events.map((event) => {
        const changes = changesBetween(event.before, event.after);
        const place = placeOf(event, language);
        return (
          <li key={event.id} className="grid gap-x-6 border-b border-rule py-2.5 lg:grid-cols-[13rem_minmax(0,1fr)]">
            <p className="hint tabular-nums">
              <time dateTime={event.at.toISOString()}>{timestamp(event.at, language, timeZone)}</time>
            </p>
            <div className="min-w-0 wrap-anywhere">
              <p>
                <span className="font-semibold">{whoWords(t, event)}</span>
                {language === 'ja' ? '' : ' '}
                {verbWords(t, event.verb)}
                {place && ': '}
                {place &&
                  (place.href ? (
                    <a className="underline decoration-second" href={place.href}>
                      {place.name}
                    </a>
                  ) : (
                    place.name
                  ))}
              </p>
              {changes.length > 0 && (
                <details>
                  <summary className="tap hint cursor-pointer">{t('log.changes', { count: changes.length })}</summary>
                  <table className="table">
                    <thead>
                      <tr>
                        <th scope="col">{t('log.field')}</th>
                        <th scope="col">{t('log.was')}</th>
                        <th scope="col">{t('log.is')}</th>
                      </tr>
                    </thead>
                    <tbody>
                      {changes.map(({ field, was, is }) => (
                        <tr key={field}>
                          <th scope="row">{field}</th>
                          <td>{was}</td>
                          <td>{is}</td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </details>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

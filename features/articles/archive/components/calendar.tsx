import type { Language } from '#ui/language.ts';
import { day } from '#ui/time.ts';
import { translate } from '#ui/translate.ts';
import { inWords, noonOf } from '../in-words.ts';
import type { Period } from '../period.ts';
import type { Counted } from '../queries.ts';

/** Class names are read from the source, so each stands here in full. */
const columns = ['col-start-1', 'col-start-2', 'col-start-3', 'col-start-4', 'col-start-5', 'col-start-6', 'col-start-7'];
const sunday = noonOf('2026-11-22').getTime();

interface Props {
  month: Period;
  counts: readonly Counted[];
  language: Language;
  /** Address of a day's page. */
  path: (name: string) => string;
}

/** A month's days in weeks; those on which something came out lead to it. */
export function Calendar({ month, counts, language, path }: Props) {
  const t = translate(language);
  const first = noonOf(month.first);
  const length = Math.round((noonOf(month.next).getTime() - first.getTime()) / 86_400_000);
  const stories = new Map(counts.map((counted) => [counted.name, counted.stories]));
  const weekday = new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-US', { weekday: 'narrow', timeZone: 'UTC' });
  return (
    <nav aria-label={t('archive.daysOf', { month: inWords(month, language) })} className="mt-4 max-w-md font-sans text-sm/5">
      <div className="grid grid-cols-7 text-center text-second" aria-hidden="true">
        {columns.map((column, place) => (
          <span key={column}>{weekday.format(sunday + place * 86_400_000)}</span>
        ))}
      </div>
      <ol className="mt-1 grid grid-cols-7 border-t border-rule text-center tabular-nums">
        {Array.from({ length }, (_, place) => {
          const name = `${month.name}-${String(place + 1).padStart(2, '0')}`;
          const found = stories.get(name);
          return (
            <li key={name} className={`border-b border-rule ${place === 0 ? columns[first.getUTCDay()] : ''}`}>
              {found ? (
                <a
                  className="tap w-full justify-center gap-1 py-1 font-semibold"
                  href={path(name)}
                  aria-label={t('archive.dayCount', { day: day(noonOf(name), language, 'UTC'), stories: found })}
                >
                  {place + 1}
                  <span className="text-xs font-normal text-second">{found}</span>
                </a>
              ) : (
                <span className="tap w-full justify-center py-1 text-second">{place + 1}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

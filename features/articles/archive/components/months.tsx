import type { Language } from '#ui/language.ts';
import { translate } from '#ui/translate.ts';
import { inWords } from '../in-words.ts';
import { periodOf } from '../period.ts';
import type { Counted } from '../queries.ts';

interface Props {
  /** What the list is called: the months of which year. */
  label: string;
  counts: readonly Counted[];
  language: Language;
  /** Address of a month's page. */
  path: (name: string) => string;
}

/** Months in which something came out, with how much. */
export function Months({ label, counts, language, path }: Props) {
  const t = translate(language);
  return (
    <nav aria-label={label} className="mt-3 font-sans text-sm/5">
      <ul className="grid grid-cols-2 gap-x-6 sm:grid-cols-3 lg:grid-cols-4">
        {counts.map(({ name, stories }) => {
          const month = periodOf(name);
          return (
            month && (
              <li key={name} className="border-t border-rule py-1">
                <a className="tap font-semibold" href={path(name)}>
                  {inWords(month, language)}
                </a>
                <span className="meta block pb-1">{t('archive.count', { stories })}</span>
              </li>
            )
          );
        })}
      </ul>
    </nav>
  );
}

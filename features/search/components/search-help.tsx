import type { Language } from '#ui/language.ts';
import { translate } from '#ui/translate.ts';
import { mostLookedAt } from '../search.ts';

/** What one may write, below the empty form. */
export function HowToSearch({ language }: { language: Language }) {
  const t = translate(language);
  return (
    <section className="body mt-8" aria-labelledby="how">
      <h2 id="how">{t('search.howTitle')}</h2>
      <p>{t('search.howWords')}</p>
      <dl className="search-signs">
        {(['Phrase', 'Not', 'Or'] as const).map((sign) => (
          <div key={sign}>
            <dt>{t(`search.example${sign}`)}</dt>
            <dd>{t(`search.how${sign}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface Nothing {
  language: Language;
  /** The same question without section, author and dates. */
  widen: string | null;
  /** Whether there may be some among those that were not looked at. */
  isMore: boolean;
}

/** What to do where nothing was found. */
export function NothingFound({ language, widen, isMore }: Nothing) {
  const t = translate(language);
  return (
    <section className="body mt-6" aria-labelledby="none">
      <h2 id="none">{t('search.noneTitle')}</h2>
      <ul>
        {isMore && <li>{t('search.nonePhrase', { count: mostLookedAt })}</li>}
        <li>{t('search.noneSpelling')}</li>
        <li>{t('search.noneFewer')}</li>
        {widen && (
          <li>
            <a href={widen}>{t('search.noneWiden')}</a>
          </li>
        )}
        <li>{t('search.noneNewest')}</li>
      </ul>
    </section>
  );
}

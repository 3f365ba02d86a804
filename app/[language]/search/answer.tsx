import { Latest } from '#features/articles/components/latest.tsx';
import { listNewest } from '#features/articles/queries.ts';
import { ResultList } from '#features/search/components/result-list.tsx';
import { ResultPages } from '#features/search/components/result-pages.tsx';
import { NothingFound } from '#features/search/components/search-help.tsx';
import type { Results } from '#features/search/queries.ts';
import { mostTerms } from '#features/search/query.ts';
import { type Asked, lastPage, longestQuery, searchPath, sorts } from '#features/search/search.ts';
import type { Language } from '#ui/language.ts';
import { translate } from '#ui/translate.ts';

interface Props {
  /** Null where the question had nothing to look for. */
  answer: Results | null;
  asked: Asked;
  language: Language;
  timeZone: string;
  now: Date;
  path: (address: string) => string;
  /** What narrows the answer. */
  children: React.ReactNode;
}

/** How many stories were found, in which order, and the stories; where there are none, what to do. */
export async function Answer({ answer, asked, language, timeZone, now, path, children }: Props) {
  const t = translate(language);
  if (!answer) return <p className="body mt-6">{t('search.wordless')}</p>;
  const given = { language, timeZone, now };
  const { results, total, isMore, isCut, correction } = answer;
  const link = (changed: Partial<Asked>) => path(searchPath({ ...asked, page: 1, ...changed }));
  const isNarrowed = Boolean(asked.section || asked.author || asked.from || asked.to);
  return (
    <>
      {isCut && <p className="meta mt-4">{t('search.cut', { characters: longestQuery, terms: mostTerms })}</p>}
      {correction && (
        <p className="mt-4">
          {t(correction.isUsed ? 'search.correctionUsed' : 'search.didYouMean')}{' '}
          <a className="font-medium underline" href={link({ q: correction.q })}>
            {correction.q}
          </a>
          {correction.isUsed && (
            <span className="meta block">
              {t('search.insteadFor')}{' '}
              <a className="tap underline" href={link({ exact: true })}>
                {asked.q}
              </a>
            </span>
          )}
        </p>
      )}
      {results.length === 0 ? (
        <>
          <NothingFound language={language} isMore={isMore} widen={isNarrowed ? path(searchPath({ q: asked.q })) : null} />
          <div className="mt-8">
            <Latest articles={await listNewest({ language, limit: 6 })} {...given} />
          </div>
        </>
      ) : (
        <>
          <div className="mt-6 flex flex-wrap items-center justify-between gap-x-6 pb-2">
            <p className="label" role="status">
              {isMore ? t('search.foundMore', { count: total }) : t('search.found', { count: total })}
            </p>
            <nav aria-label={t('search.sort')} className="font-sans text-sm/5">
              <ul className="flex gap-4">
                {sorts.map((sort) => (
                  <li key={sort}>
                    <a
                      className="tap text-second aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-2 aria-[current]:underline-offset-8"
                      aria-current={sort === asked.sort ? 'true' : undefined}
                      href={link({ sort })}
                    >
                      {t(sort === 'date' ? 'search.byDate' : 'search.byRelevance')}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
          {isMore && <p className="meta pb-3">{t('search.foundMoreNote', { count: total })}</p>}
          {children}
          <div className="border-t border-ink">
            <ResultList results={results} {...given} />
          </div>
          <ResultPages page={asked.page} last={lastPage(total)} language={language} href={(page) => link({ page })} />
        </>
      )}
    </>
  );
}

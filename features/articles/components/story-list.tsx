import type { Language } from '#ui/language.ts';
import { dayKey, longDay } from '#ui/time.ts';
import { translate } from '#ui/translate.ts';
import type { ArticleCard } from '../queries.ts';
import { LineCard } from './cards.tsx';

export interface Stories {
  articles: readonly ArticleCard[];
  language: Language;
  timeZone: string;
  now: Date;
}

/** A list of stories, newest first, under the day each was published. Says so when there are none. */
export function StoryList({ articles, language, timeZone, now }: Stories) {
  const t = translate(language);
  if (articles.length === 0) {
    return (
      <p className="border-t border-rule py-8 text-second">
        {t('list.empty')} {t('list.emptyHint')}
      </p>
    );
  }
  const days = Map.groupBy(articles, (article) => dayKey(article.publishedAt, timeZone));
  return [...days].map(([key, ofDay]) => (
    <section key={key} aria-labelledby={`day-${key}`} className="mb-10">
      <h2 id={`day-${key}`} className="border-t border-ink pt-2 pb-2 font-sans text-sm/5 font-bold tracking-normal">
        {ofDay[0] && <time dateTime={key}>{longDay(ofDay[0].publishedAt, language, timeZone)}</time>}
      </h2>
      <ul>
        {ofDay.map((article) => (
          <li key={article.number} className="border-t border-rule">
            <LineCard article={article} timeZone={timeZone} now={now} isLong />
          </li>
        ))}
      </ul>
    </section>
  ));
}

/** Real links to the pages before and after; `path` is the list's bare address. */
export function Pages({ path, page, hasOlder, language }: { path: string; page: number; hasOlder: boolean; language: Language }) {
  const t = translate(language);
  if (page === 1 && !hasOlder) return null;
  return (
    <nav aria-label={t('list.pages')} className="label flex items-center justify-between border-t border-ink py-3">
      <span>
        {page > 1 && (
          <a className="tap" rel="prev" href={page === 2 ? path : `${path}?page=${page - 1}`}>
            ← {t('list.newer')}
          </a>
        )}
      </span>
      <span className="font-normal text-second">{t('list.page', { page })}</span>
      <span>
        {hasOlder && (
          <a className="tap" rel="next" href={`${path}?page=${page + 1}`}>
            {t('list.older')} →
          </a>
        )}
      </span>
    </nav>
  );
}

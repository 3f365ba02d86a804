import type { Language } from '#ui/language.ts';
import { timestamp } from '#ui/time.ts';
import { translateNewsroom } from '#ui/translate.ts';
import type { DeskArticle } from '../../queries.ts';
import { type Entry, type Pair, usualPairs, type Version } from '../time-line.ts';
import { LastLooked } from './last-looked.tsx';
import { actorText } from './time-line.tsx';

interface Props {
  article: DeskArticle;
  user: string;
  versions: readonly Version[];
  entries: readonly Entry[];
  pair: Pair;
  language: Language;
  timeZone: string;
}

/** Which two versions are compared: any, or the usual ones by one click. */
export function CompareForm({ article, user, versions, entries, pair, language, timeZone }: Props) {
  if (versions.length < 2) return null;
  const t = translateNewsroom(language);
  const label = (version: Version) =>
    [
      `${version.number}`,
      version.number === article.revision && t('diff.now'),
      version.number === article.liveRevision && article.isOut && t('diff.live'),
      timestamp(version.savedAt, language, timeZone),
      version.savedByName,
      publisherOf(version) && t('diff.publishedBy', { name: publisherOf(version) }),
    ]
      .filter(Boolean)
      .join(' · ');
  /** Who put a version before readers. */
  function publisherOf({ number }: Version): string {
    const event = entries.find(({ verb, revision }) => verb === 'publish' && revision === number);
    return event ? (event.isPerson ? event.who : actorText(t, event.who)) : '';
  }
  const options = versions.map((version) => (
    <option key={version.number} value={version.number}>
      {label(version)}
    </option>
  ));
  const usual = usualPairs(entries, versions, article);
  return (
    <>
      <nav aria-label={t('diff.since.title')} className="flex flex-wrap gap-x-4">
        {usual.map(({ since, from, to }) => (
          <a
            key={since}
            className="tap underline decoration-second aria-[current]:font-semibold aria-[current]:no-underline"
            href={`?from=${from}&to=${to}`}
            aria-current={from === pair.from && to === pair.to ? 'true' : undefined}
          >
            {t(`diff.since.${since}`)}
          </a>
        ))}
        <LastLooked user={user} number={article.number} revision={article.revision} known={versions.map(({ number }) => number)} />
      </nav>
      <form className="grid grid-cols-1 items-end gap-3 py-3 sm:grid-cols-[1fr_1fr_auto]">
        <p className="field min-w-0">
          <label htmlFor="from">{t('diff.older')}</label>
          <select key={`from ${pair.from}`} id="from" name="from" className="input" defaultValue={pair.from}>
            {options}
          </select>
        </p>
        <p className="field min-w-0">
          <label htmlFor="to">{t('diff.newer')}</label>
          <select key={`to ${pair.to}`} id="to" name="to" className="input" defaultValue={pair.to}>
            {options}
          </select>
        </p>
        <button type="submit" className="button">
          {t('diff.compare')}
        </button>
      </form>
    </>
  );
}

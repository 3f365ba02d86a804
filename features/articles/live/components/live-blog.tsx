import { getShownMedia } from '#features/media/queries.ts';
import type { Language } from '#ui/language.ts';
import { ofElement } from '#ui/of-element.ts';
import { timeOfDay, timestamp } from '#ui/time.ts';
import { translate } from '#ui/translate.ts';
import { mediaOf } from '../../body/enhance.ts';
import type { BodyContext } from '../../body/render.tsx';
import { entryName } from '../entry.ts';
import type { LiveView } from '../get-live-view.ts';
import { pageOf } from '../pages.ts';
import { EntryView, type Shown } from './entry-view.tsx';

interface Props {
  article: number;
  /** The story's address, without host. */
  path: string;
  live: LiveView;
  context: BodyContext;
}

/** The entries of a live blog, with what stands above them. What is inside `#live` is taken from the newer page when there is one. */
export async function LiveBlog({ article, path, live, context }: Props) {
  const { language, timeZone } = context;
  const t = translate(language);
  const all = live.pinned ? [live.pinned, ...live.entries] : live.entries;
  const media = await getShownMedia(all.flatMap(({ blocks }) => mediaOf(blocks)));
  const shown: Shown = { context, media, startedAt: live.startedAt };
  const labels = [t('live.newOne', { count: '{count}' }), t('live.newMany', { count: '{count}' }), t('live.ended')];
  return (
    <section className="live" aria-labelledby="live-title">
      <h2 id="live-title" className="sr-only">
        {t('live.title')}
      </h2>
      <live-posts
        class="no-print"
        {...(live.isRunning && live.page === null && { article, version: live.version })}
        labels={labels.join('|')}
        {...ofElement}
      />
      <div id="live">
        <p className="live-state">
          {live.isRunning && <strong className="live-label">{t('live.label')}</strong>}{' '}
          {live.isRunning || !live.endedAt ? (
            <span>{t('live.since', { time: timestamp(live.startedAt, language, timeZone) })}</span>
          ) : (
            <span>{t('live.endedAt', { time: timestamp(live.endedAt, language, timeZone) })}</span>
          )}
        </p>
        <div id="live-top">
          {live.pinned && (
            <section className="live-pinned body" aria-label={t('live.pinned')}>
              <p className="live-pinned-title">{t('live.pinned')}</p>
              <EntryView entry={live.pinned} shown={shown} />
            </section>
          )}
          <KeyEvents live={live} path={path} language={language} timeZone={timeZone} />
        </div>
        {live.entries.length === 0 && !live.pinned && <p className="live-empty">{t('live.empty')}</p>}
        <div id="live-entries" className="body">
          {live.entries.map((entry) => (
            <EntryView key={entry.number} entry={entry} shown={shown} />
          ))}
        </div>
        <Pages live={live} path={path} language={language} />
      </div>
    </section>
  );
}

function KeyEvents({ live, path, language, timeZone }: { live: LiveView; path: string; language: Language; timeZone: string }) {
  if (live.keyEvents.length === 0) return null;
  const here = new Set([live.pinned, ...live.entries].map((entry) => entry?.number));
  const t = translate(language);
  return (
    <nav className="live-keys" aria-labelledby="key-events">
      <h3 id="key-events">{t('live.keyEvents')}</h3>
      <ol>
        {live.keyEvents.map((entry) => (
          <li key={entry.number}>
            <a href={here.has(entry.number) ? `#entry-${entry.number}` : `${path}?page=${pageOf(entry.number)}#entry-${entry.number}`}>
              <time dateTime={entry.at.toISOString()}>{timeOfDay(entry.at, timeZone)}</time> {entryName(entry)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Real links to the pages before and after. */
function Pages({ live: { around, newestFirst }, path, language }: { live: LiveView; path: string; language: Language }) {
  const t = translate(language);
  const address = (page: number | null) => (page === null ? path : `${path}?page=${page}`);
  const links = [
    around.earlier !== undefined && { rel: newestFirst ? 'next' : 'prev', href: address(around.earlier), words: t('live.earlier') },
    around.later !== undefined && { rel: newestFirst ? 'prev' : 'next', href: address(around.later), words: t('live.later') },
  ].filter((link) => link !== false);
  if (links.length === 0) return null;
  return (
    <nav aria-label={t('live.pages')} className="live-pages no-print">
      {(newestFirst ? links.toReversed() : links).map(({ words, ...link }) => (
        <a key={words} className="tap underline decoration-rule" {...link}>
          {words}
        </a>
      ))}
    </nav>
  );
}

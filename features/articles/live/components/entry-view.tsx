import type { Media } from '#features/media/queries.ts';
import { dayKey, timeOfDay, timestamp } from '#ui/time.ts';
import { translate } from '#ui/translate.ts';
import { enhance } from '../../body/enhance.ts';
import { Body, type BodyContext } from '../../body/render.tsx';
import type { Entry } from '../entry.ts';

export interface Shown {
  context: BodyContext;
  media: ReadonlyMap<number, Media>;
  startedAt: Date;
}

/** One entry, which its time links to. */
export function EntryView({ entry, shown: { context, media, startedAt } }: { entry: Entry; shown: Shown }) {
  const { language, timeZone } = context;
  const t = translate(language);
  // On the day it began the time says it all.
  const isSameDay = (at: Date) => dayKey(at, timeZone) === dayKey(startedAt, timeZone);
  const time = (at: Date) => (isSameDay(at) ? timeOfDay(at, timeZone) : timestamp(at, language, timeZone));
  return (
    <section className={entry.isKey ? 'entry entry-key' : 'entry'} id={`entry-${entry.number}`}>
      <p className="entry-time">
        <a href={`#entry-${entry.number}`}>
          <time dateTime={entry.at.toISOString()}>{time(entry.at)}</time>
        </a>
        {entry.isKey && <span> · {t('article.keyEvent')}</span>}
      </p>
      {entry.headline && <h3>{entry.headline}</h3>}
      <Body blocks={enhance(entry.blocks, media)} context={context} />
      {entry.correctedAt && <p className="entry-corrected">{t('live.corrected', { time: time(entry.correctedAt) })}</p>}
    </section>
  );
}

import 'server-only';
import { enhance } from '#features/articles/body/enhance.ts';
import { type HtmlContext, toHtml } from '#features/articles/body/to-html.ts';
import type { Entry, Live } from '#features/articles/live/entry.ts';
import { mostTold } from '#features/articles/live/pages.ts';
import { getLastChange, getPinned, listNewestEntries } from '#features/articles/live/queries.ts';
import type { Article } from '#features/articles/queries.ts';
import type { Media } from '#features/media/queries.ts';
import { element, escaped, textElement } from '#ui/markup.ts';
import { timestamp } from '#ui/time.ts';
import { translate } from '#ui/translate.ts';

/** What a feed tells of a live blog. */
export interface LiveTold extends Pick<Live, 'startedAt' | 'endedAt'> {
  /** The summary that is kept on top, then the newest, whatever the order on the page: who reads a feed wants what is new. */
  entries: Entry[];
  /** Of an entry; null before the first. */
  changedAt: Date | null;
}

/** Null where the story is no live blog. */
export async function getLiveTold({ number, live }: Pick<Article, 'number' | 'live'>): Promise<LiveTold | null> {
  if (!live) return null;
  const [pinned, newest, changedAt] = await Promise.all([getPinned(number), listNewestEntries(number, mostTold), getLastChange(number)]);
  const others = newest.filter((entry) => entry.number !== pinned?.number);
  return { ...live, entries: [...(pinned ? [pinned] : []), ...others].slice(0, mostTold), changedAt };
}

/** When the story was updated last, by its editors or by an entry since it came out; null where it is as it was then. */
export function updatedAt({ publishedAt, updatedAt }: Pick<Article, 'publishedAt' | 'updatedAt'>, live: LiveTold | null): Date | null {
  const posted = live?.changedAt ?? null;
  return posted && posted > (updatedAt ?? publishedAt) ? posted : updatedAt;
}

/** Entries below the body, written as it is; each time leads to its place on the page. */
export function liveHtml(live: LiveTold, media: ReadonlyMap<number, Media>, context: HtmlContext): string {
  const { language, timeZone, url } = context;
  const t = translate(language);
  const time = (at: Date) => timestamp(at, language, timeZone);
  const entryHtml = ({ number, at, headline, blocks, correctedAt }: Entry) =>
    [
      headline && textElement('h3', headline),
      element('p', {}, element('a', { href: `${url}#entry-${number}` }, textElement('time', time(at), { datetime: at.toISOString() }))),
      toHtml(enhance(blocks, media), context),
      correctedAt && textElement('p', t('live.corrected', { time: time(correctedAt) })),
    ]
      .filter(Boolean)
      .join('\n');
  const state = live.endedAt
    ? textElement('p', t('live.endedAt', { time: time(live.endedAt) }))
    : element('p', {}, textElement('strong', t('live.label')), ` ${escaped(t('live.since', { time: time(live.startedAt) }))}`);
  return [state, ...live.entries.map(entryHtml)].join('\n');
}

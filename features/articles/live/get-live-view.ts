import { cache } from 'react';
import { clock } from '#platform/clock.ts';
import type { Article } from '../queries.ts';
import { type Entry, isRunning, type Live } from './entry.ts';
import { livePage, type Page } from './pages.ts';
import { getPinned, lastEntry, listEntries, listKeyEvents } from './queries.ts';

/** A live blog as one of its addresses shows it. */
export interface LiveView extends Live {
  isRunning: boolean;
  /** Null at the bare address. */
  page: number | null;
  around: Pick<Page, 'earlier' | 'later'>;
  newestFirst: boolean;
  entries: Entry[];
  /** At the bare address alone; such an entry does not stand in the list besides. */
  pinned: Entry | null;
  keyEvents: Entry[];
}

/** Null where the story is no live blog, or has no such page. */
export const getLiveView = cache(
  async ({ number, live }: Pick<Article, 'number' | 'live'>, page: number | null): Promise<LiveView | null> => {
    if (!live) return null;
    const running = isRunning(live, clock.now());
    const newestFirst = running || live.newestFirst;
    const found = livePage(page, { last: await lastEntry(number), newestFirst });
    if (!found) return null;
    const isBare = page === null;
    const [entries, pinned, keyEvents] = await Promise.all([
      listEntries(number, found.span, newestFirst),
      isBare ? getPinned(number) : null,
      isBare ? listKeyEvents(number) : [],
    ]);
    const shown = entries.filter((entry) => entry.number !== pinned?.number);
    return { ...live, isRunning: running, page, around: found, newestFirst, entries: shown, pinned, keyEvents };
  },
);

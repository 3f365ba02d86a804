import { createStore, del, entries, set, type UseStore } from 'idb-keyval';
import type { Content } from '#features/articles/content.ts';

/** What this browser has not yet got rid of: words that no server has confirmed. */
export interface Unsent {
  content: Content;
  /** The revision it was made from, and what that said: for a merge. */
  base: number;
  baseContent: Content;
  /** What was sent and never answered: it may have been written. */
  inDoubt: Content | null;
  /** UTC milliseconds. */
  at: number;
}

/** Whose words, about what, written where: two tabs of one person keep theirs apart. */
export interface Place {
  user: string;
  number: number;
  tab: string;
}

let opened: UseStore | undefined;
function store(): UseStore {
  opened ??= createStore('kawaraban-outbox', 'drafts');
  return opened;
}
const prefix = ({ user, number }: Omit<Place, 'tab'>) => `${user}/${number}/`;
const key = (place: Place) => prefix(place) + place.tab;

/*
 * Kept in IndexedDB, so that it outlives a closed laptop and a crashed browser. Where there is none (private windows of some
 * browsers), saving goes on without.
 */
export const putUnsent = async (place: Place, unsent: Unsent): Promise<boolean> => {
  try {
    await set(key(place), unsent, store());
    return true;
  } catch {
    return false;
  }
};

export const dropUnsent = async (place: Place): Promise<void> => {
  try {
    await del(key(place), store());
  } catch {
    // Where nothing can be kept, nothing is there.
  }
};

/** What any tab of this browser left of this person's words about an article, the newest first. */
export const listUnsent = async (of: Omit<Place, 'tab'>): Promise<{ tab: string; unsent: Unsent }[]> => {
  try {
    const all = await entries<string, Unsent>(store());
    return all
      .filter(([each]) => each.startsWith(prefix(of)))
      .map(([each, unsent]) => ({ tab: each.slice(prefix(of).length), unsent }))
      .sort((a, b) => b.unsent.at - a.unsent.at);
  } catch {
    return [];
  }
};

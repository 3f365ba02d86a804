import { createStore, del, get, set } from 'idb-keyval';
import type { Content } from '#features/articles/content.ts';

/** What this browser has not yet got rid of: words that no server has confirmed. */
export interface Unsent {
  content: Content;
  /** The revision it was made from, and what that said: for a merge. */
  base: number;
  baseContent: Content;
  /** UTC milliseconds. */
  at: number;
}

const store = () => createStore('kawaraban-outbox', 'drafts');
const key = (user: string, article: number) => `${user}/${article}`;

/*
 * Kept in IndexedDB, so that it outlives a closed laptop and a crashed browser. Where there is none (private windows of some
 * browsers), saving goes on without.
 */
export const putUnsent = (user: string, article: number, unsent: Unsent) =>
  set(key(user, article), unsent, store()).then(
    () => true,
    () => false,
  );
export const getUnsent = (user: string, article: number) => get<Unsent>(key(user, article), store()).catch(() => undefined);
export const dropUnsent = (user: string, article: number) => del(key(user, article), store()).catch(() => undefined);

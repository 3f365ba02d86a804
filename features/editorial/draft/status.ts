import type { Content } from '#features/articles/content.ts';
import type { Holding, Theirs } from './send-draft.ts';

/** What the writer is told; each is true at that moment. */
export type Status =
  | { kind: 'opening' }
  | { kind: 'saved'; at: string | null }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  | { kind: 'offline'; isKept: boolean }
  | { kind: 'signed-out' }
  /**
   * Somebody else's turn, or over: nobody takes an article by looking at it. `isUnsent`: words of this writer wait here;
   * `isBehind`: the other has saved more than this page shows.
   */
  | { kind: 'held'; by: Holding; isOver: boolean; isUnsent: boolean; isBehind: boolean }
  /** Somebody saved more than this page shows. */
  | { kind: 'behind' }
  | { kind: 'conflict'; base: Content; mine: Content; theirs: Theirs }
  | { kind: 'refused'; reason: string; field: string };

/** Only a person gets it out of these. */
export const isStuck = ({ kind }: Status) => ['opening', 'held', 'behind', 'conflict', 'signed-out'].includes(kind);

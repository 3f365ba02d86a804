import type { Cuts } from './crops.ts';
import type { Rights } from './rights.ts';

/** What the newsroom's browser knows of a picture or a recording. */
export interface MediaItem {
  id: number;
  hash: string;
  kind: 'image' | 'video' | 'audio';
  mime: string;
  width: number | null;
  height: number | null;
  /** Of a recording. */
  seconds: number | null;
  /** Grows with each description. */
  revision: number;
  alt: string;
  caption: string;
  credit: string;
  focalX: number;
  focalY: number;
  /** What was cut by hand, by crop. */
  cuts: Cuts;
  /** What its file was called when it came. */
  fileName: string;
  licence: string;
  rights: Rights;
  /** The last day it may be shown, `2026-11-30`; null: for good. */
  rightsLastDay: string | null;
  /** ISO 8601. */
  addedAt: string;
  /** A name; null for what came with the demo, and for whoever has left. */
  addedBy: string | null;
  /** Whether this person may describe and delete it. */
  isEditable: boolean;
}

/** What the library is looked through for, besides words and kinds. */
export const libraryStates = ['unused', 'ending', 'over', 'incomplete'] as const;
export type LibraryState = (typeof libraryStates)[number];

/** Whether readers could be shown it: with words for those who cannot see it, and its maker's name. */
export const isComplete = ({ alt, credit }: Pick<MediaItem, 'alt' | 'credit'>) => alt.trim() !== '' && credit.trim() !== '';

/** Where an editor's pictures come from, in the browser: the library, or a file on its way up. */
export interface MediaSource {
  /** Those that exist among these, in no order. */
  get(ids: readonly number[]): Promise<MediaItem[]>;
  /** Refuses with a sentence that says what to do: wrong type, too large, signed out, no connection. */
  upload(file: File): Promise<{ ok: true; value: MediaItem } | { ok: false; reason: string }>;
  /** Lets the person choose one from the library or upload one; null when they think better of it. */
  pick(kind: MediaItem['kind']): Promise<MediaItem | null>;
  /** Lets the person say what it shows and who made it; null when nothing was changed. */
  describe(item: MediaItem): Promise<MediaItem | null>;
}

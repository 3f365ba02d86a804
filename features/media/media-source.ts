/** What the newsroom's browser knows of a picture or a recording. */
export interface MediaItem {
  id: number;
  hash: string;
  kind: 'image' | 'video' | 'audio';
  mime: string;
  width: number | null;
  height: number | null;
  alt: string;
  caption: string;
  credit: string;
  focalX: number;
  focalY: number;
}

/** Where an editor's pictures come from, in the browser: the library, or a file on its way up. */
export interface MediaSource {
  /** Those that exist among these, in no order. */
  get(ids: readonly number[]): Promise<MediaItem[]>;
  /** Refuses with a sentence that says what to do: wrong type, too large, signed out, no connection. */
  upload(file: File): Promise<{ ok: true; value: MediaItem } | { ok: false; reason: string }>;
  /** Lets the person choose one from the library or upload one; null when they think better of it. */
  pick(kind: MediaItem['kind']): Promise<MediaItem | null>;
}

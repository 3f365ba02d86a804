import type { MediaItem, MediaSource } from '#features/media/media-source.ts';

/** Pictures and recordings of one text: each is asked for once, all that a moment needs in one question. */
export class MediaCache {
  readonly source: MediaSource;
  /** Null: it is gone. */
  #known = new Map<number, MediaItem | null>();
  #wanted = new Set<number>();
  #listeners = new Set<() => void>();

  constructor(source: MediaSource) {
    this.source = source;
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Undefined until it is known. */
  read(id: number): MediaItem | null | undefined {
    const known = this.#known.get(id);
    if (known === undefined && !this.#wanted.has(id)) {
      if (this.#wanted.size === 0) setTimeout(() => void this.#ask(), 0);
      this.#wanted.add(id);
    }
    return known;
  }

  put(item: MediaItem) {
    this.#known.set(item.id, item);
    this.#tell();
  }

  /** Lets the person choose one, and knows it; null when they think better of it. */
  pick = (kind: MediaItem['kind']) => this.#keep(this.source.pick(kind));

  /** Lets the person say what it shows, and knows that; null when nothing was changed. */
  describe = (item: MediaItem) => this.#keep(this.source.describe(item));

  async #keep(answer: Promise<MediaItem | null>): Promise<MediaItem | null> {
    const item = await answer;
    if (item) this.put(item);
    return item;
  }

  async #ask() {
    const ids = [...this.#wanted];
    const found = await this.source.get(ids).catch(() => null);
    if (found) {
      for (const id of ids) this.#known.set(id, null);
      for (const item of found) this.#known.set(item.id, item);
    }
    const more = [...this.#wanted].filter((id) => !ids.includes(id));
    this.#wanted.clear();
    // Whatever is still looked at and not known is asked for again: at once, or when there may be a connection again.
    if (found || more.length > 0) this.#tell();
    else setTimeout(() => this.#tell(), 5_000);
  }

  /** Grows with every answer: what has read must read again. */
  version = 0;
  getVersion = () => this.version;

  #tell() {
    this.version++;
    for (const listener of this.#listeners) listener();
  }
}

import type { MediaItem, MediaSource } from '#features/media/media-source.ts';
import { newId } from './ids.ts';

export interface Upload {
  file: File;
  /** Shows it from memory. */
  preview: string;
  /** Null while it is on its way. */
  refusal: string | null;
}

/** Pictures on their way up. A refused one is kept, with the reason, until it is tried again or taken out. */
export class Uploads {
  #source: MediaSource;
  #onDone: (key: string, item: MediaItem) => void;
  #uploads = new Map<string, Upload>();
  #listeners = new Set<() => void>();

  constructor(source: MediaSource, onDone: (key: string, item: MediaItem) => void) {
    this.#source = source;
    this.#onDone = onDone;
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  read = (key: string) => this.#uploads.get(key);
  get isEmpty() {
    return this.#uploads.size === 0;
  }

  start(file: File): string {
    const key = newId();
    this.#uploads.set(key, { file, preview: URL.createObjectURL(file), refusal: null });
    void this.#send(key);
    return key;
  }

  retry(key: string) {
    this.#change(key, { refusal: null });
    void this.#send(key);
  }

  drop(key: string) {
    const upload = this.#uploads.get(key);
    if (upload) URL.revokeObjectURL(upload.preview);
    this.#uploads.delete(key);
    this.#tell();
  }

  async #send(key: string) {
    const upload = this.#uploads.get(key);
    if (!upload) return;
    const sent = await this.#source.upload(upload.file).catch(() => ({ ok: false as const, reason: '' }));
    if (!this.#uploads.has(key)) return;
    if (!sent.ok) return this.#change(key, { refusal: sent.reason });
    this.#onDone(key, sent.value);
    this.drop(key);
  }

  #change(key: string, change: Partial<Upload>) {
    const upload = this.#uploads.get(key);
    if (upload) this.#uploads.set(key, { ...upload, ...change });
    this.#tell();
  }

  #tell() {
    for (const listener of this.#listeners) listener();
  }
}

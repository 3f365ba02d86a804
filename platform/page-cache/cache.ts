import { LRUCache } from 'lru-cache';
import { log } from '../log.ts';
import { type Rendered, StoredPage } from './stored-page.ts';

/** What a page was made of. */
export interface Versions {
  /** Once this has changed, the page must not be served again: somebody published. */
  must: string;
  /** Once this has changed, the page may be served for a little while, as it is renewed: the ranking moved. */
  may: string;
}

/** How long after its making a page is served while only `may` has changed, in ms. */
export const servedStaleMs = 40_000;
/** How long a reader waits for a newer page before the last one is sent, in ms: a database that hangs must not be felt. */
export const patienceMs = { must: 3_000, may: 250 };
/** How long a page that could not be renewed in that time is left alone, in ms. */
export const restMs = 5_000;

interface Entry {
  page: StoredPage;
  versions: Versions;
  /** When its rendering began, in ms. */
  at: number;
  /** Set once renewing it failed or took too long: until when it is left alone, unless somebody publishes. */
  rest?: { until: number; must: string };
}

interface Options {
  /** What all pages together may take. */
  bytes: number;
  /** What the page of a key must, and may, have been made of at this moment. */
  versions(key: string): Versions;
  /** Renders the page of a key; throws when it cannot. */
  render(key: string): Promise<Rendered>;
  now(): number;
  /** Whether a key is one of endlessly many: its page is kept where absences are. */
  isMadeUp?(key: string): boolean;
}

/**
 * Rendered pages in memory, least recently used out. A page is made once however many ask for it at the same time. While it
 * cannot be made anew, the last one that was made is served. What is not there (404, 410, a redirect), or made up by readers, has an eighth of the
 * room, so that nobody can push pages out by asking for addresses of his own invention.
 */
export class PageCache {
  #options: Options;
  #pages: LRUCache<string, Entry>;
  #absences: LRUCache<string, Entry>;
  #underWay = new Map<string, { versions: Versions; done: Promise<Entry> }>();

  constructor(options: Options) {
    this.#options = options;
    const room = (bytes: number) =>
      new LRUCache<string, Entry>({ maxSize: Math.floor(bytes), sizeCalculation: (entry, key) => entry.page.bytes + key.length * 2 });
    this.#pages = room((options.bytes * 7) / 8);
    this.#absences = room(options.bytes / 8);
  }

  get size() {
    const kept = [this.#pages, this.#absences];
    return {
      pages: kept.reduce((sum, { size }) => sum + size, 0),
      bytes: kept.reduce((sum, { calculatedSize }) => sum + calculatedSize, 0),
    };
  }

  /** The page of a key, at once where it is there; null when it can neither be made nor was ever made before. */
  get(key: string): StoredPage | Promise<StoredPage | null> {
    const entry = this.#pages.get(key) ?? this.#absences.get(key);
    if (!entry) return this.#renew(key).then(pageOf, () => null);
    const versions = this.#options.versions(key);
    const isCurrent = entry.versions.must === versions.must;
    if (isCurrent && entry.versions.may === versions.may) return entry.page;
    const now = this.#options.now();
    if (entry.rest && entry.rest.must === versions.must && now < entry.rest.until) return entry.page;
    const renewed = this.#renewInTime(key, entry, isCurrent ? patienceMs.may : patienceMs.must);
    return isCurrent && now - entry.at < servedStaleMs ? entry.page : renewed;
  }

  /** The newer page; the last one when that fails or takes longer than a reader shall wait. Renewing goes on behind it. */
  #renewInTime(key: string, entry: Entry, longestMs: number): Promise<StoredPage> {
    const { must } = this.#options.versions(key);
    return new Promise((resolve) => {
      const giveUp = () => {
        entry.rest = { until: this.#options.now() + restMs, must };
        resolve(entry.page);
      };
      const timer = setTimeout(giveUp, longestMs);
      this.#renew(key)
        .then((renewed) => resolve(renewed.page), giveUp)
        .finally(() => clearTimeout(timer));
    });
  }

  #renew(key: string): Promise<Entry> {
    const versions = this.#options.versions(key);
    const other = this.#underWay.get(key);
    // One that began before the last publication would show what was before it.
    if (other && other.versions.must === versions.must) return other.done;
    const done = this.#make(key, versions).finally(() => {
      if (this.#underWay.get(key)?.done === done) this.#underWay.delete(key);
    });
    this.#underWay.set(key, { versions, done });
    return done;
  }

  async #make(key: string, versions: Versions): Promise<Entry> {
    const at = this.#options.now();
    try {
      const rendered = await this.#options.render(key);
      const previous = this.#pages.peek(key) ?? this.#absences.peek(key);
      const entry = { page: new StoredPage(rendered, at, previous?.page), versions, at };
      // A slower render of an older state does not replace a newer one.
      if (previous && previous.at > at) return entry;
      const isPage = rendered.status === 200 && !this.#options.isMadeUp?.(key);
      (isPage ? this.#pages : this.#absences).set(key, entry);
      (isPage ? this.#absences : this.#pages).delete(key);
      return entry;
    } catch (error) {
      log('warn', 'page not rendered', { key, error });
      throw error;
    }
  }
}

const pageOf = (entry: Entry) => entry.page;

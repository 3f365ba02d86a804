import 'server-only';
import { clock } from '#platform/clock.ts';
import { plainPath } from '#platform/page-cache/key.ts';
import { readDestinations } from './queries.ts';

/**
 * The editors' redirects, in memory: there are few, and addresses that somebody invented cost neither a query nor room in
 * the page cache. Read anew whenever the version of the content has changed.
 */
export class KnownRedirects {
  #version: string | null = null;
  #destinations: ReadonlyMap<string, string> = new Map();

  /** Where the path of a request leads; undefined for one that nobody redirects. */
  at(path: string): string | undefined {
    return this.#destinations.size > 0 ? this.#destinations.get(plainPath(path)) : undefined;
  }

  async follow(version: string): Promise<void> {
    if (version === this.#version) return;
    this.#version = version;
    try {
      const destinations = await readDestinations(clock.now());
      // One that took longer than its successor does not replace it.
      if (this.#version === version) this.#destinations = destinations;
    } catch (error) {
      if (this.#version === version) this.#version = null;
      throw error;
    }
  }
}

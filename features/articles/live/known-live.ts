import 'server-only';
import { clock } from '#platform/clock.ts';
import { hearAllLive, hearLive } from './live-door.ts';
import { listLive } from './queries.ts';

/**
 * Which pages are live blogs, and the version each must have been made of: there are few. Read anew whenever the version of the
 * content has changed, and told of each entry meanwhile.
 */
export class KnownLive {
  #content: string | null = null;
  #paths = new Map<string, number>();
  #versions = new Map<number, number>();
  #grown = 0;

  /** What a list in which the entries of any may stand depends on besides the content: the answers of the search, and feeds. */
  get ofAny(): string {
    return ` live ${this.#grown}`;
  }

  /** What the page of a key depends on besides the content; nothing where it is no live blog's. */
  versionOf(key: string): string {
    if (this.#paths.size === 0) return '';
    const article = this.#paths.get(key.split('?', 1)[0] ?? '');
    return article === undefined ? '' : ` live ${this.#versions.get(article)}`;
  }

  /** What a notification says, `7 13`: the live blog of story 7 has version 13. Its page is made anew before its followers ask for it. */
  hear(told: string): void {
    const [article = 0, version = 0] = told.split(' ').map(Number);
    this.#raise(article, version);
    hearLive(article, version);
  }

  /** Notifications may have been lost: every follower's story is asked about. */
  async catchUp(): Promise<void> {
    await this.#read();
    hearAllLive();
  }

  async follow(content: string): Promise<void> {
    if (content === this.#content) return;
    this.#content = content;
    await this.#read().catch((error: unknown) => {
      if (this.#content === content) this.#content = null;
      throw error;
    });
  }

  async #read(): Promise<void> {
    const known = await listLive(clock.now());
    this.#paths = new Map(known.map(({ path, number }) => [path, number]));
    for (const { number, version } of known) this.#raise(number, version);
  }

  /** An answer that was overtaken by a notification takes nothing back. */
  #raise(article: number, version: number): void {
    const known = this.#versions.get(article) ?? 0;
    if (version <= known) return;
    this.#versions.set(article, version);
    this.#grown += version - known;
  }
}

import type { ServerResponse } from 'node:http';
import { endFrame, frameOf, type LiveEvent, type Standing } from './live-event.ts';

/** So often a stream says that it is there, in ms: proxies end what is silent, commonly after a minute. */
export const heartbeatMs = 20_000;
/** A follower who has so many bytes waiting does not keep up, and is let go: it comes back with what it last had. */
const mostWaiting = 64 * 1024;

interface Follower {
  response: ServerResponse;
  /** The version it has been told of. */
  version: number;
}

interface Story {
  followers: Set<Follower>;
  /** The newest version that was heard of. */
  heard: number;
  /** Whether somebody may not have been told of something, and whether the database is being asked what. */
  isStale: boolean;
  isAsking: boolean;
}

type Present = Extract<Standing, { version: number }>;

interface Options {
  listEventsAfter(article: number, version: number): Promise<LiveEvent[]>;
  getStanding(article: number): Promise<Standing>;
  failed(error: unknown): void;
}

/** Who follows which live blog in this process. One question to the database an event, however many follow; nothing is kept of whoever left. */
export class Followers {
  #options: Options;
  #stories = new Map<number, Story>();
  #heartbeat: NodeJS.Timeout | undefined;
  #count = 0;

  constructor(options: Options) {
    this.#options = options;
  }

  get count() {
    return this.#count;
  }

  get articles() {
    return [...this.#stories.keys()];
  }

  /** Follows from a version on; what came since is sent at once. */
  add(article: number, response: ServerResponse, version: number): void {
    const known = this.#stories.get(article);
    const story = known ?? { followers: new Set(), heard: 0, isStale: false, isAsking: false };
    this.#stories.set(article, story);
    const follower = { response, version };
    story.followers.add(follower);
    this.#count++;
    response.once('close', () => this.#forget(article, story, follower));
    this.#heartbeat ??= setInterval(() => this.#beat(), heartbeatMs).unref();
    // Before the first there was nobody to hear for.
    if (!known || version < story.heard) this.#ask(article, story);
  }

  /** A live blog has this version now: whoever follows it is told what changed. */
  hear(article: number, version: number): void {
    const story = this.#stories.get(article);
    if (!story || version <= story.heard) return;
    story.heard = version;
    this.#ask(article, story);
  }

  /** Asks about every story anew: something may have been missed. */
  hearAll(): void {
    for (const [article, story] of this.#stories) this.#ask(article, story);
  }

  /** Ends the streams of a story that readers no longer have; they come back, and are told why. */
  drop(article: number): void {
    for (const { response } of this.#stories.get(article)?.followers ?? []) response.end();
  }

  close(): void {
    clearInterval(this.#heartbeat);
    for (const article of this.articles) this.drop(article);
  }

  #ask(article: number, story: Story): void {
    story.isStale = true;
    if (!story.isAsking) void this.#tell(article, story);
  }

  async #tell(article: number, story: Story): Promise<void> {
    story.isAsking = true;
    try {
      while (story.isStale && story.followers.size > 0) {
        story.isStale = false;
        const oldest = Math.min(...[...story.followers].map(({ version }) => version));
        const standing = await this.#options.getStanding(article);
        const events = await this.#options.listEventsAfter(article, oldest);
        if ('version' in standing) this.#send(story, events, { ...standing, oldest });
        else this.drop(article);
      }
    } catch (error) {
      // The next change asks again, whatever its number.
      story.heard = 0;
      this.#options.failed(error);
    } finally {
      story.isAsking = false;
    }
  }

  #send({ followers }: Story, events: readonly LiveEvent[], { state, version, oldest }: Present & { oldest: number }): void {
    const frames = events.map((event) => ({ version: event.version, frame: frameOf(event) }));
    const made = new Map<number, Buffer>();
    const after = (from: number) => {
      const known = made.get(from) ?? Buffer.from(frames.map((each) => (each.version > from ? each.frame : '')).join(''));
      made.set(from, known);
      return known;
    };
    const newest = Math.max(version, events.at(-1)?.version ?? 0);
    for (const follower of followers) {
      // Came while the question was under way, for more than was asked: the next one is for it.
      if (follower.version < oldest) continue;
      const words = after(follower.version);
      if (words.length > 0) this.#write(follower, words);
      follower.version = Math.max(follower.version, newest);
      if (state === 'ended') follower.response.end(endFrame(newest));
    }
  }

  #write({ response }: Follower, words: Buffer | string): void {
    if (response.writableEnded || response.destroyed) return;
    response.write(words);
    if (response.writableLength > mostWaiting) response.destroy();
  }

  #beat(): void {
    for (const { followers } of this.#stories.values()) for (const follower of followers) this.#write(follower, ':\n\n');
  }

  #forget(article: number, story: Story, follower: Follower): void {
    if (!story.followers.delete(follower)) return;
    this.#count--;
    if (story.followers.size === 0 && this.#stories.get(article) === story) this.#stories.delete(article);
    if (this.#count > 0) return;
    clearInterval(this.#heartbeat);
    this.#heartbeat = undefined;
  }
}

import 'server-only';
import { apply } from './apply.ts';
import type { View, ViewSink, ViewStore } from './view.ts';

/** Beyond this many waiting views, or this long, the door answers 503 instead of holding on to memory. */
const mostWaiting = 5_000;
const longestWaitMs = 2_000;

interface Waiting {
  view: View;
  settle(durable: boolean): void;
}

/**
 * Group commit: whatever arrives while one batch is being committed goes as the next. One statement, one fsync,
 * for as many readers as came in meanwhile; a lone reader waits for nobody.
 */
export class ViewQueue implements ViewSink {
  #waiting: Waiting[] = [];
  #underWay = false;
  #store: ViewStore;

  constructor(store: ViewStore = { apply }) {
    this.#store = store;
  }

  /** False when the queue is full, the wait too long or the store away. */
  record(view: View): Promise<boolean> {
    if (this.#waiting.length >= mostWaiting) return Promise.resolve(false);
    return new Promise((resolve) => {
      const entry: Waiting = {
        view,
        settle: (durable) => {
          clearTimeout(timer);
          resolve(durable);
        },
      };
      const timer = setTimeout(() => {
        this.#waiting = this.#waiting.filter((other) => other !== entry);
        resolve(false);
      }, longestWaitMs);
      this.#waiting.push(entry);
      if (!this.#underWay) void this.#commit();
    });
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  async #commit() {
    this.#underWay = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      const durable = await this.#store.apply(batch.map((entry) => entry.view)).then(
        () => true,
        () => false,
      );
      for (const entry of batch) entry.settle(durable);
    }
    this.#underWay = false;
  }
}

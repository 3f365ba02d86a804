/** TypeScript's own DOM does not know of prerendering (https://wicg.github.io/nav-speculation/prerendering.html). */
declare global {
  interface Document {
    readonly prerendering?: boolean;
  }
}

/** What may bring a page into sight or take it away. */
const changes = ['visibilitychange', 'prerenderingchange'];
const isInSight = () => document.visibilityState === 'visible' && !document.prerendering;

/** Calls back once the page has been in sight for `ms` in all; hidden and prerendered time does not count. */
export class VisibleTime {
  #left: number;
  #since: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reached: () => void;

  constructor(ms: number, reached: () => void) {
    this.#left = ms;
    this.#reached = reached;
  }

  start() {
    for (const change of changes) document.addEventListener(change, this.#follow);
    this.#follow();
  }

  stop() {
    for (const change of changes) document.removeEventListener(change, this.#follow);
    clearTimeout(this.#timer);
  }

  // May come twice for one change: what has passed is taken off first, whatever the page is now.
  #follow = () => {
    clearTimeout(this.#timer);
    const now = performance.now();
    if (this.#since !== null) this.#left -= now - this.#since;
    this.#since = isInSight() ? now : null;
    if (this.#since !== null) this.#timer = setTimeout(this.#reach, this.#left);
  };

  #reach = () => {
    this.stop();
    this.#reached();
  };
}

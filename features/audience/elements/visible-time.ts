/** Calls back once the page has been visible for `ms` in all; hidden and prerendered time does not count. */
export class VisibleTime {
  #left: number;
  #since = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reached: () => void;

  constructor(ms: number, reached: () => void) {
    this.#left = ms;
    this.#reached = reached;
  }

  start() {
    document.addEventListener('visibilitychange', this.#follow);
    this.#follow();
  }

  stop() {
    document.removeEventListener('visibilitychange', this.#follow);
    clearTimeout(this.#timer);
  }

  // While prerendering, visibilityState is 'hidden'; activation fires visibilitychange.
  #follow = () => {
    clearTimeout(this.#timer);
    if (document.visibilityState === 'visible') {
      this.#since = performance.now();
      this.#timer = setTimeout(() => {
        this.stop();
        this.#reached();
      }, this.#left);
    } else if (this.#since) {
      this.#left = Math.max(0, this.#left - (performance.now() - this.#since));
      this.#since = 0;
    }
  };
}

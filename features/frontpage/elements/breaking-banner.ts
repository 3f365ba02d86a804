/** How often a page in sight asks what is breaking. */
const everyMs = 4_000;

/** Keeps the banner of a page that stays open true: what begins, changes or ends shows within seconds. */
class BreakingBanner extends HTMLElement {
  #timer: ReturnType<typeof setInterval> | undefined;

  connectedCallback() {
    this.#timer = setInterval(this.#ask, everyMs);
    addEventListener('visibilitychange', this.#ask);
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
    removeEventListener('visibilitychange', this.#ask);
  }

  #ask = async () => {
    if (document.hidden) return;
    try {
      const answer = await fetch(`/api/banner?language=${document.documentElement.lang}`);
      const mark = answer.headers.get('etag')?.replaceAll('"', '');
      if (!answer.ok || mark === undefined || mark === this.getAttribute('mark')) return;
      this.innerHTML = await answer.text();
      this.setAttribute('mark', mark);
    } catch {
      // Asked again in a moment.
    }
  };
}

customElements.define('breaking-banner', BreakingBanner);

import { VisibleTime } from '#ui/elements/visible-time.ts';
import { isUncounted } from './uncounted.ts';

/** How long a story must have been in sight, in ms. */
const seenAfter = 1_000;
const door = '/api/views';

/**
 * Tells the server of one view after a second of being seen: never while prerendered, hidden or framed, nor where the reader
 * asked not to be counted. Writes nothing into the browser.
 */
class RecordView extends HTMLElement {
  #seen: VisibleTime | undefined;

  connectedCallback() {
    if (window.top !== window) return;
    this.#arm();
    addEventListener('pageshow', this.#shownAgain);
  }

  disconnectedCallback() {
    this.#seen?.stop();
    removeEventListener('pageshow', this.#shownAgain);
  }

  // Back from the back/forward cache is a visit like any other; the server knows whether it is the day's first.
  #shownAgain = (event: PageTransitionEvent) => {
    if (event.persisted) this.#arm();
  };

  #arm() {
    this.#seen?.stop();
    this.#seen = new VisibleTime(seenAfter, () => {
      if (!isUncounted()) void tell(Number(this.getAttribute('article')));
    });
    this.#seen.start();
  }
}

/**
 * Tells it until it is answered: by fetch, once more a little later, at last by beacon, which also goes when the page is left
 * before the answer came. However often it arrives, it counts once.
 */
async function tell(article: number) {
  const body = JSON.stringify({ article, automated: navigator.webdriver === true, from: cameFrom() });
  const beacon = () => navigator.sendBeacon(door, body);
  const whenLeft = () => document.visibilityState === 'hidden' && beacon();
  document.addEventListener('visibilitychange', whenLeft);
  if (!(await post(body))) {
    if (!navigator.onLine) await new Promise((resolve) => addEventListener('online', resolve, { once: true }));
    await new Promise((resolve) => setTimeout(resolve, 3_000 + Math.random() * 3_000));
    if (!(await post(body))) beacon();
  }
  document.removeEventListener('visibilitychange', whenLeft);
}

/** The host of the page that led here and nothing more of it; a dot for our own, nothing where the browser does not say. */
function cameFrom(): string {
  const host = document.referrer.split('/')[2] ?? '';
  return host === location.host ? '.' : host.replace(/:\d+$/, '');
}

/** False where another try may help: the network failed, or the server is too busy just now. Any other refusal is final. */
async function post(body: string): Promise<boolean> {
  try {
    const { status } = await fetch(door, { method: 'POST', body, keepalive: true, credentials: 'same-origin' });
    return status < 500 && status !== 429;
  } catch {
    return false;
  }
}

customElements.define('record-view', RecordView);

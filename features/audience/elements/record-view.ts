import { VisibleTime } from './visible-time.ts';

/** How long a story must have been in sight, in ms. */
const seenAfter = 1_000;

/** Sends one view after a second of being seen: never while prerendered, hidden or framed. Writes nothing into the browser. */
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

  #shownAgain = (event: PageTransitionEvent) => {
    if (event.persisted) this.#arm();
  };

  #arm() {
    this.#seen?.stop();
    this.#seen = new VisibleTime(seenAfter, () => void send(Number(this.getAttribute('article'))));
    this.#seen.start();
  }
}

async function send(article: number) {
  const body = JSON.stringify({ article, automated: navigator.webdriver === true });
  if (await post(body)) return;
  await new Promise((resolve) => setTimeout(resolve, 3_000 + Math.random() * 3_000));
  if (!navigator.onLine) await new Promise((resolve) => addEventListener('online', resolve, { once: true }));
  if (!(await post(body))) navigator.sendBeacon('/api/views', body);
}

/** False where another try may help; a refusal is final. */
async function post(body: string): Promise<boolean> {
  try {
    const answer = await fetch('/api/views', { method: 'POST', body, keepalive: true, credentials: 'same-origin' });
    return answer.status < 500;
  } catch {
    return false;
  }
}

customElements.define('record-view', RecordView);

import { makeButton } from '#ui/elements/make-button.ts';

interface Told {
  is: 'posted' | 'changed' | 'removed' | 'ended';
  entry?: number;
}

/** Without a stream the door is asked so often, in ms. */
const pollMs = 20_000;
/** A page that all its readers want at once is fetched within so long, in ms. */
const spreadMs = 3_000;
/** So long a page without the entry that was announced is given, in ms. */
const lateMs = 1_500;
/** Entries on a page for good: as in pages.ts, which a browser need not load. */
const pageLength = 20;

const byId = (id: string, of: Document = document) => of.getElementById(id);
const idOf = (entry: number) => `entry-${entry}`;

/**
 * Tells the reader of a live blog of new entries by a button, and shows them when it is pressed: taken from the page itself, made
 * anew. What is corrected or removed changes where it stands. Without an article it only finds an entry that is on another page.
 */
class LivePosts extends HTMLElement {
  #source: EventSource | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #version = 0;
  #new = new Set<number>();
  #changed = new Set<number>();
  #isFetching = false;
  #button = makeButton('', () => void this.#show());
  #words = document.createElement('p');

  connectedCallback() {
    addEventListener('hashchange', this.#seek);
    this.#seek();
    if (!this.getAttribute('article')) return;
    this.#version = Number(this.getAttribute('version'));
    this.#button.className = 'live-new';
    this.#button.hidden = true;
    this.#words.setAttribute('role', 'status');
    this.replaceChildren(this.#words, this.#button);
    // A page kept for going back holds no connection.
    addEventListener('pagehide', this.#stop);
    addEventListener('pageshow', this.#shownAgain);
    const { prerendering } = document as Document & { prerendering?: boolean };
    if (prerendering) document.addEventListener('prerenderingchange', () => this.#start(), { once: true });
    else this.#start();
  }

  disconnectedCallback() {
    this.#stop();
    removeEventListener('hashchange', this.#seek);
    removeEventListener('pagehide', this.#stop);
    removeEventListener('pageshow', this.#shownAgain);
  }

  #labels = () => (this.getAttribute('labels') ?? '').split('|');
  #address = () => `/api/live/${this.getAttribute('article')}?after=${this.#version}`;

  #start() {
    if (!('EventSource' in window)) return this.#poll(0);
    const source = new EventSource(this.#address());
    this.#source = source;
    source.onmessage = ({ data, lastEventId }) => {
      this.#version = Number(lastEventId) || this.#version;
      this.#hear(JSON.parse(data));
    };
    source.onerror = () => {
      // It comes back by itself unless it was refused: ended, gone, or too many here.
      if (source.readyState === 2 && this.#source === source) this.#poll(pollMs);
    };
  }

  #stop = () => {
    this.#source?.close();
    this.#source = undefined;
    clearTimeout(this.#timer);
  };

  #shownAgain = ({ persisted }: PageTransitionEvent) => {
    if (persisted) this.#start();
  };

  #poll(afterMs: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), afterMs * (0.75 + Math.random() / 2));
  }

  async #ask() {
    const answer = await fetch(this.#address(), { headers: { accept: 'application/json' } }).catch(() => null);
    // What is gone stays gone.
    if (answer?.status === 404 || answer?.status === 410) return;
    const told = answer?.ok ? await answer.json().catch(() => null) : null;
    for (const event of told?.events ?? []) this.#hear(event);
    this.#version = told?.version ?? this.#version;
    if (told?.hasEnded) this.#hear({ is: 'ended' });
    else this.#poll(pollMs);
  }

  #hear({ is, entry = 0 }: Told) {
    const element = byId(idOf(entry));
    if (is === 'ended') this.#end();
    else if (is === 'removed') {
      this.#new.delete(entry);
      element?.remove();
      document.querySelector(`.live-keys li:has(a[href$="#${idOf(entry)}"])`)?.remove();
    } else if (element || this.#new.has(entry)) {
      if (is === 'changed') this.#renew(entry);
    } else if (is === 'posted') this.#new.add(entry);
    this.#tell();
  }

  #tell() {
    const [one = '', many = ''] = this.#labels();
    const count = this.#new.size;
    const words = (count === 1 ? one : many).replace('{count}', String(count));
    this.#button.hidden = count === 0;
    if (this.#button.textContent === words) return;
    this.#button.textContent = words;
    if (count > 0) this.#say(words);
  }

  /** Read aloud by a screen reader when it has nothing else to say; seen is the button. */
  #say(words: string) {
    this.#words.className = 'sr-only';
    this.#words.textContent = words;
  }

  #end() {
    this.#stop();
    this.#words.className = 'live-over';
    this.#words.textContent = this.#labels()[2] ?? '';
  }

  /** Readers are many: their browsers do not all come in the same moment. */
  #renew(entry: number) {
    this.#changed.add(entry);
    if (this.#changed.size > 1) return;
    setTimeout(async () => {
      const page = await this.#fetch();
      const changed = [...this.#changed];
      this.#changed.clear();
      if (!page) return;
      replace(byId('live-top'), byId('live-top', page));
      for (const each of changed) {
        const old = document.querySelector(`#live-entries > #${idOf(each)}`);
        const inList = page.querySelector(`#live-entries > #${idOf(each)}`);
        if (old && inList) replace(old, inList);
        // On top now.
        else if (old && byId(idOf(each), page)) old.remove();
      }
    }, Math.random() * spreadMs);
  }

  async #show() {
    if (this.#isFetching) return;
    this.#isFetching = true;
    const wanted = [...this.#new];
    const newest = idOf(Math.max(...wanted));
    let page = await this.#fetch();
    // A server that could not make the page anew in time sends the last one.
    if (page && !byId(newest, page)) {
      await new Promise((done) => setTimeout(done, lateMs));
      page = await this.#fetch();
    }
    this.#isFetching = false;
    const newer = page && byId('live', page);
    if (!newer) return location.reload();
    replace(byId('live'), newer);
    for (const entry of wanted) {
      this.#new.delete(entry);
      byId(idOf(entry))?.classList.add('entry-new');
    }
    this.#tell();
    this.#words.textContent = '';
    const first = byId(newest) ?? byId('live-entries');
    first?.setAttribute('tabindex', '-1');
    first?.focus({ preventScroll: true });
    first?.scrollIntoView({ block: 'nearest' });
  }

  async #fetch(): Promise<Document | null> {
    const answer = await fetch(location.pathname + location.search, { headers: { accept: 'text/html' } }).catch(() => null);
    return answer?.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
  }

  /** An address such as `#entry-12` outlives the page it was copied from: the entry has a place of its own. */
  #seek = () => {
    const entry = Number(/^#entry-(\d{1,6})$/.exec(location.hash)?.[1] ?? 0);
    if (!entry || byId(idOf(entry))) return;
    if (this.#new.has(entry)) void this.#show();
    else if (!location.search) location.replace(`${location.pathname}?page=${Math.ceil(entry / pageLength)}${location.hash}`);
  };
}

function replace(old: Element | null, newer: Element | null) {
  if (old && newer) old.replaceWith(document.adoptNode(newer));
}

customElements.define('live-posts', LivePosts);

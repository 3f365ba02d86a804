import { makeButton } from '#ui/elements/make-button.ts';
import { fetchPack, removePack } from '../offline/fetch-pack.ts';
import { getPack } from '../offline/pack.ts';

const words = ['ask', 'again', 'remove', 'progress', 'kept', 'full', 'failed', 'unable'] as const;

/**
 * Fetches today's five and the saved stories for reading offline, when the reader asks for it; says how far it is and how much it
 * takes, and takes it away again. Nothing is registered or fetched before.
 */
class OfflinePack extends HTMLElement {
  #bar = document.createElement('progress');
  #said = document.createElement('p');
  #ask = makeButton('', () => void this.#fetch());
  #remove = makeButton('', () => void removePack().then(() => this.#tell()));

  connectedCallback() {
    this.#said.setAttribute('role', 'status');
    this.#said.className = 'meta';
    this.#remove.textContent = this.#say('remove');
    this.#bar.setAttribute('aria-label', this.#say('ask'));
    this.#bar.hidden = true;
    if ('serviceWorker' in navigator && 'caches' in window) {
      this.replaceChildren(this.#ask, this.#remove, this.#bar, this.#said);
      this.#tell();
    } else {
      this.replaceChildren(this.#said);
      this.#said.textContent = this.#say('unable');
    }
  }

  #say(word: (typeof words)[number], values: Record<string, string> = {}) {
    const text = (this.getAttribute('labels') ?? '').split('|')[words.indexOf(word)] ?? '';
    return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  }

  #list = (name: string) => (this.getAttribute(name) ?? '').split(' ').filter(Boolean);

  #tell() {
    const pack = getPack();
    const language = document.documentElement.lang;
    this.#ask.textContent = this.#say(pack ? 'again' : 'ask');
    this.#remove.hidden = !pack;
    this.#said.textContent = pack
      ? this.#say('kept', {
          count: `${pack.stories.length}`,
          size: (pack.bytes / 1e6).toLocaleString(language, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }),
          time: new Date(pack.at).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' }),
        })
      : '';
  }

  async #fetch() {
    const had = getPack();
    this.#ask.disabled = true;
    this.#bar.hidden = false;
    try {
      await navigator.serviceWorker.register('/worker.js');
      await fetchPack({
        shells: this.#list('shells'),
        today: this.#list('today'),
        tell: (done, all) => {
          this.#bar.max = all;
          this.#bar.value = done;
          this.#said.textContent = this.#say('progress', { done: `${done + 1}`, all: `${all}` });
        },
      });
      this.#tell();
    } catch (error) {
      // Half a pack is none; a whole older one is better than that.
      if (!had) await removePack().catch(() => undefined);
      this.#tell();
      const { name } = error as Error;
      this.#said.textContent = this.#say(name === 'QuotaExceededError' ? 'full' : name === 'TypeError' ? 'failed' : 'unable');
    }
    this.#ask.disabled = false;
    this.#bar.hidden = true;
  }
}

customElements.define('offline-pack', OfflinePack);

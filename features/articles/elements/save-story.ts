import { makeButton } from '#ui/elements/make-button.ts';
import { Remembering } from '#ui/elements/remembering.ts';
import { keepSaved, listSaved, withoutStory, withStory } from './saved.ts';

/** Keeps a story in the reader's own browser, and lets go of it again; what is kept stands on a page of its own, to which it leads once pressed. */
class SaveStory extends Remembering {
  #button = makeButton('', () => this.#turn());
  #link = document.createElement('a');
  #said = document.createElement('span');

  override connectedCallback() {
    const [save = '', list = ''] = this.labels();
    this.#button.textContent = save;
    this.#link.className = 'tap';
    this.#link.href = this.getAttribute('list') ?? '';
    this.#link.textContent = list;
    this.#link.hidden = true;
    this.#said.setAttribute('role', 'status');
    this.replaceChildren(this.#button, this.#link, this.#said);
    super.connectedCallback();
  }

  #story = () => ({
    number: Number(this.getAttribute('article')),
    path: this.getAttribute('path') ?? location.pathname,
    headline: this.getAttribute('headline') ?? document.title,
    language: document.documentElement.lang,
  });

  #isSaved = () => listSaved().some(({ number }) => number === this.#story().number);

  #turn() {
    const [, , full = '', unkept = ''] = this.labels();
    const story = this.#story();
    const stories = this.#isSaved() ? withoutStory(listSaved(), story.number) : withStory(listSaved(), story);
    const isKept = stories !== null && keepSaved(stories);
    this.show();
    this.#link.hidden = !this.#isSaved();
    this.#said.textContent = isKept ? '' : stories ? unkept : full;
  }

  show() {
    this.#button.setAttribute('aria-pressed', String(this.#isSaved()));
  }
}

customElements.define('save-story', SaveStory);

/* A list of headlines below the field as one types: a combobox of the ARIA Authoring Practices, whose list the arrow keys walk. */

interface Suggestion {
  headline: string;
  path: string;
}

/** How long after the last key the list is asked for, in ms. */
const pause = 120;

class SearchSuggest extends HTMLElement {
  #list = document.createElement('ul');
  #said = document.createElement('p');
  #at = -1;
  #timer = 0;
  #asked = new AbortController();

  connectedCallback() {
    const input = document.getElementById(this.getAttribute('for') ?? '');
    if (!(input instanceof HTMLInputElement)) return;
    const [label = ''] = this.#labels();
    this.#list.id = `${input.id}-suggestions`;
    this.#list.hidden = true;
    this.#list.role = 'listbox';
    this.#list.ariaLabel = label;
    this.#said.className = 'sr-only';
    this.#said.role = 'status';
    this.replaceChildren(this.#list, this.#said);
    input.role = 'combobox';
    input.setAttribute('aria-controls', this.#list.id);
    input.setAttribute('aria-autocomplete', 'list');
    input.ariaExpanded = 'false';
    input.addEventListener('input', (event) => {
      clearTimeout(this.#timer);
      this.#asked.abort();
      if (!(event as InputEvent).isComposing) this.#timer = window.setTimeout(() => this.#ask(input), pause);
    });
    input.addEventListener('compositionend', () => this.#ask(input));
    input.addEventListener('keydown', (event) => this.#walk(event, input));
    input.addEventListener('blur', () => this.#show(input, []));
    // The field keeps the focus: a list that goes with it could not be pressed.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
  }

  #labels = () => (this.getAttribute('labels') ?? '').split('|');

  async #ask(input: HTMLInputElement) {
    const typed = input.value.trim();
    this.#asked = new AbortController();
    const { signal } = this.#asked;
    try {
      const answer = typed ? await fetch(this.getAttribute('address') + encodeURIComponent(typed), { signal }) : null;
      const found: Suggestion[] = answer?.ok ? await answer.json() : [];
      if (!signal.aborted && document.activeElement === input) this.#show(input, found);
    } catch {
      // Without suggestions the form is what it was.
    }
  }

  #show(input: HTMLInputElement, found: readonly Suggestion[]) {
    if (found.length === 0) {
      clearTimeout(this.#timer);
      this.#asked.abort();
    }
    this.#list.replaceChildren(...found.map((each, place) => this.#option(each, place)));
    this.#list.hidden = found.length === 0;
    input.ariaExpanded = String(found.length > 0);
    this.#said.textContent = found.length > 0 ? (this.#labels()[1] ?? '').replace('#', String(found.length)) : '';
    this.#point(input, -1);
  }

  #option({ headline, path }: Suggestion, place: number) {
    const option = document.createElement('li');
    option.id = `${this.#list.id}-${place}`;
    option.role = 'option';
    option.textContent = headline;
    option.addEventListener('click', () => location.assign(path));
    option.dataset.path = path;
    return option;
  }

  /** Points at one of them, or with -1 at none. */
  #point(input: HTMLInputElement, at: number) {
    this.#at = at;
    for (const [place, option] of [...this.#list.children].entries()) option.ariaSelected = String(place === at);
    const option = this.#list.children[at];
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  #walk(event: KeyboardEvent, input: HTMLInputElement) {
    const { length } = this.#list.children;
    if (event.isComposing || length === 0) return;
    const chosen = this.#list.children[this.#at];
    // The field itself is one stop of the round.
    if (event.key === 'ArrowDown') this.#point(input, this.#at + 1 < length ? this.#at + 1 : -1);
    else if (event.key === 'ArrowUp') this.#point(input, this.#at >= 0 ? this.#at - 1 : length - 1);
    else if (event.key === 'Escape') this.#show(input, []);
    else if (event.key === 'Enter' && chosen instanceof HTMLElement) location.assign(chosen.dataset.path ?? '');
    else return;
    event.preventDefault();
  }
}

customElements.define('search-suggest', SearchSuggest);

import { isUncounted, setUncounted } from './uncounted.ts';

/** A button by which a reader is not counted in this browser, and is again; beside it stands in words how it is. */
class OptOut extends HTMLElement {
  #button = document.createElement('button');
  #state = document.createElement('p');

  connectedCallback() {
    const [ask = '', , , unkept = ''] = this.#labels();
    this.#button.type = 'button';
    this.#button.textContent = ask;
    this.#button.onclick = () => {
      const isKept = setUncounted(!isUncounted());
      this.#tell();
      if (!isKept) this.#state.textContent = unkept;
    };
    this.#state.setAttribute('role', 'status');
    this.replaceChildren(this.#button, this.#state);
    this.#tell();
    // It may have been changed in another window, while this one stood open or was kept for going back.
    addEventListener('storage', this.#tell);
    addEventListener('pageshow', this.#tell);
  }

  disconnectedCallback() {
    removeEventListener('storage', this.#tell);
    removeEventListener('pageshow', this.#tell);
  }

  #labels = () => (this.getAttribute('labels') ?? '').split('|');

  #tell = () => {
    const [, counted = '', uncounted = ''] = this.#labels();
    const isOut = isUncounted();
    this.#button.setAttribute('aria-pressed', String(isOut));
    this.#state.textContent = isOut ? uncounted : counted;
  };
}

customElements.define('opt-out', OptOut);

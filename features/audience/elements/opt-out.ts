import { makeButton } from '#ui/elements/make-button.ts';
import { Remembering } from '#ui/elements/remembering.ts';
import { isUncounted, setUncounted } from './uncounted.ts';

/** A button by which a reader is not counted in this browser, and is again; beside it stands in words how it is. */
class OptOut extends Remembering {
  #button = makeButton('', () => this.#turn());
  #state = document.createElement('p');

  override connectedCallback() {
    this.#button.textContent = this.labels()[0] ?? '';
    this.#state.setAttribute('role', 'status');
    this.replaceChildren(this.#button, this.#state);
    super.connectedCallback();
  }

  #turn() {
    const isKept = setUncounted(!isUncounted());
    this.show();
    if (!isKept) this.#state.textContent = this.labels()[3] ?? '';
  }

  show() {
    const [, counted = '', uncounted = ''] = this.labels();
    const isOut = isUncounted();
    this.#button.setAttribute('aria-pressed', String(isOut));
    this.#state.textContent = isOut ? uncounted : counted;
  }
}

customElements.define('opt-out', OptOut);

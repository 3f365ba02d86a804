import { makeButton } from '#ui/elements/make-button.ts';
import { forgetRead, isForgetful } from './read-stories.ts';

/** A button by which this browser forgets what was read in it, and remembers nothing more until it is pressed again. */
class ForgetRead extends HTMLElement {
  connectedCallback() {
    const button = makeButton(this.getAttribute('label') ?? '', () => {
      forgetRead(!isForgetful());
      tell();
    });
    const tell = () => button.setAttribute('aria-pressed', String(isForgetful()));
    tell();
    this.replaceChildren(button);
  }
}

customElements.define('forget-read', ForgetRead);

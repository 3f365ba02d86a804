import { keepSetting } from '#ui/elements/keep-setting.ts';
import { makeButton } from '#ui/elements/make-button.ts';

const isHidden = () => document.documentElement.dataset.ruby === 'hidden';

/** A button that hides and shows the readings of stories: shown until the reader hides them, and then as they left it. */
class RubyToggle extends HTMLElement {
  connectedCallback() {
    const button = makeButton('', () => {
      keepSetting('ruby', isHidden() ? '' : 'hidden');
      tell();
    });
    const tell = () => {
      button.textContent = this.getAttribute(isHidden() ? 'show' : 'hide');
    };
    tell();
    this.replaceChildren(button);
  }
}

customElements.define('ruby-toggle', RubyToggle);

import { keepSetting } from '../../../ui/elements/keep-setting.ts';

const isHidden = () => document.documentElement.dataset.ruby === 'hidden';

/** A button that hides and shows the readings of stories: shown until the reader hides them, and then as they left it. */
class RubyToggle extends HTMLElement {
  connectedCallback() {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'tool tap';
    const tell = () => (button.textContent = this.getAttribute(isHidden() ? 'show' : 'hide'));
    button.addEventListener('click', () => {
      keepSetting('ruby', isHidden() ? '' : 'hidden');
      tell();
    });
    tell();
    this.replaceChildren(button);
  }
}

customElements.define('ruby-toggle', RubyToggle);

import { next, sizes, themes } from '../reading.ts';
import { keepSetting } from './keep-setting.ts';

/* Dark or light, and the size of text: kept in the reader's own browser, only once chosen. ui/early-script.ts applies them before the first paint. */

/** Half, full, empty: whether the system decides, and if not, how. */
const signs = ['◐', '●', '○'];

class ReadingSettings extends HTMLElement {
  connectedCallback() {
    const [themeLabel = '', sizeLabel = ''] = (this.getAttribute('labels') ?? '').split('|');
    const theme = this.#button(signOfTheme(), themeLabel, () => {
      turn('theme', themes);
      theme.textContent = signOfTheme();
    });
    this.replaceChildren(
      this.#button('A', sizeLabel, () => turn('text', sizes)),
      theme,
    );
    this.hidden = false;
  }

  #button(sign: string, label: string, act: () => void) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'tool tap';
    button.textContent = sign;
    button.title = label;
    button.setAttribute('aria-label', label);
    button.addEventListener('click', act);
    return button;
  }
}

const signOfTheme = () => signs[themes.findIndex((theme) => theme === (document.documentElement.dataset.theme ?? ''))] ?? '◐';

const turn = (name: 'theme' | 'text', choices: readonly string[]) =>
  keepSetting(name, next(choices, document.documentElement.dataset[name]));

customElements.define('reading-settings', ReadingSettings);

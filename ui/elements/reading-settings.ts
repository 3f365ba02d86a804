import { next, sizes, themes } from '../reading.ts';
import { keepSetting } from './keep-setting.ts';
import { makeButton } from './make-button.ts';

/* Dark or light, and the size of text: kept in the reader's own browser, only once chosen. ui/early-script.ts applies them before the first paint. */

/** Half, full, empty: whether the system decides, and if not, how. */
const signs = ['◐', '●', '○'];
const root = document.documentElement;

class ReadingSettings extends HTMLElement {
  connectedCallback() {
    const [theme = '', size = '', ...states] = (this.getAttribute('labels') ?? '').split('|');
    this.replaceChildren(
      setting('text', sizes, { name: size, states: states.slice(themes.length), signs: ['A', 'A', 'A'] }),
      setting('theme', themes, { name: theme, states, signs }),
    );
    paintFrame();
  }
}

/** A button that goes round its choices, and says which one holds. */
function setting(name: 'theme' | 'text', choices: readonly string[], words: { name: string; states: string[]; signs: string[] }) {
  const button = makeButton('', () => {
    keepSetting(name, next(choices, root.dataset[name]));
    tell();
    paintFrame();
  });
  const tell = () => {
    const at = Math.max(0, choices.indexOf(root.dataset[name] ?? ''));
    button.textContent = words.signs[at] ?? '';
    button.title = `${words.name}: ${words.states[at]}`;
    button.setAttribute('aria-label', button.title);
  };
  tell();
  return button;
}

/** The browser's own frame goes with the page where the reader chose its colour, else with the system. */
function paintFrame() {
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
    meta.dataset.own ??= meta.content;
    meta.content = root.dataset.theme ? getComputedStyle(document.body).backgroundColor : meta.dataset.own;
  }
}

customElements.define('reading-settings', ReadingSettings);

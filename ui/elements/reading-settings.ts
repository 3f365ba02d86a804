/** Dark or light, and the size of text: kept in the reader's own browser, only once chosen. ui/early-script.ts applies them before the first paint. */
const sizes = ['', 'large', 'largest'] as const;

class ReadingSettings extends HTMLElement {
  connectedCallback() {
    const [themeLabel = '', sizeLabel = ''] = (this.getAttribute('labels') ?? '').split('|');
    this.replaceChildren(this.#button('A', sizeLabel, grow), this.#button('◐', themeLabel, turn));
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

function turn() {
  const { dataset } = document.documentElement;
  const isDark = dataset.theme ? dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  keep('theme', isDark ? 'light' : 'dark');
}

function grow() {
  const now = sizes.indexOf((document.documentElement.dataset.text ?? '') as (typeof sizes)[number]);
  keep('text', sizes[(now + 1) % sizes.length] ?? '');
}

function keep(name: 'theme' | 'text', value: string) {
  const { dataset } = document.documentElement;
  try {
    if (value) localStorage.setItem(name, value);
    else localStorage.removeItem(name);
  } catch {
    // A browser that keeps nothing still changes this page.
  }
  if (value) dataset[name] = value;
  else delete dataset[name];
}

customElements.define('reading-settings', ReadingSettings);

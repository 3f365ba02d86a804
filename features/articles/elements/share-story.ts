/** Puts the browser's own sharing and a copy button before the plain mail link, where the browser has them. */
class ShareStory extends HTMLElement {
  connectedCallback() {
    const [nativeLabel = '', copyLabel = '', copiedLabel = ''] = (this.getAttribute('labels') ?? '').split('|');
    const url = this.getAttribute('url') ?? location.href;
    const title = this.getAttribute('headline') ?? document.title;
    if (navigator.clipboard) {
      const copy = this.#button(copyLabel, async () => {
        await navigator.clipboard.writeText(url);
        copy.textContent = copiedLabel;
        setTimeout(() => (copy.textContent = copyLabel), 3_000);
      });
      copy.setAttribute('aria-live', 'polite');
    }
    if ('share' in navigator) this.#button(nativeLabel, () => navigator.share({ url, title }).catch(() => undefined));
  }

  #button(label: string, act: () => void) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'tool tap';
    button.textContent = label;
    button.addEventListener('click', act);
    this.prepend(button);
    return button;
  }
}

customElements.define('share-story', ShareStory);

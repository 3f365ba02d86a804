import { makeButton } from '#ui/elements/make-button.ts';

/** Puts the browser's own sharing and a copy button before the plain mail link, where the browser has them. */
class ShareStory extends HTMLElement {
  connectedCallback() {
    const [nativeLabel = '', copyLabel = '', copiedLabel = '', failedLabel = ''] = (this.getAttribute('labels') ?? '').split('|');
    const url = this.getAttribute('url') ?? location.href;
    const title = this.getAttribute('headline') ?? document.title;
    const said = document.createElement('span');
    said.setAttribute('role', 'status');
    const say = (words: string) => {
      said.textContent = words;
      setTimeout(() => (said.textContent = ''), 5_000);
    };
    const copy = () =>
      navigator.clipboard.writeText(url).then(
        () => say(copiedLabel),
        () => say(failedLabel),
      );
    this.replaceChildren(
      // The reader may think better of it, which is no failure.
      ...('share' in navigator ? [makeButton(nativeLabel, () => navigator.share({ url, title }).catch(() => undefined))] : []),
      ...(navigator.clipboard ? [makeButton(copyLabel, copy), said] : []),
    );
  }
}

customElements.define('share-story', ShareStory);

import { makeButton } from '#ui/elements/make-button.ts';

/** Puts a button before an embed's plain link; only a click loads the third party's frame. */
class LoadEmbed extends HTMLElement {
  connectedCallback() {
    this.replaceChildren(makeButton(this.getAttribute('label') ?? '', () => this.#load()));
  }

  #load() {
    const frame = document.createElement('iframe');
    frame.src = this.getAttribute('url') ?? '';
    frame.title = this.getAttribute('title') ?? '';
    frame.referrerPolicy = 'no-referrer';
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups');
    frame.allow = 'fullscreen';
    this.replaceChildren(frame);
    // The plain link beside it has done its work.
    for (const beside of this.parentElement?.children ?? []) if (beside instanceof HTMLElement && beside !== this) beside.hidden = true;
  }
}

customElements.define('load-embed', LoadEmbed);

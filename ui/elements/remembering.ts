const changes = ['storage', 'pageshow'];

/** Shows what this browser remembers, and shows it anew: another window may have changed it, or this page was kept for going back. */
export abstract class Remembering extends HTMLElement {
  connectedCallback() {
    this.show();
    for (const change of changes) addEventListener(change, this);
  }

  disconnectedCallback() {
    for (const change of changes) removeEventListener(change, this);
  }

  handleEvent() {
    this.show();
  }

  labels = () => (this.getAttribute('labels') ?? '').split('|');

  abstract show(): void;
}

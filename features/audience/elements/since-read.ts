import { makeButton } from '#ui/elements/make-button.ts';
import { VisibleTime } from '#ui/elements/visible-time.ts';
import { changedPlaces, lastRead, rememberRead } from './read-stories.ts';

/** How long a story must have been in sight to count as read, in ms. */
const readAfter = 4_000;

/**
 * Marks for a returning reader what is new or changed in a story since this browser last showed it. Sets attributes alone: what
 * is inside the blocks is not its own (the words come from globals.css, which writes them where only a screen reader finds them).
 */
class SinceRead extends HTMLElement {
  #seen: VisibleTime | undefined;

  connectedCallback() {
    const number = Number(this.getAttribute('article'));
    const marks = this.getAttribute('marks') ?? '';
    const before = lastRead(number);
    if (before) this.#show(changedPlaces(before.marks, marks), before.at);
    this.#seen = new VisibleTime(readAfter, () => rememberRead({ number, at: Date.now(), marks }));
    this.#seen.start();
  }

  disconnectedCallback() {
    this.#seen?.stop();
  }

  #show(places: readonly number[], at: number) {
    const [label = '', one = '', many = '', dismiss = ''] = (this.getAttribute('labels') ?? '').split('|');
    const children = document.querySelector('.body')?.children;
    const blocks = places.flatMap((place) => children?.[place] ?? []);
    const [first] = blocks;
    if (!first) return;
    for (const block of blocks) block.setAttribute('data-new', label);
    first.id ||= 'new';
    const link = document.createElement('a');
    link.href = `#${first.id}`;
    // By the reader's own clock, which went then.
    const time = new Date(at).toLocaleString(document.documentElement.lang, {
      month: 'long',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    link.textContent = (blocks.length === 1 ? one : many).replace('{count}', `${blocks.length}`).replace('{time}', time);
    const close = makeButton(
      '×',
      () => {
        for (const block of blocks) block.removeAttribute('data-new');
        this.replaceChildren();
      },
      dismiss,
    );
    this.replaceChildren(link, close);
  }
}

customElements.define('since-read', SinceRead);

import { makeButton } from '#ui/elements/make-button.ts';
import { Remembering } from '#ui/elements/remembering.ts';
import { keepSaved, listSaved, raised, type SavedStory, withoutStory } from './saved.ts';
import { storyLink } from './story-link.ts';

/** The stories that the reader saved, the newest first; each can be put further up and let go of. */
class SavedStories extends Remembering {
  #count = document.createElement('p');
  #list = document.createElement('ol');

  override connectedCallback() {
    this.#count.setAttribute('role', 'status');
    this.#count.className = 'meta';
    // What was removed leaves the keyboard here.
    this.#count.tabIndex = -1;
    this.replaceChildren(this.#count, this.#list);
    super.connectedCallback();
  }

  show() {
    const [empty = '', one = '', many = ''] = this.labels();
    const stories = listSaved();
    this.#count.textContent = stories.length === 0 ? empty : (stories.length === 1 ? one : many).replace('{count}', `${stories.length}`);
    this.#list.replaceChildren(...stories.map((story, place) => this.#line(story, place)));
    this.#list.hidden = stories.length === 0;
  }

  #line(story: SavedStory, place: number) {
    const [, , , up = '', remove = ''] = this.labels();
    const line = document.createElement('li');
    const act = (label: string, change: typeof raised) =>
      makeButton(
        label,
        () => {
          keepSaved(change(listSaved(), story.number));
          this.show();
          const moved = [...this.#list.children].findIndex((other) => other.id === line.id);
          (this.#list.children[moved]?.querySelector('button') ?? this.#count).focus();
        },
        `${label}: ${story.headline}`,
      );
    line.id = `saved-${story.number}`;
    line.append(storyLink(story), ...(place > 0 ? [act(up, raised)] : []), act(remove, withoutStory));
    return line;
  }
}

customElements.define('saved-stories', SavedStories);

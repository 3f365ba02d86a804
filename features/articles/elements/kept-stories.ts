import { getPack } from '../offline/pack.ts';
import { packName } from '../offline/ways.ts';
import { storyLink } from './story-link.ts';

/** The stories of the offline pack that are still in it: one that was withdrawn meanwhile is not. */
class KeptStories extends HTMLElement {
  async connectedCallback() {
    const stories = getPack()?.stories ?? [];
    const found = await Promise.all(stories.map(({ path }) => caches.match(path, { cacheName: packName, ignoreVary: true })));
    const list = document.createElement('ul');
    list.append(
      ...stories
        .filter((_, place) => found[place])
        .map((story) => {
          const line = document.createElement('li');
          line.append(storyLink(story));
          return line;
        }),
    );
    const none = document.createElement('p');
    none.textContent = this.getAttribute('none');
    this.replaceChildren(list.children.length > 0 ? list : none);
  }
}

customElements.define('kept-stories', KeptStories);

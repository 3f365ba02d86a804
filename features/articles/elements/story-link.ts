import type { SavedStory } from './saved.ts';

/** A headline that leads to its story, in the story's language. */
export function storyLink({ path, headline, language }: SavedStory): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = path;
  link.lang = language;
  link.hreflang = language;
  link.className = 'tap';
  link.textContent = headline;
  return link;
}

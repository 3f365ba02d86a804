import { recall, remember } from '#ui/elements/browser-memory.ts';

/** A story as a reader's browser remembers it. */
export interface SavedStory {
  number: number;
  path: string;
  headline: string;
  language: string;
}

export const mostSaved = 200;
const key = 'saved';

const isStory = (value: unknown): value is SavedStory => {
  const { number, path, headline, language } = (value ?? {}) as Record<string, unknown>;
  // Only an address of ours: what stands there becomes a link.
  return Number.isInteger(number) && /^\/(?!\/)/.test(String(path)) && typeof headline === 'string' && typeof language === 'string';
};

/** Whatever else stands there, an older version's or somebody's own, is left out. */
export function parseStories(text: string | null): SavedStory[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value.filter(isStory) : [];
  } catch {
    return [];
  }
}

export const listSaved = () => parseStories(recall(key));
/** Whether the browser kept it. */
export const keepSaved = (stories: readonly SavedStory[]) => remember(key, stories.length > 0 ? JSON.stringify(stories) : null);

export const withoutStory = (stories: readonly SavedStory[], number: number) => stories.filter((story) => story.number !== number);

/** The newest first; null where there is no room for it. */
export function withStory(stories: readonly SavedStory[], story: SavedStory): SavedStory[] | null {
  const others = withoutStory(stories, story.number);
  return others.length < mostSaved ? [story, ...others] : null;
}

/** One place further up. */
export function raised(stories: readonly SavedStory[], number: number): SavedStory[] {
  const at = stories.findIndex((story) => story.number === number);
  const story = stories[at];
  return story && at > 0 ? stories.toSpliced(at, 1).toSpliced(at - 1, 0, story) : [...stories];
}

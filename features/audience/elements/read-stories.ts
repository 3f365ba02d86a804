import { recall, remember } from '#ui/elements/browser-memory.ts';

/** When a story was last read here, and the marks of its blocks as they were then. */
export interface ReadStory {
  number: number;
  at: number;
  marks: string;
}

/** The oldest makes room for a new one. */
const mostRead = 100;
const key = 'read';
/** What stands there where the reader asked that nothing be remembered. */
const never = 'no';

const isRead = (value: unknown): value is ReadStory => {
  const { number, at, marks } = (value ?? {}) as Record<string, unknown>;
  return Number.isInteger(number) && Number.isFinite(at) && typeof marks === 'string';
};

export function parseRead(text: string | null): ReadStory[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value.filter(isRead) : [];
  } catch {
    return [];
  }
}

/** The one read last comes first. */
export const withRead = (stories: readonly ReadStory[], story: ReadStory) =>
  [story, ...stories.filter(({ number }) => number !== story.number)].slice(0, mostRead);

/** Places of the marks that were not there before; a block that says nothing has `-` and is never new. */
export function changedPlaces(before: string, now: string): number[] {
  const known = new Set([...before.split(' '), '-']);
  return now.split(' ').flatMap((mark, place) => (known.has(mark) ? [] : place));
}

export const isForgetful = () => recall(key) === never;
export const forgetRead = (forgetful: boolean) => remember(key, forgetful ? never : null);

export const lastRead = (wanted: number) => parseRead(recall(key)).find(({ number }) => number === wanted) ?? null;
export function rememberRead(story: ReadStory): void {
  if (!isForgetful()) remember(key, JSON.stringify(withRead(parseRead(recall(key)), story)));
}

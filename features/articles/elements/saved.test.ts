import { describe, expect, test } from 'vitest';
import { mostSaved, parseStories, raised, type SavedStory, withoutStory, withStory } from './saved.ts';

const story = (number: number, path = `/society/story-${number}`): SavedStory => ({
  number,
  path,
  headline: `Story ${number}`,
  language: 'en',
});
const [one, two, three] = [story(1), story(2), story(3)];

test.each<[string, string | null, SavedStory[]]>([
  ['nothing yet', null, []],
  ['what is no list', '{"number":1}', []],
  ['what is broken', '[{', []],
  ['a list with something else in it', JSON.stringify([one, 7, null, { number: 'x' }]), [one]],
  [
    'an address that leads away',
    JSON.stringify([story(1, '//evil.example'), story(2, 'javascript:alert(1)'), story(3, 'https://x.example')]),
    [],
  ],
])('%s', (_, text, stories) => expect(parseStories(text)).toEqual(stories));

describe('a list', () => {
  test('has the newest first, each story once', () =>
    expect(withStory([one, two], { ...two, path: '/moved' })).toEqual([{ ...two, path: '/moved' }, one]));
  test('has no room for one too many, but for one it has', () => {
    const full = Array.from({ length: mostSaved }, (_, at) => story(at + 1));
    expect(withStory(full, story(mostSaved + 1))).toBeNull();
    expect(withStory(full, three)).toHaveLength(mostSaved);
  });
  test('lets go', () => expect(withoutStory([one, two], 1)).toEqual([two]));
  test.each([
    [3, [one, three, two]],
    [1, [one, two, three]],
    [9, [one, two, three]],
  ])('raises %i by one place', (number, after) => expect(raised([one, two, three], number)).toEqual(after));
});

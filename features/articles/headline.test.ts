import { describe, expect, test } from 'vitest';
import { longestHeadline, shortened, shortHeadline } from './headline.ts';

describe('a headline for search engines', () => {
  test.each([
    ['one that fits stays as it is', 'Night Ferries Return', 'Night Ferries Return'],
    ['of 110 characters too', 'x'.repeat(110), 'x'.repeat(110)],
    ['a longer one ends after a whole word', `${'harbour '.repeat(13)}lights`, `${'harbour '.repeat(13)}lights`],
    ['nor does a comma stand before the ellipsis', `${'harbour, '.repeat(20)}`, `${'harbour, '.repeat(11)}harbour…`],
    ['a word of 130 letters is cut', 'H'.repeat(130), `${'H'.repeat(109)}…`],
  ])('%s', (_, given, expected) => expect(shortHeadline(given)).toBe(expected));

  test('a Japanese one ends after a whole word', () => {
    const told = shortHeadline('渡し船が復活する'.repeat(20));
    expect(told.length).toBeLessThanOrEqual(longestHeadline);
    expect(told).toMatch(/^(渡し船が復活する)+.*…$/);
    expect(told).not.toMatch(/渡…$/);
  });

  test.each([3, 4, 5, 6, 7])('no letter is cut in two, at %i', (most) => {
    const told = shortened('👩‍🚒👩‍🚒👩‍🚒👩‍🚒', most);
    expect(told.isWellFormed()).toBe(true);
    expect(told.length).toBeLessThanOrEqual(most);
    expect(told).toMatch(/^(👩‍🚒)*…$/u);
  });
});

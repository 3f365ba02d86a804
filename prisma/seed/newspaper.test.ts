import { expect, test } from 'vitest';
import { dateStories } from './newspaper.ts';

const dated = dateStories(new Date('2026-11-24T03:00:00Z'));
const onTheFront = 52;

test('no drawing stands twice on the front', () => {
  const drawn = dated.slice(0, onTheFront).map(({ story: { picture } }) => picture);
  const looks = drawn.map(({ scene, light, title }) => title ?? `${scene}, ${light}`);
  expect(looks.filter((look, place) => looks.indexOf(look) !== place)).toEqual([]);
});

test('the entries of a live report follow one another, and none is later than its last change', () => {
  for (const { story } of dated) {
    const minutes = story.english.body.flatMap((block) => (block.kind === 'entry' ? [block.minutesAfter] : []));
    expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
    expect(Math.max(0, ...minutes)).toBeLessThanOrEqual(story.updatedAfter ?? 0);
  }
});

test('a kicker does not say what the headline says', () => {
  const texts = dated.flatMap(({ story: { english, japanese } }) => (japanese ? [english, japanese] : [english]));
  for (const { kicker, headline, front = headline } of texts)
    if (kicker) expect(`${headline} ${front}`.toLowerCase()).not.toContain(kicker.toLowerCase());
  expect(texts.filter(({ kicker }) => kicker).length).toBeGreaterThan(25);
});

test('what is plain text holds no marks', () => {
  const plain = dated.flatMap(({ story: { english, japanese } }) => [english, ...(japanese ? [japanese] : [])]);
  for (const { headline, standfirst, caption } of plain) expect(headline + standfirst + caption).not.toContain('*');
});

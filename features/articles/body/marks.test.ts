import { expect, test } from 'vitest';
import type { Media } from '#features/media/queries.ts';
import type { Enhanced } from './enhance.ts';
import { marksOf } from './marks.ts';

const paragraph = (text: string): Enhanced => ({ id: 'a', kind: 'paragraph', text: [{ text }] });
const media = { id: 1, hash: '0123456789abcdef0123', alt: 'A pier' } as Media;
const picture: Enhanced = { id: 'b', kind: 'image', media, caption: null };
const same = (a: Enhanced, b: Enhanced) => marksOf([a]) === marksOf([b]);

test('one short mark for each block, in their order; none for what says nothing', () =>
  expect(marksOf([paragraph('One'), { id: 'd', kind: 'divider' }, picture])).toMatch(/^[\w-]{5} - [\w-]{5}$/));

test.each<[string, Enhanced, Enhanced, boolean]>([
  ['other words', paragraph('One'), paragraph('One.'), false],
  ['the same in another block', paragraph('One'), { ...paragraph('One'), id: 'z' }, true],
  [
    'a link on it',
    paragraph('One'),
    {
      id: 'a',
      kind: 'paragraph',
      text: [
        { text: 'O', bold: true },
        { text: 'ne', link: '/x' },
      ],
    },
    true,
  ],
  ['a heading of it', paragraph('One'), { id: 'a', kind: 'heading', level: 2, text: [{ text: 'One' }], anchor: 'one' }, true],
  ['another picture', picture, { ...picture, media: { ...media, hash: 'f'.repeat(20) } } as Enhanced, false],
  ['another description for those who do not see it', picture, { ...picture, media: { ...media, alt: 'The pier' } } as Enhanced, true],
])('%s', (_, before, after, isSame) => expect(same(before, after)).toBe(isSame));

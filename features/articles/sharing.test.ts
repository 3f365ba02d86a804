import { describe, expect, test } from 'vitest';
import { judgeSharing, type Told } from './sharing.ts';

const told: Told = { language: 'en', headline: 'Night ferries', description: 'x'.repeat(100), picture: { alt: 'A ferry', width: 1_600 } };
const wanting = (given: Partial<Told>) =>
  judgeSharing({ ...told, ...given })
    .filter(({ isOk }) => !isOk)
    .map(({ rule }) => rule);

describe('what search engines and other sites ask of a story', () => {
  test.each<[string, Partial<Told>, string[]]>([
    ['nothing wanting', {}, []],
    ['110 characters of headline', { headline: 'x'.repeat(110) }, []],
    ['111', { headline: 'x'.repeat(111) }, ['headlineLength']],
    ['59 of description', { description: 'x'.repeat(59) }, ['standfirstLength']],
    ['301', { description: 'x'.repeat(301) }, ['standfirstLength']],
    ['30 in Japanese', { language: 'ja', description: '港'.repeat(30) }, []],
    ['29', { language: 'ja', description: '港'.repeat(29) }, ['standfirstLength']],
    ['161', { language: 'ja', description: '港'.repeat(161) }, ['standfirstLength']],
    ['none: that is another rule’s', { description: ' ' }, []],
    ['no picture', { picture: null }, ['lead']],
    ['a picture not known yet', { picture: undefined }, []],
    ['one that says nothing to the blind', { picture: { alt: ' ', width: 1_200 } }, ['leadAlt']],
    ['one of 1,199 pixels', { picture: { alt: 'x', width: 1_199 } }, ['socialPicture']],
  ])('%s', (_, given, expected) => expect(wanting(given)).toEqual(expected));
});

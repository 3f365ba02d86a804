import { expect, test } from 'vitest';
import { creditIn } from './credit.ts';

const paper = { en: 'The Harbour Post', ja: 'ハーバー・ポスト' };

test.each([
  ['the paper’s own picture in Japanese', 'ja', 'The Harbour Post', 'ハーバー・ポスト'],
  ['the paper’s own picture in English', 'en', 'ハーバー・ポスト', 'The Harbour Post'],
  ['somebody else’s', 'ja', 'Photo: A. Name', 'Photo: A. Name'],
] as const)('%s', (_, language, credit, shown) => expect(creditIn(language, credit, paper)).toBe(shown));

import { expect, test } from 'vitest';
import { openingQuery } from './bigrams.ts';
import { excerpt, marked, type Piece } from './excerpt.ts';
import { wordsOf } from './plain.ts';

const shown = (pieces: readonly Piece[] | null) => pieces?.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('') ?? null;
const needles = (words: string[], runs: string[] = []) => ({ words: new Set(words), runs });

test.each([
  ['Night Ferries return', ['ferries'], [], 'Night [Ferries] return'],
  ['Café, cafe, CAFÉ!', ['cafe'], [], '[Café], [cafe], [CAFÉ]!'],
  ['Tōkyō’s harbour', ['tokyo'], [], '[Tōkyō]’s harbour'],
  ['夜の渡し船が渡し船に', [], ['渡し船'], '夜の[渡し船]が[渡し船]に'],
  ['ﾃﾚﾋﾞとテレビ', [], ['テレビ'], '[ﾃﾚﾋﾞ]と[テレビ]'],
  ['ＮＨＫの朝', ['nhk'], ['の朝'], '[ＮＨＫの朝]'],
  ['㌔と①', ['1'], ['キロ'], '[㌔]と[①]'],
  ['<script>alert(1)</script>', ['script'], [], '<[script]>alert(1)</[script]>'],
  ['𠮷野家', [], ['𠮷野'], '[𠮷野]家'],
  ['東京東京都', [], ['東京', '京都'], '[東京東京都]'],
  ['nothing here', ['tide'], ['港'], 'nothing here'],
])('%s', (text, words, runs, expected) => {
  const pieces = marked(text, needles(words, runs));
  expect(shown(pieces)).toBe(expected);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
});

const long = `${'The quay was quiet. '.repeat(30)}A ferry came at high tide. ${'Nobody was there. '.repeat(30)}A ferry left.`;

test('an excerpt stands around what shows the most, at words’ beginnings', () => {
  const text = shown(excerpt(long, needles(['ferry', 'tide']), 120)) ?? '';
  expect(text).toContain('A [ferry] came at high [tide].');
  expect(text).toMatch(/^… \S+ .*\S …$/);
  expect(text.length).toBeLessThan(160);
});
test('at the beginning nothing is left out', () =>
  expect(shown(excerpt('A ferry left.', needles(['ferry']), 120))).toBe('A [ferry] left.'));
test('no match, no excerpt', () => expect(excerpt(long, needles(['market']), 120)).toBeNull());
test('a long text of Japanese is cut between characters', () => {
  const pieces = excerpt(`${'𠮷'.repeat(300)}港${'𠮷'.repeat(300)}`, needles([], ['港']), 101);
  expect(pieces?.every((piece) => piece.text.isWellFormed())).toBe(true);
});

test.each([
  ['The old-quarter’s 2026 ﬂood', ['the', 'old', 'quarter', 's', '2026', 'flood']],
  ['NHKの朝、ドラマ', ['nhk', 'の朝', 'ドラマ']],
  ['Ｎｉｇｈｔ　Ferries', ['night', 'ferries']],
  ['🎏', []],
])('%s has the words %j', (text, words) => expect(wordsOf(text).map((word) => word.plain)).toEqual(words));

test.each([
  ['night fer', "'^night' & '^fer'"],
  ['Ｆｅｒ', "'^fer'"],
  ['渡', "'^渡'"],
  ['渡し船', "'^渡し' & '^し船'"],
  ['internationalisation', "'^internationa'"],
  ["o'br \\ '' | !x:*", "'^br'"],
  ['f', null],
  ['🎏 -', null],
  ['', null],
])('typed so far, %j asks for %j', (typed, query) => expect(openingQuery(typed)).toBe(query));

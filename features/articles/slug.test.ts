import { expect, test } from 'vitest';
import { cleanDeep, cleanText } from '#ui/clean-text.ts';
import { isSlug } from './article.ts';
import { slugOf } from './slug.ts';

test.each([
  ['Night ferries return', 'night-ferries-return'],
  ['  The mayor’s “Café” plan: 3 questions ', 'the-mayors-cafe-plan-3-questions'],
  ['夜の渡し舟', ''],
  ['夜の渡し舟 Night boat', 'night-boat'],
  [`${'word '.repeat(40)}`, 'word-'.repeat(16).slice(0, -1)],
])('“%s” → %s', (headline, slug) => {
  expect(slugOf(headline)).toBe(slug);
  if (slug) expect(isSlug(slug)).toBe(true);
});

test.each([
  ['NUL and controls', 'a\u0000b\u0007c', 'abc'],
  ['a direction override', 'safe\u202Egpj.exe', 'safegpj.exe'],
  ['isolates and marks', '\u2066x\u2069\u200F', 'x'],
  ['a lone surrogate', 'a\uD83Db', 'a\uFFFDb'],
  ['a pair stays', 'a😀b', 'a😀b'],
  ['tab, line feed and Windows line ends', 'a\tb\r\nc\rd', 'a\tb\nc\nd'],
  ['a byte order mark', '\uFEFFa', 'a'],
  ['joiners that scripts need stay', 'می\u200cخواهم', 'می\u200cخواهم'],
])('%s', (_, given, clean) => {
  expect(cleanText(given)).toBe(clean);
  expect(cleanDeep({ list: [{ text: given }], number: 1, nothing: null })).toEqual({ list: [{ text: clean }], number: 1, nothing: null });
});

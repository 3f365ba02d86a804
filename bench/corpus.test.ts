import { expect, test } from 'vitest';
import { texts, vocabulary, wordOf } from './corpus.ts';

test('no two words are alike, and each is one that a reader could type', () => {
  const words = Array.from({ length: vocabulary }, (_, rank) => wordOf(rank));
  expect(new Set(words).size).toBe(vocabulary);
  expect(words.every((word) => /^[a-z]{2,30}$/.test(word))).toBe(true);
});

test('the tenth word comes about a tenth as often as the first', () => {
  const counts = new Map<string, number>();
  for (const word of texts('en', { count: 500, words: 400, seed: 9 }).join(' ').split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ratio = (counts.get(wordOf(0)) ?? 0) / (counts.get(wordOf(9)) ?? 1);
  expect(ratio).toBeGreaterThan(6);
  expect(ratio).toBeLessThan(16);
});

test('a seed gives the same text, another seed another', () => {
  const text = (seed: number) => texts('ja', { count: 2, words: 5, seed });
  expect(text(1)).toEqual(text(1));
  expect(text(1)).not.toEqual(text(2));
  expect(text(1)[0]).toMatch(/^(\p{Script=Han}{2}\p{Script=Hiragana}){5}$/u);
});

import { expect, test } from 'vitest';
import { preferredLanguage } from './language.ts';

test.each([
  [null, 'en'],
  ['', 'en'],
  ['ja', 'ja'],
  ['ja-JP,ja;q=0.9,en;q=0.8', 'ja'],
  ['en-GB,en;q=0.9,ja;q=0.8', 'en'],
  ['de,fr;q=0.9,ja;q=0.2', 'ja'],
  ['de', 'en'],
  ['en;q=0.5, JA;q=0.7', 'ja'],
  ['ja;q=0, en;q=0.1', 'en'],
  ['*;q=;,ja;q=x', 'ja'],
] as const)('%s: %s', (header, expected) => expect(preferredLanguage(header)).toBe(expected));

import { expect, test } from 'vitest';
import { next, sizes, themes } from './reading.ts';

test.each([
  ['the system’s, then dark', themes, undefined, 'dark'],
  ['dark, then light', themes, 'dark', 'light'],
  ['light, then the system’s again', themes, 'light', ''],
  ['something else counts as the system’s', themes, 'sepia', 'dark'],
  ['the largest, then as it was', sizes, 'largest', ''],
] as const)('%s', (_, choices, now, then) => expect(next(choices, now)).toBe(then));

import { expect, test } from 'vitest';
import { fallbackWidthOf, renditionsOf, widthsOf } from './renditions.ts';

test.each([
  [2_000, [320, 640, 960, 1600], 960],
  [1_200, [320, 640, 960, 1200], 960],
  [1_000, [320, 640, 960], 960],
  [800, [320, 640, 800], 800],
  [500, [320, 500], 500],
  [330, [320], 320],
  [200, [200], 200],
])('a picture %d wide is never enlarged, nor made much smaller than it is', (width, widths, fallback) => {
  expect(widthsOf(width)).toEqual(widths);
  expect(fallbackWidthOf(width)).toBe(fallback);
});

test('a picture cut by hand for its page has that crop in every format, under names that say what was cut', () => {
  const focal = { x: 0.5, y: 0.5 };
  const files = (cuts: object) => [...renditionsOf('h', { width: 1_000, height: 700 }, { focal, cuts }).keys()];
  const cut = files({ '16x9': { x: 0.1, y: 0.255, width: 0.6 } });
  expect(cut.filter((file) => !files({}).includes(file))).toEqual([
    'h/16x9-1200-100-255-600.jpeg',
    'h/16x9-640-100-255-600.avif',
    'h/16x9-640-100-255-600.webp',
    'h/16x9-1200-100-255-600.avif',
    'h/16x9-1200-100-255-600.webp',
  ]);
  expect(files({}).filter((file) => !cut.includes(file))).toEqual(['h/16x9-1200-50-50.jpeg']);
});

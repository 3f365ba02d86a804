import { describe, expect, test } from 'vitest';
import { cropAround, cropFile, fallbackWidthOf, widthsOf } from './renditions.ts';
import { putFile } from './storage.ts';

describe('a crop', () => {
  const size = { width: 1600, height: 1000 };
  test.each([
    ['middle', { x: 0.5, y: 0.5 }, { left: 300, top: 0, width: 1000, height: 1000 }],
    ['left edge', { x: 0, y: 0.5 }, { left: 0, top: 0, width: 1000, height: 1000 }],
    ['right edge', { x: 1, y: 1 }, { left: 600, top: 0, width: 1000, height: 1000 }],
  ])('%s, square', (_, focal, expected) => expect(cropAround(size, focal, { width: 1200, height: 1200 })).toEqual(expected));

  test('lies inside, whatever is asked', () => {
    for (const x of [0, 0.1, 0.77, 1])
      for (const y of [0, 0.33, 1]) {
        const { left, top, width, height } = cropAround({ width: 333, height: 777 }, { x, y }, { width: 1200, height: 630 });
        expect(left >= 0 && top >= 0 && left + width <= 333 && top + height <= 777).toBe(true);
      }
  });
});

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

test('a crop of another focal point has another address', () => {
  const named = (x: number, y: number) => cropFile('0123456789abcdef0123', 'social', { x, y });
  expect([named(0.5, 0.5), named(1, 0.07)]).toEqual([
    '0123456789abcdef0123/social-1200-50-50.jpeg',
    '0123456789abcdef0123/social-1200-100-7.jpeg',
  ]);
});

test('nothing is written outside of the media directory', async () => {
  await expect(putFile('../escaped', Buffer.from('x'))).rejects.toThrow(/leads out/);
});

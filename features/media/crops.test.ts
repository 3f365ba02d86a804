import { describe, expect, test } from 'vitest';
import { type Cut, cropAround, cropBox, cropFile, cropNames, crops, cutAround, fitCut, readCuts } from './crops.ts';

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

test('a crop of another focal point has another address', () => {
  const named = (x: number, y: number) => cropFile('0123456789abcdef0123', 'social', { focal: { x, y }, cuts: {} });
  expect([named(0.5, 0.5), named(1, 0.07)]).toEqual([
    '0123456789abcdef0123/social-1200-50-50.jpeg',
    '0123456789abcdef0123/social-1200-100-7.jpeg',
  ]);
});

describe('a cut by hand', () => {
  const size = { width: 1_600, height: 1_000 };
  const focal = { x: 0.5, y: 0.5 };

  test('is taken as it stands, whatever the focal point', () => {
    const cuts = { '16x9': { x: 0.25, y: 0.1, width: 0.5 } };
    expect(cropBox(size, { focal, cuts }, '16x9')).toEqual({ left: 400, top: 100, width: 800, height: 450 });
    expect(cropBox(size, { focal, cuts }, '1x1')).toEqual(cropAround(size, focal, crops['1x1']));
  });

  test.each<[string, Cut]>([
    ['beyond the right edge', { x: 0.9, y: 0.1, width: 0.5 }],
    ['beyond the bottom', { x: 0.1, y: 0.99, width: 0.9 }],
    ['larger than the picture', { x: 0, y: 0, width: 3 }],
    ['of nothing', { x: 0.5, y: 0.5, width: 0 }],
    ['before the edge', { x: -1, y: -1, width: 0.4 }],
  ])('%s is moved inside, and keeps its shape', (_, cut) => {
    for (const crop of cropNames) {
      const { left, top, width, height } = cropBox(size, { focal, cuts: { [crop]: cut } }, crop);
      expect(left >= 0 && top >= 0 && left + width <= size.width && top + height <= size.height).toBe(true);
      expect(Math.abs(width / height - crops[crop].width / crops[crop].height)).toBeLessThan(0.02);
      expect(width).toBeGreaterThan(150);
    }
  });

  test('begins where the focal point has it', () => {
    for (const crop of cropNames) {
      const cut = cutAround(size, { x: 0.2, y: 0.9 }, crops[crop]);
      const [own, followed] = [
        cropBox(size, { focal, cuts: { [crop]: cut } }, crop),
        cropBox(size, { focal: { x: 0.2, y: 0.9 }, cuts: {} }, crop),
      ];
      for (const side of ['left', 'top', 'width', 'height'] as const) expect(Math.abs(own[side] - followed[side])).toBeLessThan(3);
    }
  });

  test('fitted again stays as it is', () => {
    const once = fitCut({ x: 0.123_456, y: 0.7, width: 0.333_3 }, size, crops['4x3']);
    expect(fitCut(once, size, crops['4x3'])).toEqual(once);
  });

  test('has an address that says which part it is', () => {
    expect(cropFile('h', 'social', { focal, cuts: { social: { x: 1, y: 0.125, width: 0.0625 } } })).toBe('h/social-1200-1000-125-63.jpeg');
  });
});

test.each([
  [null, {}],
  ['16x9', {}],
  [{ '16x9': { x: 0, y: 0, width: 1 }, '2x1': { x: 0, y: 0, width: 1 }, social: { x: '0' } }, { '16x9': { x: 0, y: 0, width: 1 } }],
])('of a column, only what is a cut: %j', (column, cuts) => expect(readCuts(column)).toEqual(cuts));

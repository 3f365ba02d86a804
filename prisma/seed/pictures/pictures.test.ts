import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Drawing } from '../story.ts';
import { ticks } from './charts.ts';
import { draw, sceneNames } from './draw.ts';
import { record } from './recordings.ts';

const drawing = (given: Partial<Drawing>): Drawing => ({
  scene: 'bridge',
  light: 'day',
  seed: 1,
  credit: '',
  title: 'T',
  unit: 'u',
  data: [
    ['a', 3],
    ['b', 7],
  ],
  ...given,
});

describe('each scene', () => {
  test.each(sceneNames)('%s is a picture, the same each time', async (scene) => {
    const svg = draw(drawing({ scene }));
    expect(draw(drawing({ scene }))).toBe(svg);
    // A machine without fonts would show boxes.
    expect(svg).not.toContain('<text');
    const { channels } = await sharp(Buffer.from(svg)).stats();
    const { width, height } = await sharp(Buffer.from(svg)).metadata();
    expect([width, height]).toEqual([1600, 1067]);
    expect(channels[0]?.stdev).toBeGreaterThan(15);
  });
});

test('another light or seed is another picture', () => {
  const pictures = [drawing({}), drawing({ seed: 2 }), drawing({ light: 'night' })].map(draw);
  expect(new Set(pictures).size).toBe(3);
});

test.each([
  [[131, 212], false, [125, 150, 175, 200, 225]],
  [[0, 63], true, [0, 20, 40, 60, 80]],
  [[5], true, [0, 2, 4, 6]],
])('an axis for %j', (values, fromNought, expected) => expect(ticks(values, fromNought)).toEqual(expected));

test('a bell of five seconds and a film of three', async () => {
  const bell = await record('bell');
  expect([bell.bytes.toString('latin1', 0, 4), bell.bytes.length, bell.bytes.readUInt32LE(24)]).toEqual([
    'RIFF',
    44 + 5 * 22_050 * 2,
    22_050,
  ]);
  const tide = await record('tide');
  expect([tide.bytes.toString('hex', 0, 4), tide.bytes.includes('V_VP8'), tide.seconds]).toEqual(['1a45dfa3', true, 3]);
});

import { randomFrom } from '../random.ts';
import type { Light } from '../story.ts';

/** Size of every picture, in pixels: 3:2. */
export const width = 1600;
export const height = 1067;

/** The inks of one light, from far to near, as a woodblock printer would lay them out. */
export interface Palette {
  /** Top, middle and foot of the sky. */
  sky: [string, string, string];
  sun: string;
  far: string;
  middle: string;
  near: string;
  /** What stands nearest: almost black. */
  ink: string;
  water: [string, string];
  shimmer: string;
  lamp: string;
  /** Walls, paper, sails: what is palest. */
  pale: string;
  red: string;
  green: string;
}

export const palettes: Record<Light, Palette> = {
  dawn: {
    sky: ['#6f8fb0', '#eab9a0', '#f9e3c4'],
    sun: '#f6c99a',
    far: '#a79aa9',
    middle: '#6f7288',
    near: '#434a63',
    ink: '#262b40',
    water: ['#e3b9a3', '#5d7593'],
    shimmer: '#fdeed6',
    lamp: '#ffdf9e',
    pale: '#f7ead8',
    red: '#b4432f',
    green: '#5d7360',
  },
  day: {
    sky: ['#4f86b0', '#a9cbd9', '#eef0e2'],
    sun: '#fdf6df',
    far: '#9db8bd',
    middle: '#5f8a86',
    near: '#375e5d',
    ink: '#1f3340',
    water: ['#8fb9c4', '#2f627f'],
    shimmer: '#eaf4f1',
    lamp: '#fdf3cf',
    pale: '#f5f1e4',
    red: '#bb3f2a',
    green: '#4d7a55',
  },
  dusk: {
    sky: ['#27364f', '#b4593f', '#f1c38a'],
    sun: '#fbe3b6',
    far: '#8d5a55',
    middle: '#553f4f',
    near: '#2f2b40',
    ink: '#171c2b',
    water: ['#c4805c', '#1c2536'],
    shimmer: '#f6cf97',
    lamp: '#ffcf7a',
    pale: '#f0d9bd',
    red: '#b3321e',
    green: '#4a5548',
  },
  night: {
    sky: ['#0d1526', '#1b2c4a', '#35507a'],
    sun: '#f3ecd2',
    far: '#2c4166',
    middle: '#1c2c4b',
    near: '#121d35',
    ink: '#0a101f',
    water: ['#26406a', '#0b1424'],
    shimmer: '#c9d6e8',
    lamp: '#ffd078',
    pale: '#9fb0c9',
    red: '#a8402f',
    green: '#24463f',
  },
  rain: {
    sky: ['#56626e', '#8b979d', '#c3c7c2'],
    sun: '#d5d8d2',
    far: '#8f9ba0',
    middle: '#66757c',
    near: '#44535b',
    ink: '#27323a',
    water: ['#93a3a8', '#4b5d67'],
    shimmer: '#d4dad8',
    lamp: '#ffdf9a',
    pale: '#d9dad2',
    red: '#a53d2c',
    green: '#56695c',
  },
  autumn: {
    sky: ['#7f9bab', '#d9cfb0', '#f5e6c3'],
    sun: '#fbe9bd',
    far: '#b59a72',
    middle: '#a6683a',
    near: '#70402a',
    ink: '#3a241d',
    water: ['#c8b58a', '#5d6b63'],
    shimmer: '#faf0d2',
    lamp: '#ffdc93',
    pale: '#f6ecd5',
    red: '#b23a1e',
    green: '#8a7a3d',
  },
  winter: {
    sky: ['#8a9bb0', '#c9d0d6', '#eeeae3'],
    sun: '#faf5ea',
    far: '#b8c2cc',
    middle: '#8595a5',
    near: '#526478',
    ink: '#2b3644',
    water: ['#b4c0c9', '#60748a'],
    shimmer: '#f4f6f6',
    lamp: '#ffe2a6',
    pale: '#f4f3ef',
    red: '#a9402f',
    green: '#6d7f78',
  },
};

/** What a scene is drawn with. */
export interface Brush {
  colours: Palette;
  light: Light;
  /** From 0 to 1, the same for the same drawing. */
  random(): number;
  /** A number between two others. */
  between(from: number, to: number): number;
}

export function brushFor(light: Light, seed: number): Brush {
  const random = randomFrom(seed * 7_919 + light.length);
  return { colours: palettes[light], light, random, between: (from, to) => from + random() * (to - from) };
}

export const isDark = (light: Light) => light === 'night' || light === 'dusk';

export const round = (value: number) => Math.round(value * 10) / 10;
export const rect = (x: number, y: number, w: number, h: number, fill: string, extra = '') =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" fill="${fill}" ${extra}/>`;
export const circle = (x: number, y: number, r: number, fill: string, extra = '') =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${fill}" ${extra}/>`;
export const path = (d: string, fill: string, extra = '') => `<path d="${d}" fill="${fill}" ${extra}/>`;
export const line = (d: string, stroke: string, thickness: number, extra = '') =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${thickness}" stroke-linecap="round" stroke-linejoin="round" ${extra}/>`;
export const many = (count: number, draw: (index: number) => string) => Array.from({ length: count }, (_, index) => draw(index)).join('');

import sharp from 'sharp';
import type { Recording } from '../story.ts';
import { brushFor, path, rect, width as wide } from './palette.ts';
import { hills, sky } from './scenery.ts';
import { keyFrame, webm } from './webm.ts';

export interface Made {
  bytes: Buffer;
  seconds: number;
  width?: number;
  height?: number;
}

/** One of the demo's two recordings, made anew: always the same bytes. */
export const record = (recording: Recording): Promise<Made> => (recording === 'bell' ? bell() : tide());

const rate = 22_050;
/** Strike note, minor third and the inharmonic rest of a bell, relative to the prime (Fletcher & Rossing, The Physics of Musical Instruments, §21). */
const partials = [
  [0.5, 0.5, 3.2],
  [1, 0.9, 2.4],
  [1.2, 0.6, 1.9],
  [1.5, 0.3, 1.5],
  [2, 0.5, 1.1],
  [2.6, 0.2, 0.7],
  [3, 0.15, 0.5],
] as const;

/** Two strokes: 16-bit PCM, mono, 22,050 samples a second. */
async function bell(): Promise<Made> {
  const seconds = 5;
  const samples = Buffer.alloc(seconds * rate * 2);
  for (let index = 0; index < seconds * rate; index++) {
    const at = index / rate;
    const sound = [0, 2.2].reduce((sum, stroke) => sum + ring(at - stroke), 0);
    samples.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sound * 0.22)) * 32_767), index * 2);
  }
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.length, 40);
  return { bytes: Buffer.concat([head, samples]), seconds };
}

const ring = (at: number) =>
  at < 0
    ? 0
    : partials.reduce((sum, [ratio, loud, life]) => sum + loud * Math.exp(-at / life) * Math.sin(2 * Math.PI * 392 * ratio * at), 0);

const film = { width: 640, height: 360, frames: 24, framesPerSecond: 8 };

/** The water rises along the wall and turns: three silent seconds. */
async function tide(): Promise<Made> {
  const frames = await Promise.all(
    Array.from({ length: film.frames }, async (_, index) => {
      const level = 640 - 140 * Math.sin((index / film.frames) * Math.PI);
      const picture = await sharp(Buffer.from(frame(level, index)))
        .webp({ quality: 60, effort: 2 })
        .toBuffer();
      return keyFrame(picture);
    }),
  );
  const bytes = webm({ ...film, frames });
  return { bytes, seconds: film.frames / film.framesPerSecond, width: film.width, height: film.height };
}

function frame(level: number, index: number): string {
  const brush = brushFor('dawn', 3);
  const { water, shimmer, ink, pale } = brush.colours;
  const swell = (y: number, shift: number) => {
    const crests = Array.from({ length: 12 }, (_, step) => `q60 ${step % 2 ? 22 : -22} 150 0`).join(' ');
    return `M${-150 + shift} ${y} ${crests} V1000 H-150 Z`;
  };
  const marks = Array.from({ length: 9 }, (_, mark) => rect(1_200, 420 + mark * 50, mark % 2 ? 40 : 80, 10, ink)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} 900" width="${film.width}" height="${film.height}">${sky(brush, 500)}${hills(brush, 470, 110, brush.colours.far)}${rect(1_180, 330, 420, 600, pale)}${marks}${path(swell(level, ((index * 37) % 300) - 150), water[1])}${path(swell(level + 60, 150 - ((index * 53) % 300)), water[0], 'opacity=".5"')}${rect(0, level - 4, 1_180, 5, shimmer, 'opacity=".6"')}</svg>`;
}

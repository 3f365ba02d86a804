import { randomUUID } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { crops } from '../features/media/crops.ts';
import { encode } from '../features/media/make-renditions.ts';
import { renditionsOf } from '../features/media/renditions.ts';
import { upload } from '../features/media/upload.ts';
import { pool } from '../platform/db/client.ts';
import { env } from '../platform/env.ts';
import type { Brought } from './media.ts';

/*
 * A process of its own that brings the pictures of a folder, two at a time: by the portal's upload, by sharp alone as its manual
 * has it (from the file, for each size), or not at all, for what a process takes anyway. Prints how long, and the most it held.
 */
const [way = '', folder = ''] = process.argv.slice(2);
const files = (await readdir(folder)).map((name) => join(folder, name));
const focal = { x: 0.5, y: 0.5 };

async function bySharp(file: string): Promise<void> {
  const { width, height } = await sharp(file).metadata();
  const into = join(env.dataDir, randomUUID());
  await mkdir(into, { recursive: true });
  await Promise.all(
    [...renditionsOf('x', { width, height }, { focal, cuts: {} })].map(async ([name, { crop, format, ...size }]) => {
      const bytes = await encode[format](
        sharp(file)
          .autoOrient()
          .resize(crop === 'full' ? size : crops[crop]),
      ).toBuffer();
      await writeFile(join(into, name.replace('/', '-')), bytes);
    }),
  );
  await writeFile(join(into, 'original'), await readFile(file));
}

async function byPortal(file: string): Promise<void> {
  const outcome = await upload(createReadStream(file), null);
  if (!outcome.ok) throw new Error(outcome.reason);
}

const bring = way === 'portal' ? byPortal : way === 'sharp' ? bySharp : async () => undefined;
const began = performance.now();
const waiting = [...files];
await Promise.all(
  [1, 2].map(async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) await bring(file);
  }),
);
const seconds = (performance.now() - began) / 1_000;
const megabytes = Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1_024;
process.stdout.write(`${JSON.stringify({ seconds, megabytes } satisfies Brought)}\n`);
await pool.end();

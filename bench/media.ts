import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { randomFrom } from '../prisma/seed/random.ts';
import { runNode } from '../scripts/child.ts';
import { step } from '../scripts/progress.ts';
import { type Bed, type Row, ratio } from './bed.ts';

const pictures = Number(process.env.BENCH_PICTURES ?? 12);
const size = { width: 6_000, height: 4_000 };

export interface Brought {
  seconds: number;
  /** The most that the process ever held. */
  megabytes: number;
}

/** How fast pictures as cameras make them are taken in, and in how much memory, beside sharp alone. `BENCH_PICTURES` says how many. */
export async function measureMedia({ directory, makeDatabase }: Bed): Promise<Row[]> {
  const DATABASE_URL = await makeDatabase('media');
  const folder = join(directory, 'pictures');
  await step(`Drawing ${pictures} pictures`, `${pictures} pictures drawn`, () => draw(folder));
  const bring = async (way: 'nothing' | 'sharp' | 'portal') => {
    let told = '';
    const environment = { DATABASE_URL, DATA_DIR: join(directory, way), LOG_LEVEL: 'error' };
    const parameters = ['bench/bring-pictures.ts', way, folder];
    await step(`Bringing them: ${way}`, `Brought: ${way}`, () =>
      runNode({ what: 'the measurement of pictures', parameters, environment, heard: (line) => (told = line) }),
    );
    return JSON.parse(told) as Brought;
  };
  const [nothing, plain, portal] = [await bring('nothing'), await bring('sharp'), await bring('portal')];
  const speed = ({ seconds }: Brought) => `${(seconds / pictures).toFixed(2)} s each, ${((60 * pictures) / seconds).toFixed(0)} a minute`;
  const memory = ({ megabytes }: Brought) =>
    `${megabytes.toFixed(0)} MB at most, ${(megabytes - nothing.megabytes).toFixed(0)} MB for the pictures`;
  const own = (of: Brought) => of.megabytes - nothing.megabytes;
  return [
    [`${pictures} pictures of 24 megapixels, two at a time, by sharp alone`, speed(plain), '1'],
    ['**taken in by the portal: judged, kept, recorded**', speed(portal), ratio(portal.seconds, plain.seconds)],
    ['memory, by sharp alone', memory(plain), '1'],
    ['**memory, by the portal**', memory(portal), ratio(own(portal), own(plain))],
  ];
}

/** Each like no other, with as much in it as a photograph: soft shapes under the grain of a sensor. */
async function draw(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const random = randomFrom(7);
  for (let place = 0; place < pictures; place++) {
    const coarse = Buffer.from(Array.from({ length: 60 * 40 * 3 }, () => Math.floor(random() * 256)));
    const shapes = sharp(coarse, { raw: { width: 60, height: 40, channels: 3 } }).resize(size.width, size.height, { kernel: 'cubic' });
    const noise = { type: 'gaussian', mean: 128, sigma: 12 } as const;
    const grain = await sharp({ create: { ...size, channels: 3, background: '#808080', noise } })
      .png({ compressionLevel: 1 })
      .toBuffer();
    await writeFile(
      join(folder, `${place}.jpg`),
      await shapes
        .composite([{ input: grain, blend: 'soft-light' }])
        .jpeg({ quality: 92 })
        .toBuffer(),
    );
  }
}

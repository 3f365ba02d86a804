import { createDeflate } from 'node:zlib';
import sharp from 'sharp';
import { chunk } from './media-fixture.ts';

const plain = { create: { width: 300, height: 200, channels: 3, background: '#365a6c' } } as const;
/** So long a PNG's signature and its first chunk are. */
const pngHead = 33;

/** A JPEG whose frame says that it is as large as a frame can be. */
export async function aVastJpeg(): Promise<Buffer> {
  const jpeg = await sharp(plain).jpeg().toBuffer();
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
  jpeg.writeUInt16BE(65_500, frame + 5);
  jpeg.writeUInt16BE(65_500, frame + 7);
  return jpeg;
}

/** A TIFF whose directory says that it has 90,000 × 90,000 pixels. */
export async function aVastTiff(): Promise<Buffer> {
  const tiff = await sharp(plain).tiff({ compression: 'none' }).toBuffer();
  const directory = tiff.readUInt32LE(4);
  for (let place = 0; place < tiff.readUInt16LE(directory); place++) {
    const entry = directory + 2 + place * 12;
    // ImageWidth and ImageLength, as LONG.
    if (![256, 257].includes(tiff.readUInt16LE(entry))) continue;
    tiff.writeUInt16LE(4, entry + 2);
    tiff.writeUInt32LE(90_000, entry + 8);
  }
  return tiff;
}

/** A GIF whose screen and only frame say that they are as large as they can be. */
export const aVastGif = () =>
  Buffer.concat([
    Buffer.from('GIF89a', 'latin1'),
    Buffer.from([0xff, 0xff, 0xff, 0xff, 0x80, 0, 0, 0, 0, 0, 0xff, 0xff, 0xff]),
    Buffer.from([0x2c, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0, 2, 2, 0x4c, 1, 0, 0x3b]),
  ]);

/** A good PNG that carries so many megabytes of nothing, packed small, as a text or as a colour profile. */
export async function aPackedPng(kind: 'zTXt' | 'iCCP', megabytes: number): Promise<Buffer> {
  const png = await sharp(plain).png().toBuffer();
  const packed = await deflated(megabytes);
  const bomb = chunk(kind, Buffer.concat([Buffer.from('k\0\0', 'latin1'), packed]));
  return Buffer.concat([png.subarray(0, pngHead), bomb, png.subarray(pngHead)]);
}

/** Piece by piece, so that making it takes no memory of its own. */
async function deflated(megabytes: number): Promise<Buffer> {
  const stream = createDeflate();
  const pieces: Buffer[] = [];
  stream.on('data', (piece: Buffer) => pieces.push(piece));
  const nothing = Buffer.alloc(1_000_000);
  for (let place = 0; place < megabytes; place++)
    if (!stream.write(nothing)) await new Promise<void>((done) => void stream.once('drain', done));
  await new Promise<void>((done) => void stream.once('end', done).end());
  return Buffer.concat(pieces);
}

/** A good PNG with a page in its text. */
export async function aPngWithPage(page: string): Promise<Buffer> {
  const png = await sharp(plain).png().toBuffer();
  return Buffer.concat([png.subarray(0, pngHead), chunk('tEXt', Buffer.from(`Comment\0${page}`, 'latin1')), png.subarray(pngHead)]);
}

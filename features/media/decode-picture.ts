import 'server-only';
import sharp, { type Metadata } from 'sharp';
import { Turns } from '#platform/jobs/turns.ts';
import { crops, type Framing } from './crops.ts';
import { embeddedWords, type Words } from './embedded-words.ts';
import { type Outcome, refuse } from './outcome.ts';
import { fullWidths } from './renditions.ts';

/** More would take more memory than one upload is worth. */
const mostPixels = 50_000_000;
/** A strip longer than this cannot be cropped, nor encoded at every width. */
const mostRatio = 10;
const leastSide = 50;
/** Behind what is transparent: the paper of app/globals.css. */
const paper = '#fdfcf9';

/** Pixels of a picture, upright, in sRGB, three channels: large enough for every rendition, and no larger. */
export interface Decoded {
  data: Buffer;
  width: number;
  height: number;
  /** Of the original, upright. */
  size: { width: number; height: number };
  words: Words;
}

/** More detail than this takes more memory than a narrow crop is worth. */
const mostDetail = 3;
/** How much larger a picture is decoded so that what was cut from it by hand is as sharp as its other crops. */
export const detailFor = ({ cuts }: Framing) => Math.min(mostDetail, Math.max(1, ...Object.values(cuts).map(({ width }) => 1 / width)));

/** Decoding takes memory: so many at a time in this process, whichever bundle asks. */
const shared = globalThis as typeof globalThis & { kawarabanDecoding?: Turns };
shared.kawarabanDecoding ??= new Turns(2);
const turns = shared.kawarabanDecoding;

/**
 * Decodes a picture of unknown origin. What it claims to be is read from its header and judged before a pixel is decoded; of
 * several frames the first counts; nothing but pixels and a proposal for words comes out. With more `detail` it is decoded that much
 * larger, as far as it has pixels.
 */
export async function decodePicture(bytes: Buffer, mime: string, detail = 1): Promise<Outcome<Decoded>> {
  const unreadable = refuse(mime === 'image/heic' ? 'heic' : 'unreadable');
  const header = await readHeader(bytes);
  if (!header || !isOfType(header, mime)) return unreadable;
  const size = header.autoOrient;
  const [shorter, longer] = [Math.min(size.width, size.height), Math.max(size.width, size.height)];
  if (size.width * size.height > mostPixels) return refuse('too-many-pixels');
  if (shorter < leastSide || longer > shorter * mostRatio) return refuse('shape');
  try {
    const { data, info } = await turns.take(() => pixelsOf(bytes, detail));
    const words = embeddedWords({ xmp: header.xmpAsString, iptc: header.iptc });
    return { ok: true, value: { data, width: info.width, height: info.height, size, words } };
  } catch {
    return unreadable;
  }
}

/** Whether it is what its first bytes said, for the decoder looks at them in its own way. */
const isOfType = ({ format }: Metadata, mime: string) => mime === `image/${format}` || (format === 'heif' && /avif|heic/.test(mime));

const readHeader = (bytes: Buffer) =>
  sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null);

const pixelsOf = (bytes: Buffer, detail: number) =>
  sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
    .autoOrient()
    .resize(Math.round(fullWidths[3] * detail), Math.round(crops['1x1'].height * detail), { fit: 'outside', withoutEnlargement: true })
    .flatten({ background: paper })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });

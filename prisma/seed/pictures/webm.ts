/*
 * The least of Matroska that browsers play (RFC 8794, RFC 9559): one VP8 track, every frame a key frame, one cluster, so that
 * no index is needed to seek.
 */
type Element = [id: string, content: Buffer | number | string | Element[]];

function encode([id, content]: Element): Buffer {
  const body = toBytes(content);
  return Buffer.concat([Buffer.from(id, 'hex'), size(body.length), body]);
}

function toBytes(content: Element[1]): Buffer {
  if (typeof content === 'string') return Buffer.from(content);
  if (typeof content === 'number') return unsigned(content);
  return Array.isArray(content) ? Buffer.concat(content.map(encode)) : content;
}

/** Eight bytes of length, the longest form: always valid (RFC 8794 §4). */
function size(length: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt32BE(Math.floor(length / 2 ** 32), 0);
  bytes.writeUInt32BE(length % 2 ** 32, 4);
  bytes[0] = 0x01;
  return bytes;
}

function unsigned(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function float(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  return bytes;
}

/** The VP8 key frame inside a lossy WebP picture (RFC 9649 §2.5). */
export function keyFrame(webp: Buffer): Buffer {
  for (let at = 12; at + 8 <= webp.length; ) {
    const length = webp.readUInt32LE(at + 4);
    if (webp.toString('latin1', at, at + 4) === 'VP8 ') return webp.subarray(at + 8, at + 8 + length);
    at += 8 + length + (length % 2);
  }
  throw new Error('This WebP picture holds no lossy frame.');
}

interface Film {
  width: number;
  height: number;
  framesPerSecond: number;
  /** VP8 key frames. */
  frames: readonly Buffer[];
}

/** A film as WebM. Times are in milliseconds. */
export function webm({ width, height, framesPerSecond, frames }: Film): Buffer {
  const frameMs = 1_000 / framesPerSecond;
  const blocks = frames.map((frame, index): Element => {
    const head = Buffer.from([0x81, 0, 0, 0x80]);
    head.writeInt16BE(Math.round(index * frameMs), 1);
    return ['a3', Buffer.concat([head, frame])];
  });
  const track: Element = [
    'ae',
    [
      ['d7', 1],
      ['73c5', 1],
      ['83', 1],
      ['86', 'V_VP8'],
      ['23e383', Math.round(frameMs * 1_000_000)],
      [
        'e0',
        [
          ['b0', width],
          ['ba', height],
        ],
      ],
    ],
  ];
  const header: Element = [
    '1a45dfa3',
    [
      ['4286', 1],
      ['42f7', 1],
      ['42f2', 4],
      ['42f3', 8],
      ['4282', 'webm'],
      ['4287', 2],
      ['4285', 2],
    ],
  ];
  const info: Element = [
    '1549a966',
    [
      ['2ad7b1', 1_000_000],
      ['4489', float(frames.length * frameMs)],
      ['4d80', 'kawaraban'],
      ['5741', 'kawaraban'],
    ],
  ];
  return Buffer.concat([encode(header), encode(['18538067', [info, ['1654ae6b', [track]], ['1f43b675', [['e7', 0], ...blocks]]]])]);
}

import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#features/accounts/roles.ts';
import { db } from '#platform/db/client.ts';
import { env } from '#platform/env.ts';
import { crops } from './crops.ts';
import { aPerson, aPicture, aPng, withIim } from './media-fixture.ts';
import { widthsOf } from './renditions.ts';
import { upload } from './upload.ts';

const folder = resolve(env.dataDir, 'media');
let actor: Actor;
beforeAll(async () => {
  actor = await aPerson('reporter');
});
const at = new Date();
const bring = (bytes: Uint8Array, name = 'a.jpg') => upload([bytes], { actor, at, name });

async function brought(bytes: Uint8Array) {
  const outcome = await bring(bytes);
  if (!outcome.ok) throw new Error(outcome.reason);
  return db.media.findUniqueOrThrow({ where: { id: outcome.value.id }, include: { renditions: true } });
}

const filesOf = async (hash: string) => {
  const names = (await readdir(`${folder}/${hash}`)).filter((name) => name !== 'original');
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(`${folder}/${hash}/${name}`) })));
};

describe('what is taken', () => {
  test('a picture gets its record, its renditions, whoever brought it and an event', async () => {
    const media = await brought(await aPicture(1_000, 700));
    expect(media).toMatchObject({ kind: 'image', mime: 'image/jpeg', width: 1_000, height: 700, alt: '', addedById: actor.id });
    expect(media.renditions).toHaveLength(widthsOf(1_000).length * 2 + 1 + Object.keys(crops).length);
    const [event] = await db.event.findMany({ where: { verb: 'upload' }, orderBy: { id: 'desc' }, take: 1 });
    expect(event).toMatchObject({ actor: actor.name, actorId: actor.id, detail: { media: media.id, name: 'a.jpg' } });
    expect(await readdir(`${folder}/incoming`)).toEqual([]);
  });

  test('the same bytes again are the picture there is, even at the same time', async () => {
    const bytes = await aPicture();
    const outcomes = await Promise.all([bring(bytes), bring(bytes), bring(bytes)]);
    const ids = outcomes.map((outcome) => outcome.ok && outcome.value.id);
    expect(new Set(ids).size).toBe(1);
    expect(outcomes.filter((outcome) => outcome.ok && !outcome.value.isKnown)).toHaveLength(1);
    expect(await bring(bytes)).toEqual({ ok: true, value: { id: ids[0], isKnown: true } });
    expect(await db.event.count({ where: { detail: { path: ['media'], equals: ids[0] || 0 } } })).toBe(1);
  });

  test('nothing of the camera, the place or the person is in any file that is served; caption and credit are proposed', async () => {
    const secret = 'GPS-35.6586-139.7454';
    const exif = {
      IFD0: { Artist: secret, Copyright: secret },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '35/1 39/1 30/1', GPSProcessingMethod: secret },
    };
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:description><rdf:Alt><rdf:li>The bridge</rdf:li></rdf:Alt></dc:description><exif:GPS>${secret}</exif:GPS></x:xmpmeta>`;
    const jpeg = withIim(
      await sharp(await aPicture(1_700, 1_200))
        .withExif(exif)
        .withXmp(xmp)
        .jpeg()
        .toBuffer(),
      [
        [2, 90, secret],
        [2, 110, 'Photo: A. Name'],
      ],
    );
    expect(jpeg.includes(secret)).toBe(true);
    const media = await brought(jpeg);
    expect([media.caption, media.credit]).toEqual(['The bridge', 'Photo: A. Name']);
    const files = await filesOf(media.hash);
    expect(files).toHaveLength(media.renditions.length);
    for (const { name, bytes } of files) {
      const { exif, xmp, iptc, icc, comments } = await sharp(bytes).metadata();
      expect([name, exif, xmp, iptc, icc, comments]).toEqual([name, undefined, undefined, undefined, undefined, undefined]);
      for (const trace of [secret, 'Exif', 'GPS', 'xmpmeta', '8BIM', 'The bridge'])
        expect([name, bytes.includes(trace)]).toEqual([name, false]);
    }
  });

  test('what hides behind a picture does not come out again', async () => {
    const media = await brought(Buffer.concat([await aPicture(), Buffer.from('<script>alert(1)</script>PK\x03\x04')]));
    for (const { bytes } of await filesOf(media.hash)) expect(bytes.includes('<script>')).toBe(false);
  });

  test('a picture that lies on its side is stood up', async () => {
    const media = await brought(
      await sharp(await aPicture(400, 300))
        .withMetadata({ orientation: 6 })
        .toBuffer(),
    );
    expect([media.width, media.height]).toEqual([300, 400]);
  });

  const red = { create: { width: 120, height: 90, channels: 3, background: '#c03020' } } as const;
  test.each([
    ['PNG with 16 bits', () => sharp(red).toColourspace('rgb16').png()],
    ['PNG in greys', () => sharp(red).greyscale().png()],
    ['CMYK', () => sharp(red).toColourspace('cmyk').jpeg()],
    ['Display P3', () => sharp(red).withIccProfile('p3').jpeg()],
    ['WebP', () => sharp(red).webp()],
    ['AVIF', () => sharp(red).avif({ effort: 0 })],
    ['TIFF', () => sharp(red).tiff()],
  ])('%s comes out as three channels of sRGB', async (_, make) => {
    const media = await brought(await make().toBuffer());
    const [jpeg] = (await filesOf(media.hash)).filter(({ name }) => name.startsWith('full') && name.endsWith('jpeg'));
    const { space, channels, depth } = await sharp(jpeg?.bytes).metadata();
    expect([space, channels, depth]).toEqual(['srgb', 3, 'uchar']);
  });

  test('what is transparent lies on paper', async () => {
    const media = await brought(
      await sharp({ create: { width: 200, height: 150, channels: 4, background: '#0000' } })
        .png()
        .toBuffer(),
    );
    const jpeg = (await filesOf(media.hash)).find(({ name }) => name === 'full-200.jpeg');
    const pixels = await sharp(jpeg?.bytes).raw().toBuffer();
    for (const [place, shade] of [0xfd, 0xfc, 0xf9].entries()) expect(Math.abs((pixels[place] ?? 0) - shade)).toBeLessThan(3);
  });

  test('of a picture that moves, the first frame', async () => {
    const plain = (background: string) =>
      sharp({ create: { width: 100, height: 80, channels: 3, background } })
        .png()
        .toBuffer();
    const frames = await Promise.all(['#ff0000', '#0000ff'].map(plain));
    const gif = await sharp(frames, { join: { animated: true } })
      .gif({ loop: 0, delay: [100, 100] })
      .toBuffer();
    expect((await sharp(gif).metadata()).pages).toBe(2);
    const media = await brought(gif);
    expect([media.width, media.height]).toEqual([100, 80]);
    const jpeg = (await filesOf(media.hash)).find(({ name }) => name === 'full-100.jpeg');
    const [r = 0, , b = 255] = await sharp(jpeg?.bytes).raw().toBuffer();
    expect(r > 200 && b < 50).toBe(true);
  });

  test.each([
    ['film', Buffer.from('\0\0\0\x14ftypisom\0\0\0\0isom\0\0\0\x08free', 'latin1'), 'video', 'full-0.mp4'],
    ['sound', Buffer.from('ID3\x04\0\0\0\0\0\0', 'latin1'), 'audio', 'full-0.mp3'],
  ])('a %s is kept as it came', async (_, bytes, kind, name) => {
    const media = await brought(bytes);
    expect(media).toMatchObject({ kind, seconds: null });
    expect(await filesOf(media.hash)).toEqual([{ name, bytes }]);
  });
});

describe('what is refused leaves nothing behind', () => {
  const jpeg = aPicture(900, 700);
  test.each([
    ['nothing', async () => Buffer.alloc(0), 'empty'],
    ['an SVG called a picture', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'svg'],
    ['a page called a picture', async () => Buffer.from('<html>'), 'type'],
    ['a picture cut off', async () => (await jpeg).subarray(0, (await jpeg).length / 2), 'unreadable'],
    ['the beginning of a picture alone', async () => Buffer.from('\xff\xd8\xff\xe0', 'latin1'), 'unreadable'],
    [
      'noise behind a picture’s first bytes',
      async () => Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(5_000, 7)]),
      'unreadable',
    ],
    ['a PNG whose header promises 3,600 million pixels', async () => aPng(60_000, 60_000), 'too-many-pixels'],
    ['a PNG with less in it than its header promises', async () => aPng(4_000, 4_000), 'unreadable'],
    [
      'a HEIC that this machine cannot decode',
      async () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\x08meta', 'latin1'),
      'heic',
    ],
    ['a strip', () => aPicture(3_000, 60), 'shape'],
    ['a dot', () => aPicture(1, 1), 'shape'],
  ])('%s', async (_, make, reason) => {
    const before = await readdir(folder);
    const [media, events] = [await db.media.count(), await db.event.count()];
    expect(await bring(await make(), 'picture.jpg')).toMatchObject({ ok: false, reason });
    expect([await db.media.count(), await db.event.count()]).toEqual([media, events]);
    expect(await readdir(folder)).toEqual(before);
    expect(await readdir(`${folder}/incoming`)).toEqual([]);
  });

  test('a picture beyond 40 MB is not read to its end', async () => {
    let asked = 0;
    function* endless() {
      yield Buffer.from('\xff\xd8\xff\xe0', 'latin1');
      for (; asked < 1_000; asked++) yield Buffer.alloc(1_000_000);
    }
    expect(await upload(endless(), { actor, at, name: '' })).toEqual({ ok: false, reason: 'too-large', detail: { most: '40' } });
    expect(asked).toBeLessThan(45);
    expect(await readdir(`${folder}/incoming`)).toEqual([]);
  });

  test.each([
    ['on a full disk', 'ENOSPC', 'storage-full'],
    ['over a quota', 'EDQUOT', 'storage-full'],
    ['on a disk that is read only', 'EROFS', 'storage-closed'],
    ['in a directory of somebody else’s', 'EACCES', 'storage-closed'],
  ])('what has nowhere to go: %s', async (_, code, reason) => {
    const count = await db.media.count();
    async function* stopped() {
      yield Buffer.from('\xff\xd8\xff\xe0', 'latin1');
      throw Object.assign(new Error(`${code}: write`), { code });
    }
    expect(await upload(stopped(), { actor, at, name: '' })).toEqual({ ok: false, reason });
    expect([await readdir(`${folder}/incoming`), await db.media.count()]).toEqual([[], count]);
  });

  test('what breaks off on its way', async () => {
    async function* broken() {
      yield Buffer.from('\xff\xd8\xff\xe0', 'latin1');
      throw new Error('gone');
    }
    await expect(upload(broken(), { actor, at, name: '' })).rejects.toThrow('gone');
    expect(await readdir(`${folder}/incoming`)).toEqual([]);
  });
});

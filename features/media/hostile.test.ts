import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#features/accounts/roles.ts';
import { db } from '#platform/db/client.ts';
import { env } from '#platform/env.ts';
import { aPackedPng, aPngWithPage, aVastGif, aVastJpeg, aVastTiff } from './hostile-fixture.ts';
import { aPerson, aPicture } from './media-fixture.ts';
import { upload } from './upload.ts';

const folder = resolve(env.dataDir, 'media');
let actor: Actor;
beforeAll(async () => {
  actor = await aPerson('reporter');
});
const bring = (bytes: Uint8Array, name = 'a.jpg') => upload([bytes], { actor, at: new Date(), name });

async function taken(bytes: Uint8Array, name?: string) {
  const outcome = await bring(bytes, name);
  if (!outcome.ok) throw new Error(outcome.reason);
  return db.media.findUniqueOrThrow({ where: { id: outcome.value.id } });
}
const servedOf = async (hash: string) => {
  const names = (await readdir(`${folder}/${hash}`)).filter((name) => name !== 'original');
  return Promise.all(names.map((name) => readFile(`${folder}/${hash}/${name}`)));
};

describe('a bomb is known by its header, before a pixel is decoded', () => {
  test.each<[string, () => Promise<Buffer> | Buffer]>([
    ['a JPEG of 4,290 million pixels', aVastJpeg],
    ['a TIFF of 8,100 million', aVastTiff],
    ['a GIF of 4,295 million', aVastGif],
  ])('%s', async (_, make) => {
    const bytes = await make();
    expect(bytes.length).toBeLessThan(300_000);
    const outcome = await bring(bytes);
    expect(['too-many-pixels', 'unreadable']).toContain(outcome.ok ? 'taken' : outcome.reason);
  });

  test.each(['zTXt', 'iCCP'] as const)('400 MB packed into the %s of a PNG are not unpacked', async (kind) => {
    const bytes = await aPackedPng(kind, 400);
    expect(bytes.length).toBeLessThan(1_000_000);
    const before = process.memoryUsage.rss();
    let most = before;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss());
    }, 2);
    const outcome = await bring(bytes);
    clearInterval(watch);
    expect(Math.max(most, process.memoryUsage.rss()) - before).toBeLessThan(200_000_000);
    expect(outcome).toSatisfy(({ ok, reason }) => ok || reason === 'unreadable');
  });

  test('a picture of 50 MB is too large, however good its beginning', async () => {
    const bytes = Buffer.concat([await aPicture(), Buffer.alloc(50_000_000)]);
    expect(await bring(bytes)).toMatchObject({ ok: false, reason: 'too-large', detail: { most: '40' } });
  });
});

describe('what calls itself a picture and is none', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  test.each<[string, Buffer, string]>([
    ['an SVG behind a byte order mark, a declaration and a comment', Buffer.from(`\ufeff<?xml version="1.0"?><!-- x -->${svg}`), 'svg'],
    ['an SVG with nothing in it', Buffer.from('<svg/>'), 'svg'],
    ['an SVG in capitals', Buffer.from('<SVG ONLOAD=alert(1)>'), 'svg'],
    ['an SVG with entities that grow', Buffer.from(`<!DOCTYPE svg [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${svg}`), 'type'],
    ['an SVG in UTF-16', Buffer.from(`\ufeff${svg}`, 'utf16le'), 'type'],
    ['an SVG packed', gzipSync(svg), 'type'],
    ['a script that is a GIF to some', Buffer.from('GIF89a/*aaaaaaaaaaaaaaaaaaaa*/=1;alert(1)//'), 'unreadable'],
    ['an archive', Buffer.from('PK\x03\x04\x14\0\0\0\x08\0', 'latin1'), 'type'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'type'],
    ['a drawing that reads files', Buffer.from("push graphic-context\nimage over 0,0 0,0 'label:@/etc/passwd'\n"), 'type'],
    ['a program', Buffer.from('\x7fELF\x02\x01\x01', 'latin1'), 'type'],
    ['a page with a picture’s first bytes', Buffer.from('\xff\xd8\xff<html><script>alert(1)</script>', 'latin1'), 'unreadable'],
  ])('%s', async (_, bytes, reason) => {
    const count = await db.media.count();
    const outcome = await bring(bytes);
    // What its numbers happen to say decides which of the two.
    const expected = reason === 'unreadable' ? ['unreadable', 'too-many-pixels', 'shape'] : [reason];
    expect(expected).toContain(outcome.ok ? 'taken' : outcome.reason);
    expect(await db.media.count()).toBe(count);
  });
});

describe('a good picture that carries something', () => {
  test.each(['photo.svg', 'photo.php', '../../../etc/passwd', 'con', 'a'.repeat(300), '写真.heic'])(
    'its name, %s, is words and nothing else',
    async (name) => {
      const media = await taken(await aPicture(), name);
      expect(media).toMatchObject({ mime: 'image/jpeg', fileName: name });
      for (const file of await readdir(`${folder}/${media.hash}`)) expect(file).toMatch(/^(original|[\w-]+\.(jpeg|webp|avif))$/);
    },
  );

  test('a page in the text of a PNG does not come out again', async () => {
    const page = '<script>alert(document.cookie)</script>';
    const bytes = await aPngWithPage(page);
    expect(bytes.includes(page)).toBe(true);
    for (const file of await servedOf((await taken(bytes)).hash)) expect(file.includes('alert')).toBe(false);
  });

  test.each(['png', 'webp', 'avif'] as const)('nor does the place where a %s was taken', async (format) => {
    const secret = 'GPS-35.6586-139.7454';
    const bytes = await sharp(await aPicture())
      .withExif({ IFD0: { Artist: secret }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '35/1 39/1 30/1', GPSProcessingMethod: secret } })
      .toFormat(format)
      .toBuffer();
    expect(bytes.includes(secret)).toBe(true);
    for (const file of await servedOf((await taken(bytes)).hash)) {
      expect(file.includes(secret)).toBe(false);
      expect((await sharp(file).metadata()).exif).toBeUndefined();
    }
  });

  test('of a picture with a thousand frames only the first is decoded', async () => {
    const frame = { create: { width: 60, height: 60, channels: 3, background: '#ff0000' } } as const;
    const still = await sharp(frame).gif().toBuffer();
    // Each further frame is the first one again, without header, colours and end.
    const body = still.subarray(still.indexOf(0x2c, 13), -1);
    const bytes = Buffer.concat([still.subarray(0, -1), ...Array(999).fill(body), Buffer.from([0x3b])]);
    const began = Date.now();
    expect(await taken(bytes)).toMatchObject({ width: 60, height: 60 });
    expect(Date.now() - began).toBeLessThan(10_000);
  });
});

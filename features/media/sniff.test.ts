import { describe, expect, test } from 'vitest';
import { sniff } from './sniff.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');
const box = (major: string, ...compatible: string[]) => {
  const brands = compatible.join('');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(16 + brands.length);
  return Buffer.concat([length, latin(`ftyp${major}\0\0\0\0${brands}`), latin('\0\0\0\x08free')]);
};
const webm = (type: string, length = '\x84') => latin(`\x1aE\xdf\xa3\x9fB\x86\x81\x01B\x82${length}${type}B\x87\x81\x04`);

describe('what is taken, by its bytes', () => {
  test.each([
    ['JPEG', latin('\xff\xd8\xff\xe0\0\x10JFIF'), 'image/jpeg'],
    ['PNG', latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'image/png'],
    ['GIF', latin('GIF89a\x01\0'), 'image/gif'],
    ['WebP', latin('RIFF\0\0\0\0WEBPVP8 '), 'image/webp'],
    ['TIFF of a PC', latin('II*\0'), 'image/tiff'],
    ['TIFF of a Mac', latin('MM\0*'), 'image/tiff'],
    ['AVIF', box('avif', 'mif1', 'miaf'), 'image/avif'],
    ['AVIF that calls itself a container', box('mif1', 'avif'), 'image/avif'],
    ['HEIC', box('heic', 'mif1'), 'image/heic'],
    ['MP4', box('isom', 'mp41'), 'video/mp4'],
    ['M4A', box('M4A ', 'isom'), 'audio/mp4'],
    ['WebM', webm('webm'), 'video/webm'],
    ['WebM that writes lengths at length', webm('webm', '\x01\0\0\0\0\0\0\x04'), 'video/webm'],
    ['MP3 with a tag', latin('ID3\x04\0'), 'audio/mpeg'],
    ['MP3 without', latin('\xff\xfb\x90\x64'), 'audio/mpeg'],
    ['WAV', latin('RIFF\0\0\0\0WAVEfmt '), 'audio/wav'],
  ])('%s', (_, bytes, mime) => expect(sniff(bytes)).toEqual({ ok: true, value: { kind: mime.split('/')[0], mime } }));
});

describe('what is refused, whatever it is called', () => {
  test.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['one byte', latin('\xff'), 'type'],
    ['an SVG', latin('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 'svg'],
    ['an SVG behind a declaration and a comment', latin('<?xml version="1.0"?>\n<!-- <html> -->\n<!DOCTYPE svg>\n<svg>'), 'svg'],
    ['an SVG behind a byte order mark', Buffer.from('\ufeff <svg width="1">'), 'svg'],
    ['a page behind a hundred comments', latin(`${'<!--a-->'.repeat(100)}<html>`), 'type'],
    ['a page', latin('<!DOCTYPE html><html><script>alert(1)</script>'), 'type'],
    ['a page with a picture’s name in it', latin('<html>\xff\xd8\xff\xe0JFIF'), 'type'],
    ['a script that begins like a picture', latin('GIF8=1;alert(1)'), 'type'],
    ['a ZIP', latin('PK\x03\x04'), 'type'],
    ['a PDF', latin('%PDF-1.7'), 'type'],
    ['a program', latin('\x7fELF'), 'type'],
    ['a program of Windows', latin('MZ\x90\0'), 'type'],
    ['a text in UTF-16', latin('\xff\xfeh\0i\0'), 'type'],
    ['AAC without a container', latin('\xff\xf1\x50\x80'), 'type'],
    ['an MP3 header with a bit rate there is not', latin('\xff\xfb\xf0\x64'), 'type'],
    ['Matroska that is no WebM', webm('matroska'), 'type'],
    ['QuickTime', box('qt  ', 'isom'), 'type'],
    ['a box of an unknown brand', box('XXXX', 'YYYY'), 'type'],
    ['a box that claims to be longer than it is', Buffer.concat([latin('\xff\xff\xff\xff'), latin('ftypXXXX')]), 'type'],
    ['AVI', latin('RIFF\0\0\0\0AVI LIST'), 'type'],
  ])('%s', (_, bytes, reason) => expect(sniff(bytes)).toEqual({ ok: false, reason }));
});

test('random bytes are never an error', () => {
  for (let seed = 1; seed < 2_000; seed++) {
    const bytes = Buffer.from(Array.from({ length: seed % 40 }, (_, place) => (seed * 7919 + place * 104_729) % 256));
    expect(() => sniff(bytes)).not.toThrow();
  }
});

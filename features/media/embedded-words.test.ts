import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { embeddedWords } from './embedded-words.ts';
import { aPicture, withIim } from './media-fixture.ts';

const xmp = (attributes: string, elements = '') =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description ${attributes}>${elements}</rdf:Description></rdf:RDF></x:xmpmeta>`;
const list = (property: string, ...items: string[]) =>
  `<${property}><rdf:Alt>${items.map((item) => `<rdf:li xml:lang="x-default">${item}</rdf:li>`).join('')}</rdf:Alt></${property}>`;

describe('of XMP', () => {
  test.each([
    ['elements', xmp('', list('dc:description', 'Boats') + list('dc:creator', 'A. Name')), { caption: 'Boats', credit: 'A. Name' }],
    ['an attribute', xmp('photoshop:Credit="Agency &amp; Sons"'), { caption: '', credit: 'Agency & Sons' }],
    ['the credit before the maker', xmp(`photoshop:Credit='AP'`, list('dc:creator', 'A. Name')), { caption: '', credit: 'AP' }],
    ['characters by number', xmp('', list('dc:description', '&#x6e2f;&#12398;&#x110000;朝')), { caption: '港の&#x110000;朝', credit: '' }],
    ['mark-up and line breaks', xmp('', list('dc:description', 'A\n <b>bold</b>\t line')), { caption: 'A bold line', credit: '' }],
    ['a direction override and NUL', xmp(`photoshop:Credit="a\u202eb&#0;c"`), { caption: '', credit: 'abc' }],
    ['nothing of use', xmp('xmp:Rating="5"'), { caption: '', credit: '' }],
    ['something else', '<<<>>>&&&', { caption: '', credit: '' }],
    ['none', undefined, { caption: '', credit: '' }],
  ])('%s', (_, packet, words) => expect(embeddedWords({ xmp: packet })).toEqual(words));

  test('is cut to what the form takes', () => {
    const { caption, credit } = embeddedWords({
      xmp: xmp(`photoshop:Credit="${'c'.repeat(900)}"`, list('dc:description', 'd'.repeat(9_000))),
    });
    expect([caption.length, credit.length]).toEqual([2_000, 200]);
  });
});

describe('of IIM', () => {
  const read = async (jpeg: Buffer) => embeddedWords({ iptc: (await sharp(jpeg).metadata()).iptc });
  test('in UTF-8, where it says so', async () => {
    const jpeg = withIim(await aPicture(), [
      [1, 90, '\x1b%G'],
      [2, 80, '山田'],
      [2, 120, '港の朝'],
    ]);
    expect(await read(jpeg)).toEqual({ caption: '港の朝', credit: '山田' });
  });
  test('in Latin-1 otherwise, the credit before the byline', async () => {
    const jpeg = withIim(
      await aPicture(),
      [
        [2, 80, 'A. Name'],
        [2, 110, 'Agence Été'],
      ],
      'latin1',
    );
    expect(await read(jpeg)).toEqual({ caption: '', credit: 'Agence Été' });
  });
  test('a record that claims to be longer than the block ends with it', () => {
    expect(embeddedWords({ iptc: Buffer.from([0x1c, 2, 120, 0xff, 0xff, 0x41]) })).toEqual({ caption: 'A', credit: '' });
  });
});

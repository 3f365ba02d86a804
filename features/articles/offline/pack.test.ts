import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { facesOf, parsePack, partsOf, smallRendition } from './pack.ts';

const story = { number: 1, path: '/society/one', headline: 'One', language: 'en' };

test.each([
  ['/m/full-320.webp 320w, /m/full-640.webp 640w, /m/full-960.webp 960w', '/m/full-640.webp'],
  ['/m/full-1600.webp 1600w, /m/full-960.webp 960w', '/m/full-960.webp'],
  ['/m/full-320.webp 320w', '/m/full-320.webp'],
  ['', null],
])('of %s: %s', (srcset, address) => expect(smallRendition(srcset)).toBe(address));

test('a page’s styles, elements, faces and its story’s pictures; nothing from elsewhere', () => {
  const html = `<head><link rel="stylesheet" href="/_next/static/a.css"><link rel="preload" as="font" href="/_next/static/b.woff2">
    <link rel="alternate" href="/ja"><script src="/elements/reader.js?v=1"></script><script>inline()</script></head>
    <article><figure><picture><source type="image/avif" srcset="/media/1/full-640.avif 640w"><source type="image/webp" srcset="/media/1/full-640.webp 640w"><img src="/media/1/x.jpeg"></picture></figure>
    <figure><picture><source type="image/webp" srcset="https://elsewhere.example/x.webp 640w"></picture></figure></article>
    <aside><picture><source type="image/webp" srcset="/media/2/full-640.webp 640w"></picture></aside>`;
  const page = new new Window().DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  expect(partsOf(page)).toEqual(['/_next/static/a.css', '/_next/static/b.woff2', '/elements/reader.js?v=1', '/media/1/full-640.webp']);
});

test('the faces that styles name', () =>
  expect(facesOf('@font-face{src:url(../media/a.woff2)format("woff2")}@font-face{src:url("/b.woff2")}a{background:url(c.png)}')).toEqual([
    '../media/a.woff2',
    '/b.woff2',
  ]));

test.each([
  ['nothing', null, null],
  ['what is broken', '{', null],
  ['what has no time', '{"stories":[]}', null],
  ['a pack, without what is no story', JSON.stringify({ at: 1, bytes: 2, stories: [story, {}] }), { at: 1, bytes: 2, stories: [story] }],
])('%s', (_, text, pack) => expect(parsePack(text)).toEqual(pack));

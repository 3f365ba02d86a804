import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Media } from '#features/media/queries.ts';
import type { Block } from './blocks.ts';
import { enhance, mediaOf } from './enhance.ts';
import { parseBody } from './parse.ts';
import { Body } from './render.tsx';
import { bodyText, readingMinutes } from './to-text.ts';

const text = [{ text: 'Text' }];
const picture: Media = {
  id: 7,
  hash: '0123456789abcdef0123',
  kind: 'image',
  mime: 'image/jpeg',
  width: 1600,
  height: 1067,
  seconds: null,
  alt: 'A pier',
  caption: 'The pier',
  credit: 'Drawing',
  focalX: 0.5,
  cuts: {},
  focalY: 0.25,
};
const film: Media = { ...picture, id: 8, kind: 'video', mime: 'video/webm', width: 640, height: 360, seconds: 3 };
const bell: Media = { ...picture, id: 9, kind: 'audio', mime: 'audio/wav', width: null, height: null, seconds: 5 };
const media = new Map([picture, film, bell].map((each) => [each.id, each]));

const every: [Block, RegExp][] = [
  [{ id: 'a', kind: 'paragraph', text }, /^<p>Text<\/p>$/],
  [{ id: 'b', kind: 'heading', level: 2, text }, /^<h2 id="text">Text<\/h2>$/],
  [{ id: 'c', kind: 'heading', level: 4, text }, /^<h4 id="text">/],
  [{ id: 'd', kind: 'list', ordered: false, items: [text, text] }, /^<ul><li>Text<\/li><li>Text<\/li><\/ul>$/],
  [{ id: 'e', kind: 'list', ordered: true, items: [text] }, /^<ol>/],
  [{ id: 'f', kind: 'quote', text, attribution: 'Somebody' }, /<blockquote>Text<\/blockquote><figcaption>Somebody/],
  [{ id: 'g', kind: 'pullquote', text, attribution: null }, /class="pullquote"><blockquote>Text<\/blockquote><\/figure>/],
  [
    { id: 'h', kind: 'image', media: 7, caption: null },
    /<source type="image\/avif".*alt="A pier".*<figcaption>The pier <span class="credit">Drawing/,
  ],
  [{ id: 'i', kind: 'gallery', media: [7, 7], caption: text }, /<section tabindex="0" aria-label="Text">/],
  [{ id: 'j', kind: 'video', media: 8, caption: text }, /<video src="\/media\/0123456789abcdef0123\/full-0\.webm" controls/],
  [{ id: 'k', kind: 'audio', media: 9, caption: text }, /<audio src="\/media\/0123456789abcdef0123\/full-0\.wav" controls/],
  [
    { id: 'l', kind: 'embed', url: 'https://example.com/x', provider: 'Example', title: 'A thing' },
    /<load-embed .*<a href="https:\/\/example\.com\/x" rel="noopener">Example<\/a>/,
  ],
  [{ id: 'm', kind: 'table', caption: text, head: [text], rows: [[text]] }, /<th scope="col">Text<\/th>.*<td>Text<\/td>/],
  [
    { id: 'n', kind: 'facts', title: 'Facts', blocks: [{ id: 'n1', kind: 'paragraph', text }] },
    /<aside class="facts" aria-label="Facts">.*<p>Text<\/p>/,
  ],
  [{ id: 'o', kind: 'divider' }, /^<hr\/>$/],
  [
    {
      id: 'p',
      kind: 'entry',
      at: '2025-02-01T05:27:00.000Z',
      headline: 'Count',
      key: true,
      blocks: [{ id: 'p1', kind: 'paragraph', text }],
    },
    /<time dateTime="2025-02-01T05:27:00.000Z">14:27 JST<\/time>.*Key event.*<h3>Count<\/h3>/,
  ],
];

const html = (blocks: Block[]) =>
  renderToStaticMarkup(
    <Body blocks={enhance(blocks, media)} context={{ language: 'en', timeZone: 'Asia/Tokyo', paper: { en: 'Paper' } }} />,
  );

describe('rendering', () => {
  test.each(every.map(([block, expected]) => [`${block.kind} ${block.id}`, block, expected] as const))('%s', (_, block, expected) => {
    expect(parseBody([block], () => expect.unreachable())).toEqual([block]);
    expect(html([block])).toMatch(expected);
  });

  test('marks nest from ruby outwards, and nothing in a text is markup', () => {
    const spans = [{ text: '港', ruby: 'みなと', bold: true as const, link: '/society' }, { text: '<script>alert(1)</script>' }];
    expect(html([{ id: 'a', kind: 'paragraph', text: spans }])).toBe(
      '<p><a href="/society"><strong><ruby>港<rp>（</rp><rt>みなと</rt><rp>）</rp></ruby></strong></a>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
    );
  });

  test('headings that say the same have anchors of their own', () => {
    const headings = [1, 2].map((number): Block => ({ id: `h${number}`, kind: 'heading', level: 2, text }));
    expect(html([...headings, { id: 'h3', kind: 'heading', level: 2, text: [{ text: '港' }] }])).toBe(
      '<h2 id="text">Text</h2><h2 id="h-h2">Text</h2><h2 id="h-h3">港</h2>',
    );
  });

  test('a picture whose record is gone leaves no hole', () => {
    expect(
      html([
        { id: 'a', kind: 'image', media: 99, caption: null },
        { id: 'b', kind: 'gallery', media: [99, 7], caption: null },
        { id: 'c', kind: 'gallery', media: [98, 99], caption: null },
      ]).match(/<figure/g),
    ).toHaveLength(2);
  });
});

describe('what a stored body may hold', () => {
  test.each([
    ['an unknown kind', { id: 'x', kind: 'hologram' }],
    ['an unknown key', { id: 'x', kind: 'divider', html: '<b>' }],
    ['a link to a script', { id: 'x', kind: 'paragraph', text: [{ text: 'x', link: 'javascript:alert(1)' }] }],
    ['a link without a host', { id: 'x', kind: 'paragraph', text: [{ text: 'x', link: '//evil.example' }] }],
    ['an embed without TLS', { id: 'x', kind: 'embed', url: 'http://example.com', provider: 'x', title: 'x' }],
    ['an id that breaks out', { id: '"><script>', kind: 'divider' }],
    ['a heading of level 1', { id: 'x', kind: 'heading', level: 1, text }],
    ['nothing', null],
    ['a text', 'paragraph'],
  ])('%s is left out and told of; the rest stays', (_, broken) => {
    const told: unknown[] = [];
    expect(
      parseBody([{ id: 'a', kind: 'divider' }, broken, { id: 'b', kind: 'divider' }], (problem) => told.push(problem)).map(
        (block) => block.id,
      ),
    ).toEqual(['a', 'b']);
    expect(told).toHaveLength(1);
  });

  test.each([null, 'text', { kind: 'paragraph' }, 7])('what is no list is an empty body: %j', (stored) => {
    const told: unknown[] = [];
    expect([parseBody(stored, (problem) => told.push(problem)), told.length]).toEqual([[], 1]);
  });
});

test('a body as text has every word and no form', () => {
  expect(bodyText(every.map(([block]) => block))).toBe(
    'Text\nText\nText\nText\nText\nText\nText\nText\nText\nText\nText\nA thing\nText\nText\nFacts\nText\nCount\nText',
  );
  expect(mediaOf(every.map(([block]) => block))).toEqual([7, 7, 7, 8, 9]);
});

test.each([
  ['', 1],
  ['word '.repeat(238), 1],
  ['word '.repeat(476), 2],
  ['港'.repeat(500), 1],
  ['港'.repeat(1_500), 3],
  [`${'word '.repeat(238)}${'カナ'.repeat(250)}`, 2],
])('reading time %#', (written, minutes) => expect(readingMinutes(written)).toBe(minutes));

import { describe, expect, test } from 'vitest';
import type { Media } from '#features/media/queries.ts';
import type { Block } from './blocks.ts';
import { enhance } from './enhance.ts';
import { toHtml } from './to-html.ts';

const text = [{ text: 'Text' }];
const picture: Media = {
  ...{ id: 7, hash: '0123456789abcdef0123', kind: 'image', mime: 'image/jpeg', width: 1600, height: 1067, seconds: null },
  ...{ alt: 'A "pier"', caption: 'The <pier>', credit: 'Paper', focalX: 0.5, focalY: 0.25, cuts: {} },
};
const film: Media = { ...picture, id: 8, kind: 'video', mime: 'video/webm', width: 640, height: 360, seconds: 3 };
const bell: Media = { ...picture, id: 9, kind: 'audio', mime: 'audio/wav', width: null, height: null, seconds: 5 };
const media = new Map([picture, film, bell].map((each) => [each.id, each]));
const context = {
  language: 'ja',
  timeZone: 'Asia/Tokyo',
  paper: { en: 'Paper', ja: '新聞' },
  url: 'https://news.example/ja/society/pier',
} as const;
const html = (...blocks: Block[]) => toHtml(enhance(blocks, media), context);

const img = '<img src="https://news.example/media/0123456789abcdef0123/full-960.jpeg" alt="A &quot;pier&quot;" width="960" height="640">';

describe('every block', () => {
  test.each<[Block, string]>([
    [{ id: 'a', kind: 'paragraph', text }, '<p>Text</p>'],
    [{ id: 'a', kind: 'paragraph', text: [] }, '<p></p>'],
    [{ id: 'c', kind: 'heading', level: 4, text }, '<h4>Text</h4>'],
    [{ id: 'd', kind: 'list', ordered: false, items: [text, text] }, '<ul><li>Text</li><li>Text</li></ul>'],
    [{ id: 'e', kind: 'list', ordered: true, items: [text] }, '<ol><li>Text</li></ol>'],
    [{ id: 'f', kind: 'quote', text, attribution: 'A & B' }, '<blockquote><p>Text</p><p>— A &amp; B</p></blockquote>'],
    [{ id: 'g', kind: 'pullquote', text, attribution: null }, '<blockquote><p>Text</p></blockquote>'],
    [{ id: 'h', kind: 'image', media: 7, caption: null }, `<figure>${img}<figcaption>The &lt;pier&gt; 新聞</figcaption></figure>`],
    [{ id: 'h', kind: 'image', media: 7, caption: text }, `<figure>${img}<figcaption>Text 新聞</figcaption></figure>`],
    [{ id: 'h', kind: 'image', media: 99, caption: null }, ''],
    [
      { id: 'i', kind: 'gallery', media: [7, 7], caption: text },
      `${`<figure>${img}<figcaption>The &lt;pier&gt; 新聞</figcaption></figure>\n`.repeat(2)}<p>Text</p>`,
    ],
    [
      { id: 'k', kind: 'audio', media: 9, caption: text },
      '<figure><audio src="https://news.example/media/0123456789abcdef0123/full-0.wav" controls="controls" preload="none">' +
        '<a href="https://news.example/media/0123456789abcdef0123/full-0.wav">A &quot;pier&quot;</a></audio><figcaption>Text 新聞</figcaption></figure>',
    ],
    [
      { id: 'l', kind: 'embed', url: 'https://example.com/x?a=1&b=2', provider: 'Example', title: 'A thing' },
      '<p><a href="https://example.com/x?a=1&amp;b=2">A thing (Example)</a></p>',
    ],
    [
      { id: 'm', kind: 'table', caption: text, head: [text], rows: [[text], [[]]] },
      '<table><caption>Text</caption><thead><tr><th>Text</th></tr></thead><tbody><tr><td>Text</td></tr><tr><td></td></tr></tbody></table>',
    ],
    [
      { id: 'n', kind: 'facts', title: 'Facts', blocks: [{ id: 'n1', kind: 'paragraph', text }] },
      '<aside><p><strong>Facts</strong></p><p>Text</p></aside>',
    ],
    [{ id: 'o', kind: 'divider' }, '<hr>'],
    [
      {
        id: 'p',
        kind: 'entry',
        at: '2025-02-01T05:27:00.000Z',
        headline: 'Count',
        key: true,
        blocks: [{ id: 'p1', kind: 'paragraph', text }],
      },
      '<h3>Count</h3>\n<p><time datetime="2025-02-01T05:27:00.000Z">14:27 JST</time></p>\n<p>Text</p>',
    ],
  ])('%j', (block, expected) => expect(html(block)).toBe(expected));

  test('a film has its size', () =>
    expect(html({ id: 'j', kind: 'video', media: 8, caption: null })).toContain(' width="640" height="360">'));
});

test('marks nest, links are whole, and nothing in a text is markup', () => {
  const link = (href: string) => ({ text: 'x', link: href });
  expect(
    html({
      id: 'a',
      kind: 'paragraph',
      text: [
        { text: '港', ruby: 'みなと', bold: true, italic: true, link: '/ja/society?a=1&b=2' },
        ...['#note', 'https://example.com/"', 'mailto:a@example.com', 'https://['].map(link),
        { text: '</script>]]>\u0000\u0008' },
      ],
    }),
  ).toBe(
    '<p><a href="https://news.example/ja/society?a=1&amp;b=2"><strong><em><ruby>港<rp>（</rp><rt>みなと</rt><rp>）</rp></ruby></em></strong></a>' +
      '<a href="https://news.example/ja/society/pier#note">x</a><a href="https://example.com/%22">x</a>' +
      '<a href="mailto:a@example.com">x</a><a href="https://[">x</a>&lt;/script&gt;]]&gt;</p>',
  );
});

import { expect, test } from 'vitest';
import { foreignTexts, pageTexts } from './page-texts.ts';

const page = (language: string, inside: string, head = '') =>
  `<!DOCTYPE html><html lang="${language}"><head><meta charSet="utf-8"/>${head}</head><body>${inside}</body></html>`;
const told = (html: string) => pageTexts(html).map(({ text, language, where }) => `${language} ${where} ${text}`);

test('texts of elements, with the language of the nearest that names one', () => {
  const html = page(
    'en',
    '<p>One <em>two</em><br/>three</p><div lang="ja"><p>四</p><a lang="en">Five</a></div><p>Six &amp; &#x27;seven&#x27;</p>',
  );
  expect(told(html)).toEqual(['en <p> One', 'en <em> two', 'en <p> three', 'ja <p> 四', 'en <a> Five', "en <p> Six & 'seven'"]);
});

test('what is read out, shown by a browser or told to machines', () => {
  const html = page(
    'ja',
    '<img alt="港 &lt;夜&gt;" src="x"/><nav aria-label="面"></nav><a title="English hint" lang="en">x</a><share-story labels="共有|写す"></share-story>',
    '<title>題</title><meta name="description" content="要約"/><meta property="og:title" content="題"/><meta name="viewport" content="width=device-width"/>',
  );
  expect(told(html)).toEqual([
    'ja <title> 題',
    'ja description 要約',
    'ja og:title 題',
    'ja <img alt> 港 <夜>',
    'ja <nav aria-label> 面',
    'en <a title> English hint',
    'en <a> x',
    'ja <share-story labels> 共有|写す',
  ]);
});

test('names in structured data; no types and no addresses; nothing of scripts and drawings', () => {
  const data = {
    '@type': 'NewsArticle',
    url: 'https://x.example/a',
    author: [{ name: '神田澪' }],
    inLanguage: 'ja',
    datePublished: '2026-11-22',
  };
  const html = page(
    'ja',
    `<script type="application/ld+json">${JSON.stringify(data)}</script><script>const a = "<p>b</p>"</script><svg aria-label="印"><path d="M0"/></svg>`,
  );
  expect(told(html)).toEqual(['ja ld+json name 神田澪', 'ja <svg aria-label> 印']);
});

test.each([
  ['Japanese on an English page', page('en', '<p>夜の港</p>'), ['夜の港']],
  ['a full-width mark on an English page', page('en', '<p>Night：harbour</p>'), ['Night：harbour']],
  ['Japanese that says so', page('en', '<p lang="ja">夜の港</p>'), []],
  ['English on a Japanese page', page('ja', '<p>Related stories</p>'), ['Related stories']],
  ['English in what is read out', page('ja', '<img alt="A ferry at night"/>'), ['A ferry at night']],
  ['English that says so', page('ja', '<p lang="en">Related stories</p>'), []],
  ['a name that is Latin in both', page('ja', '<p>Kawaraban で発行 14:27 JST</p>'), []],
  ['a name that is allowed', page('ja', '<p>Kanade Open Data から</p>'), []],
])('%s', (_, html, expected) => expect(foreignTexts(pageTexts(html), ['Kanade Open Data']).map(({ text }) => text)).toEqual(expected));

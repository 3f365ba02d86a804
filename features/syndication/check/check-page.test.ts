import { describe, expect, test } from 'vitest';
import { checkPage } from './check-page.ts';
import type { Answer, PageFacts } from './facts.ts';
import { pagesNamedBy, picturesNamedBy } from './facts.ts';
import { readPage } from './page.ts';

const origin = 'https://news.example';
const address = `${origin}/society/ferries`;
const description = 'Four electric boats will cross the inner harbour every twenty minutes until one in the morning.';
const image = (shape: string, height: number) => ({ url: `${origin}/media/abc123/${shape}-1200-50-50.jpeg`, width: 1200, height });

const story = {
  '@context': 'https://schema.org',
  '@type': ['NewsArticle', 'LiveBlogPosting'],
  url: address,
  mainEntityOfPage: address,
  headline: 'Ferries return',
  description,
  inLanguage: 'en',
  datePublished: '2025-02-01T14:27:00+09:00',
  dateModified: '2025-02-01T15:00:00+09:00',
  author: [{ '@type': 'Person', name: 'Mio Kanda', url: `${origin}/author/mio-kanda` }],
  publisher: { '@type': 'NewsMediaOrganization', name: 'Post', url: origin, publishingPrinciples: `${origin}/about` },
  image: [image('16x9', 675), image('4x3', 900), image('1x1', 1200)],
  isAccessibleForFree: true,
  wordCount: 12,
  correction: [{ '@type': 'CorrectionComment', text: 'It costs 220 yen.', datePublished: '2025-02-01T15:00:00+09:00' }],
  liveBlogUpdate: [{ headline: 'The first boat', datePublished: '2025-02-01T14:40:00+09:00' }],
};
const trail = {
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: [
    { position: 1, name: 'Front page', item: origin },
    { position: 2, name: 'Society', item: `${origin}/society` },
  ],
};
const script = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const meta = (names: Record<string, string>) =>
  Object.entries(names)
    .map(([name, content]) => `<meta ${name.startsWith('og:') ? 'property' : 'name'}="${name}" content="${content}">`)
    .join('\n');

const card = `${origin}/social/7-0123456789abcdef.jpg`;
const html = `<!doctype html><html lang="en"><head><title>Ferries return | Post</title>
<link rel="canonical" href="${address}"><link rel="alternate" hreflang="en" href="${address}">
<link rel="alternate" hreflang="ja" href="${origin}/ja/society/ferries"><link rel="alternate" hreflang="x-default" href="${address}">
${meta({
  ...{ robots: 'max-image-preview:large, max-snippet:-1', description, 'og:description': description, 'twitter:description': description },
  ...{ 'og:title': 'Ferries return', 'og:url': address, 'og:locale': 'en_US', 'og:type': 'article', 'og:image': card },
  ...{ 'og:image:width': '1200', 'og:image:height': '630', 'og:image:type': 'image/jpeg', 'og:image:alt': 'A ferry' },
  ...{ 'twitter:card': 'summary_large_image', 'twitter:image': card },
})}</head><body><main><article>
<nav><ol><li><a href="/">Front page</a></li><li><a href="/society">Society</a></li></ol></nav>
<h1>Ferries return</h1><p class="standfirst">${description}</p>
<div><a rel="author" href="/author/mio-kanda">Mio Kanda</a>
<time datetime="2025-02-01T05:27:00.123Z">14:27 JST, February 1, 2025</time>
<time datetime="2025-02-01T06:00:00.000Z">Updated 15:00 JST, February 1, 2025</time></div>
<figure><img src="/media/abc123/full-960.jpeg" alt="A ferry at dusk"></figure>
<section class="entry"><p><time datetime="2025-02-01T05:40:00.000Z">14:40 JST</time></p><h3>The first boat</h3></section>
<div class="correction"><p>Correction <time datetime="2025-02-01T06:00:00.000Z">15:00 JST, February 1, 2025</time></p><p>It costs 220 yen.</p></div>
</article></main>${script(story)}${script(trail)}</body></html>`;

const both = new Map([
  ['en', address],
  ['ja', `${origin}/ja/society/ferries`],
]);
const facts: PageFacts = {
  timeZone: 'Asia/Tokyo',
  status: 200,
  robots: null,
  answers: new Map<string, Answer>([
    [address, { status: 200, alternates: both }],
    [`${origin}/ja/society/ferries`, { status: 200, alternates: both }],
    [`${origin}/author/mio-kanda`, { status: 200 }],
    [card, { status: 200, size: { width: 1200, height: 630 } }],
  ]),
  isInSitemap: true,
  isInFeed: true,
};
const check = (document: string, given: Partial<PageFacts> = {}) => checkPage(readPage(document, address), { ...facts, ...given });
const answering = (at: string, answer: Answer) => ({ answers: new Map([...facts.answers, [at, answer]]) });
/** The page with something in its structured data changed. */
const telling = (given: object) => html.replace(script(story), script({ ...story, ...given }));

test('a sound page', () => expect(check(html)).toEqual([]));

describe('what is told is what is seen', () => {
  test.each<[string, string, string]>([
    ['the date shown is a minute off', html.replace('05:27:00.123Z">14:27', '05:28:00.123Z">14:28'), 'tells 2025-02-01T14:27:00+09:00'],
    ['the words of the date alone', html.replace('>14:27 JST', '>14:28 JST'), 'shows “14:28 JST, February 1, 2025”'],
    ['the date told is a minute off', telling({ datePublished: '2025-02-01T14:26:00+09:00' }), 'shows “14:27 JST'],
    ['a date without a zone', telling({ datePublished: '2025-02-01T14:27:00' }), 'tells 2025-02-01T14:27:00'],
    ['a date in world time', telling({ datePublished: '2025-02-01T05:27:00Z' }), 'tells 2025-02-01T05:27:00Z'],
    ['an update that is not shown', telling({ dateModified: '2025-02-01T16:00:00+09:00' }), 'Updated 15:00'],
    ['another headline', telling({ headline: 'Ferries leave' }), 'tells the headline “Ferries leave”'],
    ['another author', telling({ author: [{ name: 'Nobody', url: `${origin}/author/mio-kanda` }] }), 'tells [["Nobody"'],
    ['no author', telling({ author: [] }), 'is by'],
    ['another standfirst', html.replace(`standfirst">${description}`, 'standfirst">Other'), 'its description is not its standfirst'],
    ['another picture', html.replace('src="/media/abc123/', 'src="/media/def456/'), 'is not the picture that is seen'],
    ['a shape too few', telling({ image: story.image.slice(0, 2) }), 'has no picture of ratio 1'],
    [
      'a small picture',
      telling({ image: story.image.map((each) => ({ ...each, width: 600, height: each.height / 2 })) }),
      'is 600 pixels wide',
    ],
    ['no picture', telling({ image: [] }), 'tells 0 pictures'],
    ['a lead picture without alt', html.replace('alt="A ferry at dusk"', 'alt=""'), 'leadAlt'],
    ['a picture without any alt', html.replace(' alt="A ferry at dusk"', ''), 'has a picture without alt'],
    ['another way to it', html.replace('>Society</a>', '>World</a>'), 'leads by'],
    ['a correction that is not told', telling({ correction: [] }), 'shows the corrections'],
    ['another correction', telling({ correction: [{ ...story.correction[0], text: 'It is free.' }] }), 'It is free.'],
    [
      'an entry with another time',
      telling({ liveBlogUpdate: [{ headline: 'The first boat', datePublished: '2025-02-01T14:41:00+09:00' }] }),
      'shows the entries',
    ],
    ['a live report that does not say so', telling({ '@type': 'NewsArticle' }), 'live report in one place only'],
    ['a story that costs', telling({ isAccessibleForFree: false }), 'does not say that it is free'],
  ])('%s', (_, document, problem) => expect(check(document).join('\n')).toContain(problem));
});

describe('search engines', () => {
  test.each<[string, string, Partial<PageFacts>, string]>([
    ['another canonical address', html.replace(`canonical" href="${address}`, `canonical" href="${origin}/other`), {}, 'is canonical at'],
    ['two of them', html.replace('<title>', `<link rel="canonical" href="${address}"><title>`), {}, 'not one canonical'],
    ['one that leads on', html, answering(address, { status: 308 }), 'canonical address does not answer 200'],
    ['noindex', html.replace('max-image-preview:large,', 'noindex, max-image-preview:large,'), {}, 'not to be indexed'],
    ['noindex in a header', html, { robots: 'noindex' }, 'not to be indexed'],
    ['small pictures only', html.replace('max-image-preview:large, ', ''), {}, 'no large pictures'],
    ['a 404', html, { status: 404 }, 'answers 404'],
    ['in no sitemap', html, { isInSitemap: false }, 'in no sitemap'],
    ['in no feed', html, { isInFeed: false }, 'in no feed'],
    [
      'structured data that are none',
      html.replace('"@context":"https://schema.org","@type":["News', '"@context":,"@type":["News'),
      {},
      'data that are none',
    ],
    ['no title', html.replace('Ferries return | Post', ''), {}, 'has no title'],
    ['no description', html.replace(`name="description" content="${description}"`, 'name="x" content="y"'), {}, 'described in 0'],
    ['an author without a page', html, answering(`${origin}/author/mio-kanda`, { status: 404 }), 'page of Mio Kanda'],
    ['a translation that does not lead back', html, answering(`${origin}/ja/society/ferries`, { status: 200 }), 'in ja does not lead back'],
    [
      'one that is not there',
      html,
      answering(`${origin}/ja/society/ferries`, { status: 404, alternates: both }),
      'in ja does not lead back',
    ],
    ['no page for other languages', html.replace('hreflang="x-default"', 'hreflang="fr"'), {}, 'for other languages'],
  ])('%s', (_, document, given, problem) => expect(check(document, given).join('\n')).toContain(problem));
});

describe('other sites', () => {
  test.each<[string, string, Partial<PageFacts>, string]>([
    ['no card', html.replace(`og:image" content="${card}"`, 'og:x" content=""'), {}, 'no card'],
    ['one that is elsewhere', html.replaceAll(card, 'https://elsewhere.example/x.jpg'), {}, 'no card of this site'],
    ['one that is not there', html, answering(card, { status: 404 }), 'its card answers 404'],
    ['one of another size', html, answering(card, { status: 200, size: { width: 600, height: 315 } }), 'its card measures'],
    [
      'one that says nothing to the blind',
      html.replace('og:image:alt" content="A ferry"', 'og:image:alt" content=""'),
      {},
      'what its card shows',
    ],
    ['one without a size', html.replace('og:image:width', 'og:image:w'), {}, 'how large its card is'],
    [
      'another on Twitter',
      html.replace(`twitter:image" content="${card}"`, 'twitter:image" content="/x.jpg"'),
      {},
      'another picture on its Twitter card',
    ],
    ['a small one on Twitter', html.replace('summary_large_image', 'summary'), {}, 'no large Twitter card'],
    ['another address', html.replace(`og:url" content="${address}"`, `og:url" content="${origin}/x"`), {}, 'stands at'],
  ])('%s', (_, document, given, problem) => expect(check(document, given).join('\n')).toContain(problem));
});

test('addresses that must answer, and pictures', () => {
  const page = readPage(html, address);
  expect(pagesNamedBy(page)).toEqual([address, `${origin}/ja/society/ferries`, `${origin}/author/mio-kanda`, origin, `${origin}/about`]);
  expect(picturesNamedBy(page)).toEqual([card, ...story.image.map(({ url }) => url)]);
});

describe('other pages', () => {
  const of = (data: object, body: string) =>
    `${html.slice(0, html.indexOf('<body>'))}<body><main>${body}</main>${script({ '@context': 'https://schema.org', ...data })}`;
  const places = '<ol><li><a href="/a">A</a></li><li><a href="/b">B</a></li></ol>';
  const list = (names: string[]) => ({
    '@type': 'ItemList',
    numberOfItems: names.length,
    itemListElement: names.map((name, place) => ({ position: place + 1, name, url: `${origin}/${name.toLowerCase()}` })),
  });
  test.each<[string, string, string | null]>([
    ['a ranking in its order', of(list(['A', 'B']), places), null],
    ['in another', of(list(['B', 'A']), places), 'lists otherwise'],
    ['a place short', of(list(['A']), places), 'lists otherwise'],
    ['an author', of({ '@type': 'ProfilePage', mainEntity: { name: 'Mio', url: address } }, '<h1>Mio</h1>'), null],
    ['another name', of({ '@type': 'ProfilePage', mainEntity: { name: 'Ren', url: address } }, '<h1>Mio</h1>'), 'is about Ren'],
    ['a site that cannot be searched', of({ '@type': 'WebSite', url: address, name: 'Post' }, '<h1>Post</h1>'), 'cannot be searched'],
  ])('%s', (_, document, problem) => {
    if (problem) expect(check(document).join('\n')).toContain(problem);
    else expect(check(document)).toEqual([]);
  });
});

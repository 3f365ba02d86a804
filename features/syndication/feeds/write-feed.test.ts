import { describe, expect, test } from 'vitest';
import { textsIn } from '../xml-fixture.ts';
import { type Feed, type Format, feedHeaders, formats } from './feed.ts';
import { aFeed, anEntry, aPicture } from './feed-fixture.ts';
import { problemsOfFeed } from './feed-rules-fixture.ts';
import { writeFeed } from './write-feed.ts';

const all = Object.keys(formats) as Format[];
const awkward = 'A ]]> & <b>"\'</b> </script> \u0000\u0008\u000b\ufffe 🌊 𠮷 \ud83c! \udf0a! e\u0301 \u2028';
/** What is left of it. */
const said = 'A ]]> & <b>"\'</b> </script>  🌊 𠮷 ! ! e\u0301 \u2028';

describe.each(all)('%s', (format) => {
  test.each<[string, Partial<Feed>]>([
    ['one entry', {}],
    ['none', { entries: [] }],
    ['a hub', { hub: 'https://hub.example/?a=1&b=2' }],
    ['nobody named', { entries: [anEntry({ authors: [], categories: [] })] }],
    ['several named', { entries: [anEntry({ authors: [{ name: 'A' }, { name: 'B', url: 'https://news.example/author/b' }] })] }],
    ['a picture', { entries: [anEntry({ picture: aPicture })] }],
    ['a picture of unknown size', { entries: [anEntry({ picture: { ...aPicture, bytes: null, alt: '', credit: '' } })] }],
    ['an update', { entries: [anEntry({ updatedAt: new Date('2026-11-27T00:00:00Z') })] }],
    ['awkward texts', { title: awkward, description: awkward, publisher: { name: awkward, url: 'https://news.example' } }],
    [
      'an awkward entry',
      {
        entries: [
          anEntry({
            title: awkward,
            summary: awkward,
            categories: [awkward],
            authors: [{ name: awkward }],
            picture: { ...aPicture, alt: awkward, credit: awkward },
          }),
        ],
      },
    ],
    ['an empty entry', { entries: [anEntry({ title: '', summary: 'Only this.', html: '' })] }],
    ['Japanese', { language: 'ja', title: '社会', url: 'https://news.example/ja/society' }],
  ])('with %s is valid', (_, given) => expect(problemsOfFeed(writeFeed(aFeed(given), format), format)).toEqual([]));

  test('is the same whenever it is written', () => expect(writeFeed(aFeed(), format)).toBe(writeFeed(aFeed(), format)));

  test('says in its headers where it stands and is announced', () => {
    const self = `https://news.example/society/${formats[format].file}`;
    const { type } = formats[format];
    expect(feedHeaders(aFeed(), format)).toEqual({ 'content-type': `${type}; charset=utf-8`, link: `<${self}>; rel="self"` });
    expect(feedHeaders(aFeed({ hub: 'https://hub.example/' }), format).link).toBe(
      `<${self}>; rel="self", <https://hub.example/>; rel="hub"`,
    );
  });
});

describe('what is written is read again', () => {
  const html = '<p>a &lt; b &amp; ]]&gt;</p>';
  const entry = anEntry({ title: awkward, summary: awkward, html, updatedAt: new Date('2026-11-27T00:00:00Z'), picture: aPicture });
  const feed = aFeed({ entries: [entry, anEntry({ id: 'tag:x' })], hub: 'https://hub.example/' });

  test('in RSS', () => {
    const texts = (path: string) => textsIn(writeFeed(feed, 'rss'), path);
    expect(texts('//item[1]/title')).toEqual([said]);
    expect(texts('//item[1]/content:encoded')).toEqual([html]);
    expect(texts('//item[1]/description')[0]).toContain('&lt;b&gt;');
    expect(texts('//item[1]/pubDate')).toEqual(['Thu, 26 Nov 2026 05:27:00 GMT']);
    expect(texts('//item/dcterms:modified')).toEqual(['2026-11-27T00:00:00.000Z', '2026-11-26T05:27:00.000Z']);
    expect(texts('//channel/lastBuildDate')).toEqual(['Fri, 27 Nov 2026 00:00:00 GMT']);
    expect(texts('//channel/copyright')).toEqual(['© 2026 The Paper']);
    expect(texts('//item[1]/enclosure/@*')).toEqual([aPicture.url, '1234', 'image/jpeg']);
    expect(texts('//item[1]/media:content/@fileSize')).toEqual(['1234']);
    expect(texts('//channel/a:link/@href')).toEqual(['https://news.example/society/feed.xml', 'https://hub.example/']);
  });

  test('in Atom', () => {
    const texts = (path: string) => textsIn(writeFeed(feed, 'atom'), path);
    expect(texts('//a:entry[1]/a:title')).toEqual([said]);
    expect(texts('//a:entry[1]/a:content')).toEqual([html]);
    expect(texts('//a:entry[1]/a:updated')).toEqual(['2026-11-27T00:00:00.000Z']);
    expect(texts('/a:feed/a:updated')).toEqual(['2026-11-27T00:00:00.000Z']);
    expect(texts('//a:link[@rel="enclosure"]/@length')).toEqual(['1234']);
    expect(textsIn(writeFeed(aFeed({ entries: [] }), 'atom'), '/a:feed/a:updated')).toEqual(['2026-11-01T00:00:00.000Z']);
  });

  test('as JSON', () => {
    const { items, ...document } = JSON.parse(writeFeed(feed, 'json'));
    expect(document).toMatchObject({
      feed_url: 'https://news.example/society/feed.json',
      hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
    });
    expect(items[0]).toMatchObject({ title: said, content_html: html, image: aPicture.url, date_modified: '2026-11-27T00:00:00.000Z' });
    expect(items[0].attachments).toEqual([{ url: aPicture.url, mime_type: 'image/jpeg', size_in_bytes: 1234 }]);
  });
});

describe('the rules find', () => {
  const rss = writeFeed(aFeed({ entries: [anEntry({ picture: aPicture })] }), 'rss');
  const atom = writeFeed(aFeed(), 'atom');
  const json = writeFeed(aFeed(), 'json');
  test.each<[string, Format, string]>([
    ['an open tag', 'rss', rss.replace('</item>', '')],
    ['a control character', 'rss', rss.replace('Night', 'Ni\u0008ght')],
    ['a date that is none', 'rss', rss.replace('Thu, 26 Nov', 'Fri, 26 Nov')],
    ['no link', 'rss', rss.replace(/<link>[^<]*<\/link>/, '')],
    ['a link that is not whole', 'rss', rss.replace('https://news.example/society/ferries', '/society/ferries')],
    ['an enclosure without length', 'rss', rss.replace(' length="1234"', '')],
    ['a guid twice', 'rss', rss.replace(/<item>.*<\/item>/, (item) => item + item)],
    ['an element that nobody knows', 'rss', rss.replace('<item>', '<item><mood>good</mood>')],
    ['a script in a text', 'rss', rss.replace('&lt;p&gt;', '&lt;script&gt;&lt;/script&gt;')],
    ['a path in a text', 'atom', atom.replace('&lt;p&gt;', '&lt;a href=&quot;/x&quot;&gt;')],
    ['no id', 'atom', atom.replace(/<id>[^<]*<\/id>/, '')],
    ['two titles', 'atom', atom.replace('<subtitle>', '<title>x</title><subtitle>')],
    ['a time without a zone', 'atom', atom.replaceAll('00Z<', '00<').replaceAll('.000Z<', '<')],
    ['nobody', 'atom', atom.replaceAll(/<author>.*?<\/author>/g, '')],
    ['another version', 'json', json.replace('1.1', '1.0')],
    ['an item without id', 'json', json.replace('"id":', '"ID":')],
    ['no JSON', 'json', json.slice(0, -3)],
  ])('%s', (_, format, broken) => expect(problemsOfFeed(broken, format)).not.toEqual([]));
});

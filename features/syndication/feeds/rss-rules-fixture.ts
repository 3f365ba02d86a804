import { withXml } from '../xml-fixture.ts';
import { any, atMostOnce, type HtmlRules, isTime, isWhole, once, Part, repeated } from './rules-fixture.ts';

const channelHolds = [
  'title',
  'link',
  'description',
  'language',
  'copyright',
  'lastBuildDate',
  'generator',
  'ttl',
  'image',
  'atom:link',
  'item',
];
const itemHolds = [
  'title',
  'link',
  'guid',
  'dc:creator',
  'pubDate',
  'dcterms:modified',
  'category',
  'description',
  'content:encoded',
  'enclosure',
  'media:content',
];

/** RFC 822 with four digits for the year, the weekday being the right one. */
const isMailTime = (value: string) => !Number.isNaN(Date.parse(value)) && new Date(value).toUTCString() === value;
const isMime = (value: string) => /^[a-z]+\/[a-z0-9.+-]+$/.test(value);

export const rulesOfRss = (text: string, problemsOfHtml: HtmlRules): string[] =>
  withXml(text, (document) => {
    const root = new Part(document, 'document');
    root.has('/rss/@version', once, (value) => value === '2.0');
    root.must('has one channel', root.elements('/rss/channel').length === 1);
    const [element] = root.elements('/rss/channel');
    if (!element) return root.wrong;
    const channel = new Part(element, 'channel');
    channel.only(channelHolds);
    for (const text of ['title', 'description']) channel.has(text, once);
    channel.has('link', once, isWhole);
    channel.has('language', once, (value) => /^[a-z]{2}(-[a-z]{2})?$/.test(value));
    channel.has('copyright', atMostOnce);
    channel.has('lastBuildDate', atMostOnce, isMailTime);
    channel.has('ttl', atMostOnce, (value) => /^[1-9]\d*$/.test(value));
    channel.has('a:link[@rel="self"]/@href', once, isWhole);
    channel.has('a:link[@rel="hub"]/@href', any, isWhole);
    channel.has('image/url', once, isWhole);
    for (const same of ['title', 'link']) channel.has(`image/${same}`, once, (value) => value === channel.all(same)[0]);
    for (const guid of repeated(channel.all('item/guid'))) channel.must(`guid ${guid} stands twice`, false);
    const items = channel.elements('item').map((element, place) => {
      const item = new Part(element, `item ${place + 1}`);
      item.only(itemHolds);
      item.must('says something', item.all('title | description').join('').trim() !== '');
      for (const text of ['title', 'description', 'content:encoded']) item.has(text, once, () => true);
      item.has('link', once, isWhole);
      item.has('guid', once);
      item.has('guid/@isPermaLink', once, (value) => value === 'false');
      item.has('pubDate', once, isMailTime);
      item.has('dcterms:modified', atMostOnce, isTime);
      for (const text of ['dc:creator', 'category']) item.has(text, any);
      item.must('has one enclosure at most', item.elements('enclosure').length <= 1);
      for (const picture of ['enclosure', 'media:content']) {
        item.has(`${picture}/@url`, atMostOnce, isWhole);
        item.has(`${picture}/@type`, atMostOnce, isMime);
      }
      item.must('an enclosure says its length', item.elements('enclosure').length === item.all('enclosure/@length[. > 0]').length);
      for (const html of item.all('content:encoded | description')) item.wrong.push(...problemsOfHtml(html));
      return item;
    });
    return [root, channel, ...items].flatMap(({ wrong }) => wrong);
  });

import { withXml } from '../xml-fixture.ts';
import { any, atMostOnce, type HtmlRules, isTime, isWhole, once, Part, repeated, some } from './rules-fixture.ts';

const isIri = (value: string) => /^[a-z][a-z0-9+.-]*:\S+$/.test(value);

/** Cardinalities of RFC 4287 §4.1.1 and §4.1.2, with what our own feeds hold beyond them. */
export const rulesOfAtom = (text: string, problemsOfHtml: HtmlRules): string[] =>
  withXml(text, (document) => {
    const root = new Part(document, 'document');
    const [element] = root.elements('/a:feed');
    root.must('is a feed', element !== undefined);
    if (!element) return root.wrong;
    const feed = new Part(element, 'feed');
    feed.only(['id', 'title', 'subtitle', 'updated', 'link', 'author', 'rights', 'icon', 'generator', 'entry']);
    feed.has('a:id', once, isIri);
    feed.has('a:title', once);
    feed.has('a:updated', once, isTime);
    for (const text of ['a:subtitle', 'a:rights', 'a:generator']) feed.has(text, atMostOnce);
    feed.has('a:icon', atMostOnce, isWhole);
    feed.has('a:link[@rel="self"]/@href', once, isWhole);
    feed.has('a:link[@rel="alternate"]/@href', once, isWhole);
    feed.has('a:link[@rel="hub"]/@href', any, isWhole);
    feed.has('a:author', once, () => true);
    feed.has('@xml:lang', once);
    feed.has('.//a:author/a:name', some);
    feed.has('.//a:author/a:uri', any, isWhole);
    feed.must('each author has one name', feed.elements('.//a:author').length === feed.all('.//a:author/a:name').length);
    for (const id of repeated(feed.all('a:entry/a:id'))) feed.must(`id ${id} stands twice`, false);
    const entries = feed.elements('a:entry').map((element, place) => {
      const entry = new Part(element, `entry ${place + 1}`);
      entry.only(['id', 'title', 'published', 'updated', 'link', 'author', 'category', 'summary', 'content']);
      entry.has('a:id', once, isIri);
      entry.has('a:title', once, () => true);
      for (const time of ['a:published', 'a:updated']) entry.has(time, once, isTime);
      entry.must(
        'was updated no sooner than published',
        Date.parse(entry.all('a:updated')[0] ?? '') >= Date.parse(entry.all('a:published')[0] ?? ''),
      );
      entry.has('a:link[@rel="alternate"]/@href', once, isWhole);
      entry.has('a:link[@rel="enclosure"]/@href', any, isWhole);
      entry.has('a:link[@rel="enclosure"]/@type', any);
      entry.has('a:category/@term', any);
      entry.has('a:summary', once, () => true);
      entry.has('a:content', once, () => true);
      entry.has('a:content/@type', once, (value) => value === 'html');
      for (const html of entry.all('a:content')) entry.wrong.push(...problemsOfHtml(html));
      return entry;
    });
    return [root, feed, ...entries].flatMap(({ wrong }) => wrong);
  });

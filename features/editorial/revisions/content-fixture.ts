import fc from 'fast-check';
import type { Block } from '#features/articles/body/blocks.ts';
import type { Content } from '#features/articles/content.ts';
import { type Names, namesFrom } from './names.ts';

/** A content for a test, without any database: `p` are its paragraphs, `id text`. */
export function contentWith({ p = [], ...given }: Partial<Content> & { p?: string[] } = {}): Content {
  return {
    language: 'en',
    slug: 'night-ferry',
    headline: 'The night ferry turns',
    frontHeadline: '',
    standfirst: 'What it tells.',
    kicker: '',
    section: 1,
    series: null,
    authors: [1],
    tags: [1, 2],
    lead: { media: 1, alt: 'A ferry', caption: '' },
    counterpart: null,
    body: p.map(paragraph),
    ...given,
  };
}

export function paragraph(written: string): Block {
  const [id = '', ...words] = written.split(' ');
  return { id, kind: 'paragraph', text: [{ text: words.join(' ') }] };
}

export const testNames: Names = namesFrom(
  {
    sections: [{ id: 1, name: 'Society' }],
    series: [],
    authors: [
      { id: 1, name: 'Ann' },
      { id: 2, name: 'Ben' },
      { id: 3, name: 'Chie' },
    ],
    tags: [{ id: 1, name: 'Harbour' }],
  },
  { media: (id) => `Picture ${id}`, story: (number) => `Story ${number}`, language: (code) => code, time: (iso) => iso },
);

const line = fc.constantFrom('', 'a', 'b', 'c');
const someBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ id: fc.constantFrom('1', '2', '3', '4', '5', '6'), text: line }).map(({ id, text }) => paragraph(`${id} ${text}`)),
  fc.record({ id: fc.constantFrom('1', '2', '7', '8'), kind: fc.constant('divider' as const) }),
);
const number = fc.integer({ min: 1, max: 3 });

/** Contents that are alike often enough for every kind of meeting to happen. */
export const anyContent: fc.Arbitrary<Content> = fc
  .record({
    headline: line,
    slug: line,
    section: number,
    series: fc.option(number),
    authors: fc.uniqueArray(number),
    tags: fc.uniqueArray(number),
    lead: fc.record({ media: fc.option(number), alt: line, caption: line }),
    body: fc.uniqueArray(someBlock, { selector: ({ id }) => id, maxLength: 7 }),
  })
  .map((given) => contentWith(given));

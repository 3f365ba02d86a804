import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, blockSchema, type Inline } from '../body/blocks.ts';
import { schemaExtensions } from './schema.ts';
import { toBlocks } from './to-blocks.ts';
import { toDocument } from './to-document.ts';

const schema = getSchema(schemaExtensions);
const through = (blocks: Block[]) => {
  const doc = Node.fromJSON(schema, toDocument(blocks));
  doc.check();
  return toBlocks(doc);
};

/** As the editor would write it: no empty runs, and no two in a row with the same marks. */
const tidy = (spans: Inline): Inline =>
  spans.reduce<Inline>((before, { text, ...marks }) => {
    const last = before.at(-1);
    const { text: _text, ...lastMarks } = last ?? { text: '' };
    if (last && JSON.stringify(lastMarks) === JSON.stringify(marks)) last.text += text;
    else before.push({ text, ...marks });
    return before;
  }, []);

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const span = fc
  .record({
    text: words,
    bold: optional(fc.constant(true as const)),
    italic: optional(fc.constant(true as const)),
    link: optional(fc.constantFrom('https://kanade.example/tide', '#later', '/society')),
    ruby: optional(words),
  })
  .map((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Inline[number]);
const inline = fc.array(span, { minLength: 1, maxLength: 4 }).map(tidy);
const caption = fc.option(inline, { nil: null });
const media = fc.integer({ min: 1, max: 9_999 });
const paragraph = fc.record({ kind: fc.constant('paragraph' as const), text: inline });
const list = fc.record({
  kind: fc.constant('list' as const),
  ordered: fc.boolean(),
  items: fc.array(inline, { minLength: 1, maxLength: 4 }),
});
const table = fc.integer({ min: 1, max: 4 }).chain((columns) => {
  const row = fc.array(fc.oneof(inline, fc.constant([] as Inline)), { minLength: columns, maxLength: columns });
  return fc.record({
    kind: fc.constant('table' as const),
    caption,
    head: fc.oneof(row, fc.constant([] as Inline[])),
    rows: fc.array(row, { minLength: 1, maxLength: 3 }),
  });
});

const numbered = (blocks: readonly object[], prefix: string) => blocks.map((block, place) => ({ id: `${prefix}${place}`, ...block }));
const block = fc.oneof(
  paragraph,
  list,
  table,
  fc.record({ kind: fc.constant('heading'), level: fc.constantFrom(2, 3, 4), text: inline }),
  fc.record({ kind: fc.constantFrom('quote', 'pullquote'), text: inline, attribution: fc.option(words, { nil: null }) }),
  fc.record({ kind: fc.constantFrom('image', 'video', 'audio'), media, caption }),
  fc.record({ kind: fc.constant('gallery'), media: fc.array(media, { minLength: 2, maxLength: 6 }), caption }),
  fc.record({ kind: fc.constant('embed'), url: fc.constant('https://video.example/1'), provider: words, title: words }),
  fc.record({
    kind: fc.constant('facts'),
    title: words,
    blocks: fc.array(fc.oneof(paragraph, list), { minLength: 1, maxLength: 3 }).map((inner) => numbered(inner, 'f')),
  }),
  fc.record({
    kind: fc.constant('entry'),
    at: fc.constant('2026-11-24T05:27:00Z'),
    headline: words,
    key: fc.boolean(),
    blocks: fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((inner) => numbered(inner, 'e')),
  }),
  fc.record({ kind: fc.constant('divider') }),
);
const body = fc.array(block, { maxLength: 8 }).map((blocks) => numbered(blocks, 'b') as Block[]);

describe('blocks and the document', () => {
  test('a body comes back as it was', () => {
    fc.assert(
      fc.property(body, (blocks) => {
        for (const each of blocks) expect(blockSchema.safeParse(each).success).toBe(true);
        expect(through(blocks)).toEqual(blocks);
      }),
      { numRuns: 300 },
    );
  });

  test.each<[string, Block[], Block[]]>([
    ['nothing', [], []],
    ['an empty paragraph says nothing', [{ id: 'a', kind: 'paragraph', text: [] }], []],
    [
      'a gallery of one is a picture',
      [{ id: 'a', kind: 'gallery', media: [7, 0], caption: null }].map((each) => ({ ...each, media: [7] }) as Block),
      [{ id: 'a', kind: 'image', media: 7, caption: null }],
    ],
    [
      'a box with a title alone is kept',
      [{ id: 'a', kind: 'facts', title: 'Tides', blocks: [{ id: 'b', kind: 'paragraph', text: [] }] }],
      [{ id: 'a', kind: 'facts', title: 'Tides', blocks: [{ id: 'b', kind: 'paragraph', text: [] }] }],
    ],
    [
      'rows of unequal length are filled up',
      [{ id: 'a', kind: 'table', caption: null, head: [], rows: [[[{ text: '1' }]], [[{ text: '2' }], [{ text: '3' }]]] }],
      [
        {
          id: 'a',
          kind: 'table',
          caption: null,
          head: [],
          rows: [
            [[{ text: '1' }], []],
            [[{ text: '2' }], [{ text: '3' }]],
          ],
        },
      ],
    ],
  ])('%s', (_, given, expected) => expect(through(given)).toEqual(expected));

  test('a run of text longer than a span may be is cut, not refused', () => {
    const text = 'x'.repeat(45_000);
    const [paragraphs] = through([{ id: 'a', kind: 'paragraph', text: [{ text }] }]);
    expect(blockSchema.safeParse(paragraphs).success).toBe(true);
    expect(paragraphs?.kind === 'paragraph' && paragraphs.text.map((each) => each.text).join('')).toBe(text);
  });

  test('a picture that is still on its way up is not saved', () => {
    const doc = Node.fromJSON(schema, {
      type: 'doc',
      content: [{ type: 'figure', attrs: { upload: 'k' }, content: [{ type: 'caption' }] }],
    });
    expect(toBlocks(doc)).toEqual([]);
  });
});

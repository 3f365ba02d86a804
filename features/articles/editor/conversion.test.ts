import { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../body/blocks.ts';
import { bodyText } from '../body/to-text.ts';
import { contentSchema } from '../content.ts';
import { anyBody, canonicalBody } from './body-arbitrary.ts';
import { schema } from './schema/schema.ts';
import { toBlocks } from './to-blocks.ts';
import { toDocument } from './to-document.ts';

function open(body: readonly Block[]) {
  const doc = Node.fromJSON(schema, toDocument(body));
  doc.check();
  return doc;
}
const body = contentSchema.shape.body;
const idsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => [block.id, ...('blocks' in block ? block.blocks.map(({ id }) => id) : [])]);

describe('a body, opened and saved', () => {
  test('is the same body', () => {
    fc.assert(
      fc.property(canonicalBody, (blocks) => {
        expect(toBlocks(open(blocks))).toEqual(blocks);
      }),
      { numRuns: 500 },
    );
  });

  test('is valid and says the same, however it was written; saved again it does not change', () => {
    fc.assert(
      fc.property(anyBody, (blocks) => {
        const saved = toBlocks(open(blocks));
        expect(body.parse(saved)).toEqual(saved);
        expect(bodyText(saved)).toBe(bodyText(blocks));
        expect(new Set(idsOf(saved)).size).toBe(idsOf(saved).length);
        expect(toBlocks(open(saved))).toEqual(saved);
      }),
      { numRuns: 300 },
    );
  });

  test('gives the same blocks again, object by object, where nothing was changed', () => {
    const doc = open([
      { id: 'a', kind: 'paragraph', text: [{ text: 'One' }] },
      { id: 'b', kind: 'divider' },
    ]);
    const changed = doc.copy(doc.content.replaceChild(1, schema.node('heading', { id: 'c' })));
    expect(toBlocks(changed)[0]).toBe(toBlocks(doc)[0]);
  });
});

describe('what the document may hold and a body may not', () => {
  const text = (value: string) => (value ? [schema.text(value)] : []);
  const box = (title: string) =>
    schema.node('facts', { id: 'f' }, [schema.node('factsTitle', {}, text(title)), schema.node('paragraph', { id: 'p' }, text('x'))]);
  const only = (...nodes: Node[]) => toBlocks(schema.node('doc', {}, nodes));

  test.each([
    ['an empty document', [schema.node('paragraph', { id: 'a' })], []],
    ['a picture on its way up', [schema.node('upload', { key: '1' }), schema.node('divider', { id: 'd' })], ['divider']],
    ['a picture without a number', [schema.node('image', { id: 'i' })], []],
    ['a gallery of one', [schema.node('gallery', { id: 'g', media: [7] }, text('x'))], ['image']],
    ['a gallery of none', [schema.node('gallery', { id: 'g', media: [] })], []],
    ['a gallery of none with words', [schema.node('gallery', { id: 'g', media: [] }, text('x'))], ['paragraph']],
    ['an embed without TLS', [schema.node('embed', { id: 'e', url: 'http://example.org' })], []],
    ['a forged link', [schema.node('paragraph', { id: 'p' }, schema.text('x', [schema.mark('link', { href: 'javascript:1' })]))], []],
  ])('%s', (_, nodes, kinds) => expect(only(...nodes).map(({ kind }) => kind)).toEqual(kinds));

  test('blocks without an id get one that stays', () => {
    const nodes = [schema.node('divider'), schema.node('heading')];
    const [first] = only(...nodes);
    expect(first?.id).toMatch(/^[a-z0-9]{12}$/);
    expect(only(...nodes)[0]?.id).toBe(first?.id);
  });

  test('a text too long for a span is more spans, and no character is cut in two', () => {
    const long = `${'a'.repeat(19_999)}${'😀'.repeat(15_000)}`;
    const [block] = only(schema.node('paragraph', { id: 'p' }, text(long)));
    expect(body.safeParse([block]).success).toBe(true);
    expect(block?.kind === 'paragraph' && block.text.map((span) => span.text).join('') === long).toBe(true);
    expect(block?.kind === 'paragraph' && block.text.every((span) => span.text.isWellFormed())).toBe(true);
  });

  test('a title too long goes on in a paragraph', () => {
    const [block] = only(box('t'.repeat(450)));
    expect(block).toMatchObject({ title: 't'.repeat(200), blocks: [{ text: [{ text: 't'.repeat(250) }] }, { id: 'p' }] });
    expect(body.safeParse([block]).success).toBe(true);
  });

  test('two readings side by side stay two, also when they are alike', () => {
    const text = [
      { text: '日', ruby: 'ひ' },
      { text: '日', ruby: 'ひ' },
      { text: '日', ruby: 'ひ' },
    ];
    expect(toBlocks(open([{ id: 'a', kind: 'paragraph', text }]))).toEqual([{ id: 'a', kind: 'paragraph', text }]);
  });
});

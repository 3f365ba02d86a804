import type { JSONContent } from '@tiptap/core';
import type { Block, Inline } from '../body/blocks.ts';
import { newId } from './ids.ts';

/** The body as the editor's document. An empty body is one empty paragraph, for the caret to stand in. */
export const toDocument = (body: readonly Block[]): JSONContent => ({
  type: 'doc',
  content: body.length > 0 ? body.map(blockNode) : [node('paragraph', { id: newId() })],
});

/** Without `content` where there is none: that is how ProseMirror writes it. */
const node = (type: string, attrs: Record<string, unknown> = {}, content: JSONContent[] = []): JSONContent => ({ type, attrs, content });
const plain = (text: string): JSONContent[] => (text ? [{ type: 'text', text }] : []);

/** Spans as text nodes with marks. Empty ones are left out: ProseMirror has none. */
export function inlineNodes(inline: Inline): JSONContent[] {
  let before = { ruby: '', run: 1 };
  return inline
    .filter(({ text }) => text !== '')
    .map(({ text, bold, italic, link, ruby }) => {
      const run = ruby && before.ruby === ruby ? 1 - before.run : 0;
      before = { ruby: ruby ?? '', run };
      const marks = [
        link ? { type: 'link', attrs: { href: link } } : [],
        bold ? { type: 'bold' } : [],
        italic ? { type: 'italic' } : [],
        ruby ? { type: 'ruby', attrs: { reading: ruby, run } } : [],
      ].flat();
      return { type: 'text', text, marks };
    });
}

const rowNode = (type: 'tableHead' | 'tableRow', cells: readonly Inline[]) =>
  node(
    type,
    {},
    cells.map((cell) => node(type === 'tableHead' ? 'headCell' : 'cell', {}, inlineNodes(cell))),
  );

export function blockNode(block: Block): JSONContent {
  const { id } = block;
  switch (block.kind) {
    case 'paragraph':
      return node('paragraph', { id }, inlineNodes(block.text));
    case 'heading':
      return node('heading', { id, level: block.level }, inlineNodes(block.text));
    case 'list':
      return node(
        'list',
        { id, ordered: block.ordered },
        block.items.map((item) => node('item', {}, inlineNodes(item))),
      );
    case 'quote':
    case 'pullquote':
      return node(block.kind, { id }, [
        node('quotation', {}, inlineNodes(block.text)),
        node('attribution', {}, plain(block.attribution ?? '')),
      ]);
    case 'image':
    case 'video':
    case 'audio':
      return node(block.kind, { id, media: block.media, isBare: block.caption?.length === 0 }, inlineNodes(block.caption ?? []));
    case 'gallery':
      return node('gallery', { id, media: block.media }, inlineNodes(block.caption ?? []));
    case 'embed':
      return node('embed', { id, url: block.url, provider: block.provider, title: block.title });
    case 'table':
      return node('table', { id }, [
        ...(block.head.length > 0 ? [rowNode('tableHead', block.head)] : []),
        ...block.rows.map((row) => rowNode('tableRow', row)),
        node('tableCaption', {}, inlineNodes(block.caption ?? [])),
      ]);
    case 'facts':
      return node('facts', { id }, [node('factsTitle', {}, plain(block.title)), ...block.blocks.map(blockNode)]);
    case 'divider':
      return node('divider', { id });
    case 'entry':
      return node('entry', { id, at: block.at, key: block.key }, [
        node('entryHeadline', {}, plain(block.headline)),
        ...block.blocks.map(blockNode),
      ]);
  }
}

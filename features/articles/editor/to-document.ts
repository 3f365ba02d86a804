import type { JSONContent } from '@tiptap/core';
import type { Block, Inline, Span } from '../body/blocks.ts';

const marksOf = ({ bold, italic, link, ruby }: Span) => [
  ...(link ? [{ type: 'link', attrs: { href: link } }] : []),
  ...(bold ? [{ type: 'bold' }] : []),
  ...(italic ? [{ type: 'italic' }] : []),
  ...(ruby ? [{ type: 'ruby', attrs: { reading: ruby } }] : []),
];

const inline = (spans: Inline | null): JSONContent[] =>
  (spans ?? []).filter((span) => span.text !== '').map((span) => ({ type: 'text', text: span.text, marks: marksOf(span) }));

const node = (type: string, content?: JSONContent[], attrs?: Record<string, unknown>): JSONContent => ({
  type,
  ...(attrs && { attrs }),
  ...(content && { content }),
});
const line = (type: string, text: string | null) => node(type, text ? [{ type: 'text', text }] : []);
const paragraph = (spans: Inline, id?: string) => node('paragraph', inline(spans), id ? { id } : undefined);
const caption = (spans: Inline | null) => node('caption', inline(spans));

function row(cells: readonly Inline[], columns: number, cell: 'tableHeader' | 'tableCell'): JSONContent {
  const filled = Array.from({ length: columns }, (_, place) => cells[place] ?? []);
  return node(
    'tableRow',
    filled.map((spans) => node(cell, [paragraph(spans)])),
  );
}

function table({ head, rows }: Extract<Block, { kind: 'table' }>): JSONContent {
  const columns = Math.max(1, head.length, ...rows.map((cells) => cells.length));
  return node('table', [
    ...(head.length > 0 ? [row(head, columns, 'tableHeader')] : []),
    ...rows.map((cells) => row(cells, columns, 'tableCell')),
  ]);
}

function toNode(block: Block): JSONContent {
  const { id } = block;
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.text, id);
    case 'heading':
      return node('heading', inline(block.text), { id, level: block.level });
    case 'list':
      return node(
        block.ordered ? 'orderedList' : 'bulletList',
        block.items.map((item) => node('listItem', [paragraph(item)])),
        { id },
      );
    case 'quote':
    case 'pullquote':
      return node('quote', [node('quoteText', inline(block.text)), line('quoteSource', block.attribution)], {
        id,
        isPull: block.kind === 'pullquote',
      });
    case 'image':
    case 'video':
    case 'audio':
      return node('figure', [caption(block.caption)], { id, kind: block.kind, media: block.media });
    case 'gallery':
      return node('gallery', [caption(block.caption)], { id, media: block.media });
    case 'embed':
      return node('embed', undefined, { id, url: block.url, provider: block.provider, title: block.title });
    case 'table':
      return node('tableFigure', [table(block), caption(block.caption)], { id });
    case 'facts':
      return node('facts', [line('factsTitle', block.title), ...block.blocks.map(toNode)], { id });
    case 'entry':
      return node('entry', [line('entryHeadline', block.headline), ...block.blocks.map(toNode)], { id, at: block.at, isKey: block.key });
    case 'divider':
      return node('divider', undefined, { id });
  }
}

/** A body as the editor's document; an empty one has a line to begin on. */
export const toDocument = (blocks: readonly Block[]): JSONContent =>
  node('doc', blocks.length > 0 ? blocks.map(toNode) : [node('paragraph')]);

import type { Block, Inline } from './blocks.ts';

/** Every run of text in a block, whatever its form. */
export function inlinesOf(block: Block): readonly Inline[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'pullquote':
      return [block.text];
    case 'list':
      return block.items;
    case 'image':
    case 'gallery':
    case 'video':
    case 'audio':
      return block.caption ? [block.caption] : [];
    case 'table':
      return [block.caption ?? [], ...block.head, ...block.rows.flat()];
    case 'facts':
    case 'entry':
      return block.blocks.flatMap(inlinesOf);
    case 'embed':
    case 'divider':
      return [];
  }
}

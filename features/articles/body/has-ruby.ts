import type { Block, Inline } from './blocks.ts';

/** Everything in a block that is written with marks. */
function inlinesOf(block: Block): readonly Inline[] {
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

/** Whether a body has readings above its text, which a reader may want to hide. */
export const hasRuby = (blocks: readonly Block[]) =>
  blocks.some((block) => inlinesOf(block).some((text) => text.some((span) => span.ruby)));

import type { Block, Inline } from '#features/articles/body/blocks.ts';

const linksIn = (text: Inline | null): string[] => (text ?? []).flatMap((span) => span.link ?? []);

/** Every link of a body, in order. */
export const linksOf = (blocks: readonly Block[]): string[] => blocks.flatMap(linksOfBlock);

function linksOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'pullquote':
      return linksIn(block.text);
    case 'list':
      return block.items.flatMap(linksIn);
    case 'image':
    case 'gallery':
    case 'video':
    case 'audio':
      return linksIn(block.caption);
    case 'table':
      return [...linksIn(block.caption), ...block.head.flatMap(linksIn), ...block.rows.flat().flatMap(linksIn)];
    case 'facts':
    case 'entry':
      return linksOf(block.blocks);
    case 'embed':
    case 'divider':
      return [];
  }
}

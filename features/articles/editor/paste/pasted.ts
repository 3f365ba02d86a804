import type { Block, Inline } from '../../body/blocks.ts';
import { newId } from '../ids.ts';
import { joined, tidy } from './spans.ts';

/** A picture among the words, still to be fetched and uploaded. */
export interface PastedPicture {
  kind: 'picture';
  source: string;
  caption: Inline | null;
}
export type Pasted = Block | PastedPicture;

export const paragraph = (text: Inline): Block => ({ id: newId(), kind: 'paragraph', text });
export const quote = (text: Inline): Extract<Block, { kind: 'quote' }> => ({ id: newId(), kind: 'quote', text, attribution: null });
export const list = (ordered: boolean, items: Inline[]): Block => ({ id: newId(), kind: 'list', ordered, items });

/** The lines of text in pasted blocks: what can stand in a title, an item or a cell. */
export const linesIn = (blocks: readonly Pasted[]): Inline[] =>
  blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
      case 'quote':
        return [block.text];
      case 'list':
        return block.items;
      case 'table':
        return [...(block.head.length > 0 ? [block.head] : []), ...block.rows].map((row) => tidy(joined(row)));
      default:
        return [];
    }
  });

export const asOneLine = (blocks: readonly Pasted[]): Inline => tidy(joined(linesIn(blocks)));

/** What cannot be put into a line. */
export const isNoText = (block: Pasted) => linesIn([block]).length === 0;

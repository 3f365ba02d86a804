import type { EditorState } from '@tiptap/pm/state';
import { currentBlock } from './block-commands.ts';

const longest = 500;

/** The words selected, and the block they begin in; null while nothing is selected. */
export function passageOf(state: Pick<EditorState, 'selection' | 'doc'>): { blockId: string; text: string } | null {
  const { from, to, empty } = state.selection;
  const block = currentBlock(state);
  if (empty || !block?.node.attrs.id) return null;
  const text = state.doc.textBetween(from, Math.min(to, block.to), ' ').trim().slice(0, longest);
  return text ? { blockId: block.node.attrs.id, text } : null;
}

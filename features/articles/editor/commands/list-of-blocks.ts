import type { Node } from '@tiptap/pm/model';
import { type Command, NodeSelection } from '@tiptap/pm/state';
import { caretFrom, chosen, sizeOf } from './chosen.ts';

/** Moves the chosen blocks one place up or down. It is the neighbour that is taken over: so the selection stays as it is. */
export const moveBlocks =
  (direction: -1 | 1): Command =>
  (state, dispatch) => {
    const { first, last, start, end } = chosen(state);
    const neighbour = state.doc.maybeChild(direction < 0 ? first - 1 : last + 1);
    if (!neighbour) return false;
    const { tr } = state;
    if (direction < 0) tr.insert(end, neighbour).delete(start - neighbour.nodeSize, start);
    else tr.delete(end, end + neighbour.nodeSize).insert(start, neighbour);
    dispatch?.(tr.scrollIntoView());
    return true;
  };

/** Moves the chosen blocks to stand before the one that is at this place now; they stay chosen. */
export const moveBlocksTo =
  (place: number): Command =>
  (state, dispatch) => {
    const { first, last, start, end, blocks } = chosen(state);
    if (place >= first && place <= last + 1) return false;
    const { tr } = state;
    tr.delete(start, end);
    const at = tr.mapping.map(sizeOf(state.doc.children.slice(0, place)));
    tr.insert(at, blocks);
    if (blocks.length === 1) tr.setSelection(NodeSelection.create(tr.doc, at));
    dispatch?.(tr.scrollIntoView());
    return true;
  };

export const removeBlocks: Command = (state, dispatch) => {
  const { start, end, blocks } = chosen(state);
  const { tr } = state;
  if (blocks.length < state.doc.childCount) tr.delete(start, end);
  else tr.replaceWith(start, end, state.schema.node('paragraph'));
  dispatch?.(caretFrom(tr, Math.min(start, tr.doc.content.size)));
  return true;
};

const isBlank = (node: Node) => node.type.name === 'paragraph' && node.content.size === 0;

/** Puts new blocks after the chosen ones, or where an empty paragraph waits for them, and goes to write in them. */
export const insertBlocks =
  (...nodes: Node[]): Command =>
  (state, dispatch) => {
    const { start, end, blocks } = chosen(state);
    const { tr } = state;
    const takesPlace = blocks.length === 1 && blocks.every(isBlank);
    const at = takesPlace ? start : end;
    const hasText = nodes.some((node) => node.isTextblock || !node.isLeaf);
    const isLast = end === state.doc.content.size;
    const all = !hasText && isLast ? [...nodes, state.schema.node('paragraph')] : nodes;
    tr.replaceWith(at, end, all);
    const first = nodes[0];
    if (first && !hasText && first.type.name !== 'divider') tr.setSelection(NodeSelection.create(tr.doc, at)).scrollIntoView();
    else caretFrom(tr, hasText ? at + 1 : at + (first?.nodeSize ?? 0));
    dispatch?.(tr);
    return true;
  };

/** A new paragraph below the block, whatever it is. */
export const paragraphBelow: Command = (state, dispatch) => {
  const { end } = chosen(state);
  const { tr } = state;
  dispatch?.(caretFrom(tr.insert(end, state.schema.node('paragraph')), end + 1));
  return true;
};

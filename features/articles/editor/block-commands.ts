import type { Node } from '@tiptap/pm/model';
import { type Command, type EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state';

export interface Placed {
  node: Node;
  index: number;
  from: number;
  to: number;
}

/** The block of the body in which the selection begins. */
export function currentBlock({ selection: { $from }, doc }: Pick<EditorState, 'selection' | 'doc'>): Placed | null {
  const index = $from.index(0);
  const node = doc.maybeChild(index);
  if (!node) return null;
  const from = $from.posAtIndex(index, 0);
  return { node, index, from, to: from + node.nodeSize };
}

/** Moves the block one place up or down, with the cursor where it was in it. */
export function moveBlock(by: -1 | 1): Command {
  return (state, dispatch) => {
    const block = currentBlock(state);
    const other = block && state.doc.maybeChild(block.index + by);
    if (!block || !other) return false;
    if (!dispatch) return true;
    const { tr, selection } = state;
    const start = by < 0 ? block.from - other.nodeSize : block.from;
    tr.replaceWith(start, start + block.node.nodeSize + other.nodeSize, by < 0 ? [block.node, other] : [other, block.node]);
    const shift = by * other.nodeSize;
    tr.setSelection(
      selection instanceof NodeSelection
        ? NodeSelection.create(tr.doc, selection.from + shift)
        : TextSelection.create(tr.doc, selection.anchor + shift, selection.head + shift),
    );
    dispatch(tr.scrollIntoView());
    return true;
  };
}

/** Takes the block out; where it was the only one, an empty line is left. */
export const deleteBlock: Command = (state, dispatch) => {
  const block = currentBlock(state);
  if (!block) return false;
  if (!dispatch) return true;
  const { tr, schema } = state;
  if (state.doc.childCount === 1) tr.replaceWith(block.from, block.to, schema.node('paragraph'));
  else tr.delete(block.from, block.to);
  tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(block.from, tr.doc.content.size)), 1));
  dispatch(tr.scrollIntoView());
  return true;
};

/** Puts a block below the current one, or in its place where that is an empty line, and the cursor into it. */
export function insertBlock(made: Node): Command {
  return (state, dispatch) => {
    const block = currentBlock(state);
    const { tr } = state;
    const isBlank = block?.node.type.name === 'paragraph' && block.node.content.size === 0;
    const at = block ? (isBlank ? block.from : block.to) : state.doc.content.size;
    if (!dispatch) return true;
    tr.replaceWith(at, block && isBlank ? block.to : at, made);
    tr.setSelection(made.isAtom ? NodeSelection.create(tr.doc, at) : TextSelection.near(tr.doc.resolve(at + 1)));
    dispatch(tr.scrollIntoView());
    return true;
  };
}

/** An empty line below the current block: how one leaves a box, a quotation or a caption. */
export const leaveBlock: Command = (state, dispatch) => {
  const block = currentBlock(state);
  if (!block) return false;
  if (!dispatch) return true;
  const tr = state.tr.insert(block.to, state.schema.node('paragraph'));
  dispatch(tr.setSelection(TextSelection.create(tr.doc, block.to + 1)).scrollIntoView());
  return true;
};

/** The kinds that begin empty, or with what a dialog was told. */
export function emptyBlock({ schema }: EditorState, kind: 'table' | 'facts' | 'entry' | 'divider', now: Date): Node {
  const json = (type: string, content?: object[], attrs?: object) => ({ type, ...(content && { content }), ...(attrs && { attrs }) });
  const row = (cell: string) =>
    json(
      'tableRow',
      Array.from({ length: 3 }, () => json(cell, [json('paragraph')])),
    );
  switch (kind) {
    case 'table':
      return schema.nodeFromJSON(
        json('tableFigure', [json('table', [row('tableHeader'), row('tableCell'), row('tableCell')]), json('caption')]),
      );
    case 'facts':
      return schema.nodeFromJSON(json('facts', [json('factsTitle'), json('paragraph')]));
    case 'entry':
      return schema.nodeFromJSON(json('entry', [json('entryHeadline'), json('paragraph')], { at: now.toISOString() }));
    case 'divider':
      return schema.nodeFromJSON(json('divider'));
  }
}

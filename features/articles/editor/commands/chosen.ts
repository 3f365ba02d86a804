import type { Node } from '@tiptap/pm/model';
import { type EditorState, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';

export interface Chosen {
  first: number;
  last: number;
  /** Position before the first. */
  start: number;
  /** Position after the last. */
  end: number;
  blocks: Node[];
}

/** The blocks of the list that the selection touches, at least one. */
export function chosen({ doc, selection: { $from, $to } }: Pick<EditorState, 'doc' | 'selection'>): Chosen {
  const last = doc.childCount - 1;
  const from = Math.min($from.index(0), last);
  const to = Math.min(Math.max(from, $to.depth === 0 ? $to.index(0) - 1 : $to.index(0)), last);
  const blocks = doc.children.slice(from, to + 1);
  const start = sizeOf(doc.children.slice(0, from));
  return { first: from, last: to, start, end: start + sizeOf(blocks), blocks };
}

export const sizeOf = (nodes: readonly Node[]) => nodes.reduce((size, node) => size + node.nodeSize, 0);

/** Puts the caret into the first place for text from here on, else before here. */
export const caretFrom = (tr: Transaction, position: number): Transaction =>
  tr.setSelection(Selection.near(tr.doc.resolve(position), 1)).scrollIntoView();

export const caretAtEndOf = (tr: Transaction, position: number): Transaction =>
  tr.setSelection(TextSelection.near(tr.doc.resolve(position), -1)).scrollIntoView();

import type { ResolvedPos } from '@tiptap/pm/model';
import { type Command, NodeSelection, Selection, TextSelection } from '@tiptap/pm/state';
import { caretAtEndOf, caretFrom, chosen } from './chosen.ts';
import { paragraphBelow, removeBlocks } from './list-of-blocks.ts';
import { cellBelow } from './tables.ts';
import { turnInto } from './turn-into.ts';

/*
 * What Enter and Backspace do where a block has parts: a caption, an attribution, cells, titles. Elsewhere they do what they
 * do in every text.
 */

const isField = ($at: ResolvedPos) => $at.parent.isTextblock && Boolean($at.parent.type.spec.isolating);

const first =
  (...commands: readonly Command[]): Command =>
  (state, dispatch, view) =>
    commands.some((command) => command(state, dispatch, view));

/** An empty item ends its list, or parts it. */
const leaveList: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.type.name !== 'item' || $from.parent.content.size > 0) return false;
  return turnInto('paragraph')(state, dispatch);
};

/** An empty paragraph at the end of a box goes out of it. */
const leaveBox: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.depth !== 2 || $from.parent.type.name !== 'paragraph' || $from.parent.content.size > 0) return false;
  const box = $from.node(1);
  if ($from.index(1) !== box.childCount - 1 || box.childCount < 3) return false;
  const { tr } = state;
  tr.delete($from.before(2), $from.after(2));
  const end = tr.mapping.map($from.after(1));
  dispatch?.(caretFrom(tr.insert(end, state.schema.node('paragraph')), end + 1));
  return true;
};

/** From one part of a block to the next; after the last, a new paragraph. */
const nextField: Command = (state, dispatch) => {
  const { $from, $to, empty } = state.selection;
  if (!isField($from) && !isField($to)) return false;
  const { tr } = state;
  if (!empty) {
    dispatch?.(tr.deleteSelection());
    return true;
  }
  if (cellBelow(state, dispatch)) return true;
  const end = $from.after(1);
  const next = $from.depth > 1 && $from.parent.type.name !== 'cell' ? Selection.findFrom(state.doc.resolve($from.after()), 1, true) : null;
  if (!next || next.from > end) return paragraphBelow(state, dispatch);
  dispatch?.(tr.setSelection(next).scrollIntoView());
  return true;
};

const belowNode: Command = (state, dispatch) => state.selection instanceof NodeSelection && paragraphBelow(state, dispatch);

export const enter = first(belowNode, leaveList, nextField, leaveBox);

/** At the start of a part. */
const backInField: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const { tr } = state;
  if (!isField($from)) return false;
  const block = $from.node(1);
  if ($from.parent.type.name === 'quotation') return turnInto('paragraph')(state, dispatch);
  if ($from.depth === 1) {
    dispatch?.(tr.setSelection(NodeSelection.create(state.doc, $from.before(1))));
    return true;
  }
  if (block.textContent === '') return removeBlocks(state, dispatch);
  const before = Selection.findFrom(state.doc.resolve($from.before()), -1, true);
  if (before && before.from > $from.before(1)) dispatch?.(tr.setSelection(before).scrollIntoView());
  return true;
};

/** A box's first paragraph does not run into its title. */
const backInBox: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if ($from.depth < 2 || $from.index(1) !== 1 || $from.parent.type.name !== 'paragraph') return false;
  if (!['facts', 'entry'].includes($from.node(1).type.name)) return false;
  const { tr } = state;
  if ($from.parent.content.size === 0 && $from.node(1).childCount > 2) tr.delete($from.before(), $from.after());
  dispatch?.(caretAtEndOf(tr, $from.before() - 1));
  return true;
};

/** Headings and first items become paragraphs before they join what is above them. */
const backToParagraph: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const name = $from.parent.type.name;
  const isFirstItem = name === 'item' && $from.index(-1) === 0;
  return (name === 'heading' || isFirstItem) && turnInto('paragraph')(state, dispatch);
};

export const backspace: Command = (state, dispatch, view) => {
  const { selection } = state;
  if (!(selection instanceof TextSelection) || !selection.empty || selection.$from.parentOffset > 0) return false;
  return first(backInField, backInBox, backToParagraph)(state, dispatch, view);
};

/** Typing while a whole block is chosen writes into its caption, or below it: it never takes its place. */
export const beforeTyping: Command = (state, dispatch) => {
  const { selection } = state;
  if (!(selection instanceof NodeSelection)) return false;
  if (!selection.node.isTextblock) return paragraphBelow(state, dispatch);
  dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, chosen(state).end - 1)));
  return true;
};

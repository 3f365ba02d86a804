import type { Editor } from '@tiptap/core';
import { redoDepth, undoDepth } from '@tiptap/pm/history';
import { NodeSelection } from '@tiptap/pm/state';
import { moveBlocks } from '../commands/list-of-blocks.ts';
import { cellOf } from '../commands/tables.ts';
import { turnInto } from '../commands/turn-into.ts';
import type { KindName } from '../kinds.ts';

export type TextKindName =
  | 'paragraph'
  | Extract<KindName, 'heading2' | 'heading3' | 'heading4' | 'list' | 'numbered' | 'quote' | 'pullquote'>;

/** The kind of text that the caret is in; null in what is no running text. */
function kindAt({ state: { selection } }: Editor): TextKindName | null {
  const { $from } = selection;
  const whole = selection instanceof NodeSelection ? [selection.node] : [];
  const around = Array.from({ length: $from.depth }, (_, depth) => $from.node($from.depth - depth));
  for (const { type, attrs } of [...whole, ...around]) {
    if (type.name === 'heading') return `heading${attrs.level as 2 | 3 | 4}`;
    if (type.name === 'list') return attrs.ordered ? 'numbered' : 'list';
    if (type.name === 'quote' || type.name === 'pullquote' || type.name === 'paragraph') return type.name;
  }
  return null;
}

/** What the toolbar shows and allows. */
export function toolbarState(editor: Editor) {
  const { state } = editor;
  return {
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    link: editor.isActive('link'),
    ruby: editor.isActive('ruby'),
    kind: kindAt(editor),
    canTurn: turnInto('quote')(state) || turnInto('list', { ordered: true })(state) || turnInto('paragraph')(state),
    isInTable: cellOf(state) !== null,
    canUndo: undoDepth(state) > 0,
    canRedo: redoDepth(state) > 0,
    canMoveUp: moveBlocks(-1)(state),
    canMoveDown: moveBlocks(1)(state),
  };
}

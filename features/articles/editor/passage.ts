import type { EditorState } from '@tiptap/pm/state';
import type { Passage } from './block-editor.tsx';

/** The words selected, and the block in which they begin. */
export function passageOf({ doc, selection }: EditorState): Passage | null {
  const text = doc.textBetween(selection.from, selection.to, '\n').trim();
  const blockId = selection.$from.depth > 0 ? selection.$from.node(1).attrs.id : (doc.nodeAt(selection.from)?.attrs.id ?? null);
  return text && blockId ? { blockId, text } : null;
}

import type { Editor } from '@tiptap/core';
import { getMarkRange } from '@tiptap/core';

export interface MarkedRange {
  from: number;
  to: number;
  text: string;
  attrs: Record<string, unknown> | null;
}

/** What a dialog about a mark is about: the whole of the mark that the caret is in, else what is selected. */
export function markedRange(editor: Editor, name: 'link' | 'ruby'): MarkedRange {
  const { doc, selection, schema } = editor.state;
  const type = schema.marks[name];
  const around = type && selection.empty ? getMarkRange(selection.$from, type) : undefined;
  const { from, to } = around ?? selection;
  const found: Record<string, unknown>[] = [];
  doc.nodesBetween(from, to, ({ marks }) => {
    const mark = type?.isInSet(marks);
    if (mark) found.push(mark.attrs);
  });
  return { from, to, text: doc.textBetween(from, to, ' '), attrs: found[0] ?? null };
}

/** Writes a mark over a range; without attributes it is taken away. */
export function setMark(
  editor: Editor,
  name: 'link' | 'ruby',
  { from, to }: Pick<MarkedRange, 'from' | 'to'>,
  attrs: Record<string, unknown> | null,
) {
  const { tr, schema } = editor.state;
  const type = schema.marks[name];
  if (!type) return;
  tr.removeMark(from, to, type);
  if (attrs) tr.addMark(from, to, type.create(attrs)).removeStoredMark(type);
  editor.view.dispatch(tr);
}

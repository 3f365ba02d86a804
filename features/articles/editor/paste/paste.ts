import { Extension } from '@tiptap/core';
import { toggleMark } from '@tiptap/pm/commands';
import { Plugin, Selection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { cleanLink } from './clean-link.ts';
import { cleanPaste } from './clean-paste.ts';
import { insertPasted } from './insert-pasted.ts';
import { isPicture, withFiles } from './pasted-files.ts';
import { plainText } from './plain-text.ts';

/** What the writer has to know of what was pasted. */
export type PasteNotice = { kind: 'left out'; count: number } | { kind: 'no picture'; name: string };

interface Options {
  upload(file: File): string;
  tell(notice: PasteNotice): void;
}

/** Copied in an editor of ours: ProseMirror reads it as it is, by the schema's own rules. */
const isOurs = (html: string) => html.includes('data-pm-slice') && /data-(kind|part)="/.test(html);

/** An address pasted over words links them. */
function linkSelection(view: EditorView, text: string): boolean {
  const { selection, schema } = view.state;
  const address = /^\S+$/.test(text.trim()) ? cleanLink(text) : null;
  const type = schema.marks.link;
  if (!address || !type || selection.empty || !selection.$from.sameParent(selection.$to)) return false;
  return toggleMark(type, { href: address }, { removeWhenPresent: false })(view.state, view.dispatch);
}

function take(view: EditorView, data: DataTransfer, { upload, tell }: Options): boolean {
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  const files = [...data.files];
  if (text && linkSelection(view, text)) return true;
  const fromHtml = html ? cleanPaste(new DOMParser().parseFromString(html, 'text/html')) : [];
  // A picture copied from a page comes as its address and as itself.
  const isFiles = files.length > 0 && fromHtml.every(({ kind }) => kind === 'picture');
  if (isFiles) {
    const pictures = files.filter(isPicture);
    const other = files.find((file) => !isPicture(file));
    if (other) tell({ kind: 'no picture', name: other.name });
    if (pictures.length > 0)
      insertPasted(pictures.map((file) => ({ kind: 'upload', key: upload(file), caption: null })))(view.state, view.dispatch);
    return true;
  }
  const pasted = fromHtml.length > 0 ? fromHtml : plainText(text);
  if (pasted.length === 0) return false;
  const { blocks, leftOut } = withFiles(pasted, files, upload);
  if (leftOut > 0) tell({ kind: 'left out', count: leftOut });
  return blocks.length === 0 || insertPasted(blocks)(view.state, view.dispatch);
}

/** Everything that comes from outside, by the clipboard or by dropping, comes in clean. */
export const Paste = Extension.create<Options>({
  name: 'cleanPaste',
  addOptions: () => ({ upload: () => '', tell: () => undefined }),
  addProseMirrorPlugins() {
    const { options } = this;
    return [
      new Plugin({
        props: {
          handlePaste(view, event) {
            const data = event.clipboardData;
            return data !== null && !isOurs(data.getData('text/html')) && take(view, data, options);
          },
          handleDrop(view, event, _, isMoved) {
            const data = event.dataTransfer;
            if (isMoved || view.dragging || !data || isOurs(data.getData('text/html'))) return false;
            const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
            if (place) view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(place.pos))));
            event.preventDefault();
            return take(view, data, options);
          },
        },
      }),
    ];
  },
});

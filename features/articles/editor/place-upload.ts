import type { Editor } from '@tiptap/core';
import type { MediaItem } from '#features/media/media-source.ts';
import { newId } from './ids.ts';
import { blockNode } from './to-document.ts';

/** Puts a picture where its upload stood. No step of its own in the history: undoing takes the picture away, not back. */
export function placeUpload(editor: Editor, key: string, { id: media, kind }: MediaItem): void {
  editor.state.doc.forEach((node, at) => {
    if (node.type.name !== 'upload' || node.attrs.key !== key) return;
    const made = editor.schema.nodeFromJSON(blockNode({ id: newId(), kind, media, caption: node.attrs.caption }));
    editor.view.dispatch(editor.state.tr.replaceWith(at, at + node.nodeSize, made).setMeta('addToHistory', false));
  });
}

import type { Editor } from '@tiptap/react';
import type { MediaSource } from '#features/media/media-source.ts';
import { insertBlock } from './block-commands.ts';

export type Upload = { state: 'sending'; file: File } | { state: 'refused'; file: File; reason: string };

/**
 * Pictures on their way up. Each has a block in the text from the first moment; what is refused stays there, with the reason,
 * until it is tried again or taken out.
 */
export class Uploads {
  #source: MediaSource;
  #uploads = new Map<string, Upload>();
  #listeners = new Set<() => void>();

  constructor(source: MediaSource) {
    this.#source = source;
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  get = (key: string | null): Upload | null => (key ? (this.#uploads.get(key) ?? null) : null);

  #set(key: string, upload: Upload | null) {
    if (upload) this.#uploads.set(key, upload);
    else this.#uploads.delete(key);
    for (const listener of this.#listeners) listener();
  }

  /** Puts a block for a file below the cursor, or where it was dropped, and sends the file. */
  add(editor: Editor, file: File, at?: number): void {
    const key = crypto.randomUUID();
    this.#set(key, { state: 'sending', file });
    if (at !== undefined) editor.commands.setTextSelection(at);
    const { figure, caption } = editor.schema.nodes;
    if (figure && caption) insertBlock(figure.create({ upload: key }, caption.create()))(editor.state, editor.view.dispatch);
    void this.send(editor, key);
  }

  /** Of a picture that came inside of pasted text, as a data address; the block is there already. */
  adopt(editor: Editor, position: number, src: string): void {
    const file = fileOf(src);
    const key = crypto.randomUUID();
    if (file) this.#set(key, { state: 'sending', file });
    editor.view.dispatch(editor.state.tr.setNodeAttribute(position, 'src', null).setNodeAttribute(position, 'upload', file ? key : null));
    if (file) void this.send(editor, key);
  }

  async send(editor: Editor, key: string): Promise<void> {
    const upload = this.#uploads.get(key);
    if (!upload) return;
    this.#set(key, { state: 'sending', file: upload.file });
    const sent = await this.#source.upload(upload.file);
    if (!sent.ok) return this.#set(key, { state: 'refused', file: upload.file, reason: sent.reason });
    editor.state.doc.descendants((node, position) => {
      if (node.type.name !== 'figure' || node.attrs.upload !== key) return;
      const tr = editor.state.tr.setNodeAttribute(position, 'media', sent.value.id).setNodeAttribute(position, 'upload', null);
      editor.view.dispatch(tr.setMeta('addToHistory', false));
    });
    this.#set(key, null);
  }
}

/** A file made of a `data:` address; null for what is none. */
function fileOf(src: string): File | null {
  const [, mime, base64] = /^data:(image\/[a-z+.-]+);base64,([A-Za-z0-9+/=\s]+)$/i.exec(src) ?? [];
  if (!mime || !base64) return null;
  const bytes = Uint8Array.from(atob(base64.replace(/\s/g, '')), (character) => character.charCodeAt(0));
  return new File([bytes], `picture.${mime.split('/')[1]}`, { type: mime });
}

import type { Editor } from '@tiptap/react';
import type { MediaItem, MediaSource } from '#features/media/media-source.ts';
import { emptyBlock, insertBlock } from './block-commands.ts';
import { type TextKind, textKinds, turnInto } from './turn-into.ts';

/** Every kind of block there is, in the order of the menus. */
export const kinds = [
  ...textKinds,
  ...(['image', 'gallery', 'video', 'audio', 'embed', 'table', 'facts', 'entry', 'divider'] as const),
] as const;
export type Kind = (typeof kinds)[number];
export const insertable = kinds.filter((kind) => !isTextKind(kind));

function isTextKind(kind: string): kind is TextKind {
  return textKinds.some((each) => each === kind);
}

export interface Helpers {
  media: MediaSource;
  /** Asks for a link to a third party's page; null when the person thinks better of it. */
  askEmbed(): Promise<{ url: string; provider: string; title: string } | null>;
}

/** Makes a block of this kind where the cursor is; some kinds ask first what to show. */
export async function insert(editor: Editor, kind: Kind, helpers: Helpers): Promise<void> {
  const { state, view } = editor;
  if (isTextKind(kind)) {
    turnInto(kind)(state, view.dispatch);
  } else if (kind === 'embed') {
    const attributes = await helpers.askEmbed();
    if (attributes) put(editor, { type: 'embed', attrs: attributes });
  } else if (kind === 'gallery') {
    const picked = await helpers.media.pick('image');
    if (picked) put(editor, { type: 'gallery', attrs: { media: [picked.id] }, content: [{ type: 'caption' }] });
  } else if (kind === 'image' || kind === 'video' || kind === 'audio') {
    const picked: MediaItem | null = await helpers.media.pick(kind);
    if (picked) put(editor, { type: 'figure', attrs: { kind, media: picked.id }, content: [{ type: 'caption' }] });
  } else {
    insertBlock(emptyBlock(state, kind, new Date()))(state, view.dispatch);
  }
  editor.commands.focus();
}

const put = (editor: Editor, json: object) => insertBlock(editor.schema.nodeFromJSON(json))(editor.state, editor.view.dispatch);

import { type ReactNodeViewProps, ReactNodeViewRenderer } from '@tiptap/react';
import type { ComponentType } from 'react';
import { drawn } from '../schema/schema.ts';
import { EmbedBlock } from './embed-block.tsx';
import { EntryBlock } from './entry-block.tsx';
import { GalleryBlock } from './gallery-block.tsx';
import { PictureBlock } from './picture-block.tsx';
import { UploadBlock } from './upload-block.tsx';

/** What happens in a block's own controls is theirs; the rest is the text's. */
const isControl = (target: EventTarget | null) =>
  target instanceof Element && target.closest('button, input, select, label, video, audio') !== null;

const as = (component: ComponentType<ReactNodeViewProps>) => ({
  addNodeView: () =>
    ReactNodeViewRenderer(component, {
      stopEvent: ({ event }) => isControl(event.target),
    }),
});

/** The blocks that have controls, drawn with them. */
export const drawnBlocks: typeof drawn = {
  Image: drawn.Image.extend(as(PictureBlock)),
  Video: drawn.Video.extend(as(PictureBlock)),
  Audio: drawn.Audio.extend(as(PictureBlock)),
  Gallery: drawn.Gallery.extend(as(GalleryBlock)),
  Embed: drawn.Embed.extend(as(EmbedBlock)),
  Upload: drawn.Upload.extend(as(UploadBlock)),
  Entry: drawn.Entry.extend(as(EntryBlock)),
};

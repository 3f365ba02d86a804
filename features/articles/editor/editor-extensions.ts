import type { Extensions } from '@tiptap/core';
import { Placeholder } from '@tiptap/extensions';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { Keys } from './keys.ts';
import { Embed, Entry, Figure, Gallery } from './nodes.ts';
import { schemaExtensions } from './schema.ts';
import { SlashMenuKeys } from './slash.ts';
import { EmbedView } from './views/embed-view.tsx';
import { EntryView } from './views/entry-view.tsx';
import { FigureView } from './views/figure-view.tsx';
import { GalleryView } from './views/gallery-view.tsx';

/** Parts of blocks that say what belongs there while they are empty. */
const parts = ['paragraph', 'heading', 'quoteText', 'quoteSource', 'caption', 'factsTitle', 'entryHeadline'] as const;

interface Options {
  placeholder(part: (typeof parts)[number]): string;
  keys: Parameters<typeof Keys.configure>[0];
  slash: Parameters<typeof SlashMenuKeys.configure>[0];
}

/** The schema with what it looks like on the screen and what keys do. */
export function editorExtensions({ placeholder, keys, slash }: Options): Extensions {
  const drawn = new Map([
    ['figure', Figure.extend({ addNodeView: () => ReactNodeViewRenderer(FigureView) })],
    ['gallery', Gallery.extend({ addNodeView: () => ReactNodeViewRenderer(GalleryView) })],
    ['embed', Embed.extend({ addNodeView: () => ReactNodeViewRenderer(EmbedView) })],
    ['entry', Entry.extend({ addNodeView: () => ReactNodeViewRenderer(EntryView) })],
  ]);
  return [
    ...schemaExtensions.map((extension) => drawn.get(extension.name) ?? extension),
    Placeholder.configure({
      includeChildren: true,
      showOnlyCurrent: false,
      placeholder: ({ editor, node, pos }) => {
        const part = parts.find((each) => each === node.type.name);
        // An empty line of the body speaks only while the cursor is in it: a page of hints would be no page.
        if (
          part === 'paragraph' &&
          (editor.state.doc.resolve(pos).depth > 0 || !isCurrent(editor.state.selection.from, pos, node.nodeSize))
        )
          return '';
        return part ? placeholder(part) : '';
      },
    }),
    Keys.configure(keys),
    SlashMenuKeys.configure(slash),
  ];
}

const isCurrent = (cursor: number, from: number, size: number) => cursor >= from && cursor <= from + size;

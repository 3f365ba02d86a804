import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';

/** Nodes that are blocks, of the body itself or of a box in it. A paragraph in a list or a table is none, but has an id all the same. */
export const identified = [
  ...[
    'paragraph',
    'heading',
    'bulletList',
    'orderedList',
    'quote',
    'figure',
    'gallery',
    'embed',
    'tableFigure',
    'facts',
    'entry',
    'divider',
  ],
];

/** Short, and never given twice: 72 random bits. */
export const newBlockId = () => crypto.randomUUID().replace(/-/g, '').slice(0, 18);

/** Ids of blocks survive editing; a new block, a copy and the second half of a divided one get one of their own. */
export const BlockIds = Extension.create({
  name: 'blockIds',
  addGlobalAttributes: () => [
    {
      types: identified,
      attributes: {
        id: {
          default: null as string | null,
          keepOnSplit: false,
          parseHTML: (element) => element.getAttribute('data-id'),
          renderHTML: ({ id }) => (id ? { 'data-id': id } : {}),
        },
      },
    },
  ],
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, _before, { doc, tr }) => {
        if (!transactions.some((transaction) => transaction.docChanged)) return null;
        const taken = new Set<string>();
        let isChanged = false;
        doc.descendants((node: Node, position) => {
          if (!identified.includes(node.type.name)) return;
          const { id } = node.attrs;
          if (id && !taken.has(id)) return void taken.add(id);
          tr.setNodeAttribute(position, 'id', newBlockId());
          isChanged = true;
        });
        return isChanged ? tr.setMeta('addToHistory', false) : null;
      },
    }),
  ],
});

import { Extension, type Extensions, Node } from '@tiptap/core';
import { Link } from '@tiptap/extension-link';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import type { Node as PmNode } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { StarterKit } from '@tiptap/starter-kit';
import { isHref } from '../body/blocks.ts';
import { BlockIds } from './block-ids.ts';
import * as nodes from './nodes.ts';
import { Ruby } from './ruby.ts';

/** What these may hold by ../body/blocks.ts, in characters; more is not taken in rather than cut off later. */
const longest: Record<string, number> = { factsTitle: 200, entryHeadline: 300, quoteSource: 1_000 };

const Limits = Extension.create({
  name: 'limits',
  addProseMirrorPlugins: () => [
    new Plugin({
      filterTransaction: ({ doc, docChanged }) => {
        let isTooLong = false;
        const look = (node: PmNode) => {
          isTooLong ||= node.content.size > (longest[node.type.name] ?? Number.POSITIVE_INFINITY);
          return !node.isTextblock;
        };
        if (docChanged) doc.descendants(look);
        return !isTooLong;
      },
    }),
  ],
});

/**
 * The editor's document: what can be written is what ../body/blocks.ts can hold. Lists are flat, cells and list items one line,
 * so there is nothing on the screen that would be lost on the page.
 */
export const schemaExtensions: Extensions = [
  Node.create({ name: 'doc', topNode: true, content: 'block+' }),
  StarterKit.configure({
    ...{ document: false, blockquote: false, code: false, codeBlock: false, hardBreak: false, horizontalRule: false },
    ...{ strike: false, underline: false, link: false, bulletList: false, orderedList: false, listItem: false, listKeymap: false },
    heading: { levels: [2, 3, 4] },
    dropcursor: { color: 'var(--color-seal)', width: 2 },
  }),
  BulletList,
  OrderedList.extend({ addAttributes: () => ({}) }),
  ListItem.extend({ content: 'paragraph' }),
  ListKeymap,
  Link.extend({ inclusive: false }).configure({
    openOnClick: false,
    autolink: true,
    linkOnPaste: true,
    defaultProtocol: 'https',
    HTMLAttributes: { target: null, rel: null },
    isAllowedUri: (url) => isHref(url),
  }),
  Ruby,
  Table.extend({ group: '' }).configure({ resizable: false }),
  TableRow,
  TableHeader.extend({ content: 'paragraph' }),
  TableCell.extend({ content: 'paragraph' }),
  ...Object.values(nodes),
  BlockIds,
  Limits,
];

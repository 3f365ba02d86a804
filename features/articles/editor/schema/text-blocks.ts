import { Node } from '@tiptap/core';
import { marked, parseKind, parsePart, part, stored } from './attributes.ts';

export const Paragraph = Node.create({
  name: 'paragraph',
  priority: 1000,
  group: 'block simple',
  content: 'text*',
  ...stored('paragraph'),
  // What a browser makes of a line of its own accord is a paragraph, too.
  parseHTML: () => [parseKind('paragraph'), { tag: 'p' }],
  renderHTML: ({ node }) => ['p', marked('paragraph', node.attrs), 0],
});

export const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'text*',
  defining: true,
  ...stored('heading', { level: 2 }),
  renderHTML: ({ node }) => [`h${node.attrs.level}`, marked('heading', node.attrs), 0],
});

/** Items are lines of text: our lists hold nothing else, and no lists. */
export const List = Node.create({
  name: 'list',
  group: 'block simple',
  content: 'item+',
  ...stored('list', { ordered: false }),
  renderHTML: ({ node }) => [node.attrs.ordered ? 'ol' : 'ul', marked('list', node.attrs), 0],
});

export const Item = Node.create({
  name: 'item',
  content: 'text*',
  selectable: false,
  parseHTML: parsePart('item'),
  renderHTML: () => ['li', part('item'), 0],
});

export const Divider = Node.create({
  name: 'divider',
  group: 'block',
  ...stored('divider'),
  renderHTML: ({ node }) => ['hr', marked('divider', node.attrs)],
});

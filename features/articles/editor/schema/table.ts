import { Node } from '@tiptap/core';
import { marked, parsePart, part, stored } from './attributes.ts';

/** Rows of cells, each a line of text; rows need not be equally long, nothing spans. The caption stands below. */
export const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableHead? tableRow+ tableCaption',
  isolating: true,
  ...stored('table'),
  renderHTML: ({ node }) => ['figure', marked('table', node.attrs, { class: 'table' }), ['section', ['table', 0]]],
});

const row = (name: 'tableHead' | 'tableRow', content: string) =>
  Node.create({
    name,
    content,
    selectable: false,
    parseHTML: parsePart(name),
    renderHTML: () => ['tr', part(name), 0],
  });
export const TableHead = row('tableHead', 'headCell+');
export const TableRow = row('tableRow', 'cell*');

const cell = (name: 'headCell' | 'cell', tag: string) =>
  Node.create({
    name,
    content: 'text*',
    isolating: true,
    selectable: false,
    parseHTML: parsePart(name),
    renderHTML: () => [tag, part(name), 0],
  });
export const HeadCell = cell('headCell', 'th');
export const Cell = cell('cell', 'td');

export const TableCaption = Node.create({
  name: 'tableCaption',
  content: 'text*',
  isolating: true,
  selectable: false,
  parseHTML: parsePart('tableCaption'),
  renderHTML: () => ['caption', part('tableCaption'), 0],
});

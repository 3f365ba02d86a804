import { Node } from '@tiptap/core';
import { marked, parsePart, part, stored } from './attributes.ts';

/** Said by somebody, or words of the story set large. Who said it stands in a line of its own, empty where nobody is named. */
const quotation = (kind: 'quote' | 'pullquote') =>
  Node.create({
    name: kind,
    group: 'block',
    content: 'quotation attribution',
    isolating: true,
    defining: true,
    ...stored(kind),
    renderHTML: ({ node }) => ['figure', marked(kind, node.attrs, { class: kind }), 0],
  });

export const Quote = quotation('quote');
export const Pullquote = quotation('pullquote');

export const Quotation = Node.create({
  name: 'quotation',
  content: 'text*',
  isolating: true,
  selectable: false,
  parseHTML: parsePart('quotation'),
  renderHTML: () => ['blockquote', part('quotation'), 0],
});

export const Attribution = Node.create({
  name: 'attribution',
  content: 'text*',
  marks: '',
  isolating: true,
  selectable: false,
  parseHTML: parsePart('attribution'),
  renderHTML: () => ['figcaption', part('attribution'), 0],
});

import { Node } from '@tiptap/core';
import { marked, parsePart, part, stored } from './attributes.ts';

export const Facts = Node.create({
  name: 'facts',
  group: 'block',
  content: 'factsTitle simple+',
  isolating: true,
  defining: true,
  ...stored('facts'),
  renderHTML: ({ node }) => ['aside', marked('facts', node.attrs, { class: 'facts' }), 0],
});

export const FactsTitle = Node.create({
  name: 'factsTitle',
  content: 'text*',
  marks: '',
  isolating: true,
  selectable: false,
  parseHTML: parsePart('factsTitle'),
  renderHTML: () => ['p', part('factsTitle', { class: 'facts-title' }), 0],
});

/** One of a live blog's messages, with the time it was sent. */
export const Entry = Node.create({
  name: 'entry',
  group: 'block',
  content: 'entryHeadline paragraph+',
  isolating: true,
  defining: true,
  ...stored('entry', { at: '', key: false }),
  renderHTML: ({ node }) => ['section', marked('entry', node.attrs, { class: node.attrs.key ? 'entry entry-key' : 'entry' }), 0],
});

export const EntryHeadline = Node.create({
  name: 'entryHeadline',
  content: 'text*',
  marks: '',
  isolating: true,
  selectable: false,
  parseHTML: parsePart('entryHeadline'),
  renderHTML: () => ['h3', part('entryHeadline'), 0],
});

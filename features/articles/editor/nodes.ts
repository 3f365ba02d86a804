import { mergeAttributes, Node } from '@tiptap/core';

/*
 * The nodes of the editor's document, one for each block of ../body/blocks.ts that text alone cannot express. Blocks carry
 * their id (block-ids.ts); parts of a block (a caption, a source) do not.
 */

/** A line of text inside a block. Plain ones hold no marks: the block's schema has only a string for them. */
const part = (name: string, { isPlain = false, tag = 'div' } = {}) =>
  Node.create({
    name,
    content: isPlain ? 'text*' : 'inline*',
    marks: isPlain ? '' : '_',
    defining: true,
    selectable: false,
    parseHTML: () => [{ tag: `${tag}[data-part="${name}"]` }],
    renderHTML: ({ HTMLAttributes }) => [tag, mergeAttributes(HTMLAttributes, { 'data-part': name }), 0],
  });

export const QuoteText = part('quoteText', { tag: 'p' });
export const QuoteSource = part('quoteSource', { isPlain: true });
export const Caption = part('caption');
export const FactsTitle = part('factsTitle', { isPlain: true });
export const EntryHeadline = part('entryHeadline', { isPlain: true });

/** A quotation with its source; a pull quote repeats the story's own words, larger. */
export const Quote = Node.create({
  name: 'quote',
  group: 'block',
  content: 'quoteText quoteSource',
  isolating: true,
  addAttributes: () => ({
    isPull: {
      default: false,
      parseHTML: (element) => element.hasAttribute('data-pull'),
      renderHTML: ({ isPull }) => (isPull ? { 'data-pull': '', class: 'pullquote' } : { class: 'quote' }),
    },
  }),
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', HTMLAttributes, 0],
});

const number = (name: string) => ({
  default: null as number | null,
  parseHTML: (element: HTMLElement) => Number(element.getAttribute(`data-${name}`)) || null,
  renderHTML: (attributes: Record<string, unknown>) => (attributes[name] ? { [`data-${name}`]: String(attributes[name]) } : {}),
});

/** A picture, a film or a sound. While it is on its way up it has no number yet, but the key of its upload. */
export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  content: 'caption',
  isolating: true,
  draggable: true,
  addAttributes: () => ({
    kind: {
      default: 'image',
      parseHTML: (element) => element.getAttribute('data-kind') ?? 'image',
      renderHTML: ({ kind }) => ({ 'data-kind': kind }),
    },
    media: number('media'),
    upload: { default: null as string | null, rendered: false },
    /** Of a picture that came with pasted text, until it is on its way up. */
    src: { default: null as string | null, rendered: false, parseHTML: (element) => element.getAttribute('src') },
  }),
  parseHTML: () => [{ tag: 'figure[data-kind]' }, { tag: 'img[src^="data:image/"]', contentElement: () => document.createElement('div') }],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes, 0],
});

export const Gallery = Node.create({
  name: 'gallery',
  group: 'block',
  content: 'caption',
  isolating: true,
  draggable: true,
  addAttributes: () => ({
    media: {
      default: [] as number[],
      parseHTML: (element) => (element.getAttribute('data-media') ?? '').split(' ').map(Number).filter(Boolean),
      renderHTML: ({ media }) => ({ 'data-media': media.join(' ') }),
    },
  }),
  parseHTML: () => [{ tag: 'figure[data-gallery]' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', mergeAttributes(HTMLAttributes, { 'data-gallery': '' }), 0],
});

const text = (name: string) => ({
  default: '',
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? '',
  renderHTML: (attributes: Record<string, unknown>) => ({ [`data-${name}`]: String(attributes[name]) }),
});

export const Embed = Node.create({
  name: 'embed',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ url: text('url'), provider: text('provider'), title: text('title') }),
  parseHTML: () => [{ tag: 'div[data-url]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes],
});

/** A table with its caption; the table itself is the library's. */
export const TableFigure = Node.create({
  name: 'tableFigure',
  group: 'block',
  content: 'table caption',
  isolating: true,
  parseHTML: () => [{ tag: 'figure[data-table]' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', mergeAttributes(HTMLAttributes, { 'data-table': '', class: 'table-figure' }), 0],
});

export const Facts = Node.create({
  name: 'facts',
  group: 'block',
  content: 'factsTitle (paragraph | bulletList | orderedList)+',
  isolating: true,
  parseHTML: () => [{ tag: 'section[data-facts]' }],
  renderHTML: ({ HTMLAttributes }) => ['section', mergeAttributes(HTMLAttributes, { 'data-facts': '', class: 'facts' }), 0],
});

/** An entry of a live blog. */
export const Entry = Node.create({
  name: 'entry',
  group: 'block',
  content: 'entryHeadline paragraph+',
  isolating: true,
  addAttributes: () => ({
    at: text('at'),
    isKey: {
      default: false,
      parseHTML: (element) => element.hasAttribute('data-key'),
      renderHTML: ({ isKey }) => (isKey ? { 'data-key': '' } : {}),
    },
  }),
  parseHTML: () => [{ tag: 'section[data-at]' }],
  renderHTML: ({ HTMLAttributes }) => ['section', HTMLAttributes, 0],
});

export const Divider = Node.create({
  name: 'divider',
  group: 'block',
  selectable: true,
  draggable: true,
  parseHTML: () => [{ tag: 'hr' }],
  renderHTML: ({ HTMLAttributes }) => ['hr', HTMLAttributes],
});

import { Node } from '@tiptap/core';
import { marked, parseKind, part, stored } from './attributes.ts';

/**
 * A picture or a recording; what can be written in it is its caption. Without one it shows the library's, unless `isBare`
 * says that it shall have none.
 */
const withCaption = (kind: 'image' | 'video' | 'audio' | 'gallery', given: Record<string, unknown>) =>
  Node.create({
    name: kind,
    group: 'block',
    content: 'text*',
    isolating: true,
    defining: true,
    ...stored(kind, given),
    parseHTML: () => [parseKind(kind, 'figcaption')],
    renderHTML: ({ node }) => ['figure', marked(kind, node.attrs), ['figcaption', part('caption'), 0]],
  });

const one = { media: null, isBare: false };
export const Image = withCaption('image', one);
export const Video = withCaption('video', one);
export const Audio = withCaption('audio', one);
export const Gallery = withCaption('gallery', { media: [] });

export const Embed = Node.create({
  name: 'embed',
  group: 'block',
  atom: true,
  ...stored('embed', { url: '', provider: '', title: '' }),
  renderHTML: ({ node }) => ['div', marked('embed', node.attrs)],
});

/** Holds the place of a picture on its way up, and its caption; `key` leads to its file. It is nothing that could be saved. */
export const Upload = Node.create({
  name: 'upload',
  group: 'block',
  atom: true,
  addAttributes: () => ({
    key: { default: '', rendered: false, parseHTML: () => null },
    caption: { default: null, rendered: false, parseHTML: () => null },
  }),
  renderHTML: () => ['div', {}],
});

import { Mark } from '@tiptap/core';
import { href } from '../../body/blocks.ts';

/*
 * From the outermost inwards, as readers get them: link, bold, italic, ruby.
 */

export const Link = Mark.create({
  name: 'link',
  priority: 140,
  inclusive: false,
  addAttributes: () => ({ href: { default: '' } }),
  parseHTML: () => [{ tag: 'a[href]', getAttrs: (element) => (href.safeParse(element.getAttribute('href')).success ? null : false) }],
  // Not followed by a click: it would lead away from the text.
  renderHTML: ({ mark }) => ['a', { href: mark.attrs.href, rel: 'noopener', title: mark.attrs.href }, 0],
});

export const Bold = Mark.create({
  name: 'bold',
  priority: 130,
  parseHTML: () => [{ tag: 'strong' }, { tag: 'b' }],
  renderHTML: () => ['strong', 0],
});

export const Italic = Mark.create({
  name: 'italic',
  priority: 120,
  parseHTML: () => [{ tag: 'em' }, { tag: 'i' }],
  renderHTML: () => ['em', 0],
});

/**
 * The reading above a run of text. `run` tells two neighbours with the same reading apart, which would else become one. The
 * reading is drawn by CSS, so that the caret never gets into it.
 */
export const Ruby = Mark.create({
  name: 'ruby',
  priority: 110,
  inclusive: false,
  addAttributes: () => ({
    reading: { default: '', parseHTML: (element) => element.dataset.reading?.slice(0, 200) ?? '' },
    run: { default: 0, rendered: false, parseHTML: (element) => Number(element.dataset.run) || 0 },
  }),
  parseHTML: () => [{ tag: 'ruby[data-reading]' }],
  renderHTML: ({ mark }) => ['ruby', { 'data-reading': mark.attrs.reading, 'data-run': mark.attrs.run }, 0],
});

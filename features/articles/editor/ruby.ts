import { Mark, mergeAttributes } from '@tiptap/core';

/** A reading above Japanese text. On the screen a label beside it; on the page `<ruby>`. */
export const Ruby = Mark.create({
  name: 'ruby',
  inclusive: false,
  addAttributes: () => ({
    reading: {
      default: '',
      parseHTML: (element) => element.getAttribute('data-reading') ?? element.querySelector('rt')?.textContent?.trim() ?? '',
      renderHTML: ({ reading }) => ({ 'data-reading': reading }),
    },
  }),
  // Of pasted ruby the readings themselves are no text.
  parseHTML: () => [{ tag: 'span[data-reading]' }, { tag: 'ruby' }, { tag: 'rt, rp', ignore: true }],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes, { class: 'reading' }), 0],
});

import type { Editor } from '@tiptap/core';

export interface Over {
  /** Position before the block. */
  at: number;
  /** In CSS pixels, from the top of what is around the text. */
  top: number;
}

export interface Target {
  /** Place in the list before which a block would stand. */
  place: number;
  top: number;
}

/** The elements of the blocks, in their order, with the positions before them. */
function placesOf({ view, state }: Editor): { at: number; box: DOMRect }[] {
  let at = 0;
  return state.doc.children.flatMap((node) => {
    const dom = view.nodeDOM(at);
    const before = at;
    at += node.nodeSize;
    return dom instanceof HTMLElement ? [{ at: before, box: dom.getBoundingClientRect() }] : [];
  });
}

const topOf = ({ view }: Editor) => view.dom.closest('.editor-text')?.getBoundingClientRect().top ?? 0;

/** The block beside which the pointer is. */
export function blockBeside(editor: Editor, y: number): Over | null {
  const found = placesOf(editor).find(({ box }) => y >= box.top && y <= box.bottom + 8);
  return found ? { at: found.at, top: found.box.top - topOf(editor) } : null;
}

/** Where a block would go that is let go here: above or below the nearer edge. */
export function targetAt(editor: Editor, y: number): Target {
  const places = placesOf(editor);
  const below = places.findIndex(({ box }) => y < (box.top + box.bottom) / 2);
  const place = below < 0 ? places.length : below;
  const edge = places[place]?.box.top ?? places.at(-1)?.box.bottom ?? 0;
  const before = places[place - 1]?.box.bottom ?? edge;
  return { place, top: (edge + before) / 2 - topOf(editor) };
}

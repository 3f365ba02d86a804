import type { Node, Schema } from '@tiptap/pm/model';
import { Fragment, Slice } from '@tiptap/pm/model';
import { type Command, type EditorState, NodeSelection, Selection } from '@tiptap/pm/state';
import type { Block, Inline } from '../../body/blocks.ts';
import { chosen, sizeOf } from '../commands/chosen.ts';
import { blockNode } from '../to-document.ts';
import { asOneLine, linesIn, list, type Pasted, paragraph } from './pasted.ts';

/** A picture's place, while it is uploaded. */
export interface Placed {
  kind: 'upload';
  key: string;
  caption: Inline | null;
}
export type Insertable = Block | Placed;

const nodeOf = (schema: Schema, block: Insertable): Node =>
  block.kind === 'upload' ? schema.node('upload', { key: block.key, caption: block.caption }) : schema.nodeFromJSON(blockNode(block));

const isText = (block: Insertable): block is Block => block.kind !== 'upload' && block.kind !== 'table' && linesIn([block]).length > 0;

type Place = 'list of blocks' | 'facts' | 'entry' | 'item' | 'field';

function placeOf({ selection: { $from } }: EditorState): Place {
  if ($from.parent.type.name === 'item') return 'item';
  if ($from.parent.isTextblock && $from.parent.type.spec.isolating) return 'field';
  const box = $from.depth > 1 ? $from.node(1).type.name : '';
  return box === 'facts' || box === 'entry' ? box : 'list of blocks';
}

/** What can stand at a place, in the form that it has there; what cannot goes below the block. */
function fitted(blocks: readonly Insertable[], place: Place): { here: Insertable[]; below: Insertable[] } {
  const text = blocks.filter(isText);
  const below = blocks.filter((block) => !isText(block));
  switch (place) {
    case 'list of blocks':
      return { here: [...blocks], below: [] };
    case 'facts':
      return {
        here: text.flatMap((block) => (block.kind === 'list' ? [block] : linesIn([block]).map(paragraph))),
        below,
      };
    case 'entry':
      return { here: linesIn(text).map(paragraph), below };
    case 'item':
      return { here: text.length > 0 ? [list(false, linesIn(text))] : [], below };
    case 'field':
      return { here: text.length > 0 ? [paragraph(asOneLine(text as Pasted[]))] : [], below };
  }
}

/** Puts what was pasted where the caret is, in place of what is selected; a block that is chosen as a whole stays. */
export const insertPasted =
  (blocks: readonly Insertable[]): Command =>
  (state, dispatch) => {
    const { schema } = state;
    const place = placeOf(state);
    const { here, below } = fitted(blocks, place);
    const { tr } = state;
    const isWhole = state.selection instanceof NodeSelection || !state.selection.$from.parent.isTextblock;
    if (isWhole) {
      const { end } = chosen(state);
      const nodes = blocks.map((block) => nodeOf(schema, block));
      tr.insert(end, nodes).setSelection(Selection.near(tr.doc.resolve(end + sizeOf(nodes)), -1));
      dispatch?.(tr.scrollIntoView());
      return true;
    }
    tr.deleteSelection();
    const { $from } = tr.selection;
    const nodes = here.map((block) => nodeOf(schema, block));
    const [only] = nodes;
    if (nodes.length === 1 && only && (only.type.name === 'paragraph' || place === 'field')) {
      // Names and titles have no emphasis.
      const isPlain = $from.parent.type.spec.marks === '';
      const inline = isPlain ? Fragment.from(schema.text(only.textContent || ' ')) : only.content;
      tr.replaceSelection(new Slice(inline, 0, 0));
    } else if (place === 'item') tr.replaceSelection(new Slice(Fragment.from(nodes), 2, 2));
    else if (nodes.length > 0 && $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0) {
      const start = $from.before();
      tr.replaceWith(start, $from.after(), nodes);
      tr.setSelection(Selection.near(tr.doc.resolve(start + sizeOf(nodes)), -1));
    } else if (nodes.length > 0) {
      const isOpen = (node: Node | undefined) => (node?.type.name === 'paragraph' ? 1 : 0);
      tr.replaceSelection(new Slice(Fragment.from(nodes), isOpen(only), isOpen(nodes.at(-1))));
    }
    if (below.length > 0)
      tr.insert(
        chosen({ doc: tr.doc, selection: tr.selection }).end,
        below.map((block) => nodeOf(schema, block)),
      );
    dispatch?.(tr.scrollIntoView().setMeta('paste', true));
    return true;
  };

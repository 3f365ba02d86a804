import { Node } from '@tiptap/pm/model';
import { type Command, EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state';
import type { Block, Inline } from '../../body/blocks.ts';
import { KeepIds } from '../keep-ids.ts';
import { schema } from '../schema/schema.ts';
import { toBlocks } from '../to-blocks.ts';
import { toDocument } from '../to-document.ts';

/*
 * For tests: a text under a writer's hands, without a browser. `|` marks the ends of the selection.
 */

type Made = { [Kind in Block['kind']]: Omit<Extract<Block, { kind: Kind }>, 'id'> }[Block['kind']];

export const line = (text: string): Inline => (text ? [{ text }] : []);
export const p = (text: string) => ({ kind: 'paragraph' as const, text: line(text) });
export const h = (level: 2 | 3 | 4, text: string) => ({ kind: 'heading' as const, level, text: line(text) });
export const ul = (...items: string[]) => ({ kind: 'list' as const, ordered: false, items: items.map(line) });
export const ol = (...items: string[]) => ({ ...ul(...items), ordered: true });
export const said = (text: string, attribution: string | null = null) => ({ kind: 'quote' as const, text: line(text), attribution });
export const hr = () => ({ kind: 'divider' as const });
export const image = (caption: string | null = null) => ({
  kind: 'image' as const,
  media: 7,
  caption: caption === null ? null : line(caption),
});
export const facts = (title: string, ...blocks: (ReturnType<typeof p> | ReturnType<typeof ul>)[]) => ({
  kind: 'facts' as const,
  title,
  blocks,
});
export const table = (head: string[], ...rows: string[][]) => ({
  kind: 'table' as const,
  caption: null,
  head: head.map(line),
  rows: rows.map((row) => row.map(line)),
});

const named = (block: object, id: string): Block =>
  ({
    ...block,
    id,
    ...('blocks' in block && { blocks: (block.blocks as object[]).map((inner, place) => named(inner, `${id}-${place}`)) }),
  }) as Block;

export function stateOf(...blocks: object[]): EditorState {
  const doc = Node.fromJSON(schema, toDocument(blocks.map((block, place) => named(block, `b${place}`))));
  const plugins = KeepIds.config.addProseMirrorPlugins?.call({} as never) ?? [];
  let state = EditorState.create({ doc, plugins });
  const ends: number[] = [];
  for (let found = markIn(state.doc); found !== null; found = markIn(state.doc)) {
    state = state.apply(state.tr.delete(found, found + 1));
    ends.push(found);
  }
  const [anchor, head = anchor] = ends;
  return anchor === undefined ? state : state.apply(state.tr.setSelection(TextSelection.create(state.doc, anchor, head)));
}

function markIn(doc: Node): number | null {
  let found: number | null = null;
  doc.descendants((node, position) => {
    if (found === null && node.isText && node.text?.includes('|')) found = position + node.text.indexOf('|');
  });
  return found;
}

/** The block of that place in the list, chosen as a whole. */
export function choosing(place: number, ...blocks: object[]): EditorState {
  const state = stateOf(...blocks);
  let at = 0;
  for (let before = 0; before < place; before++) at += state.doc.child(before).nodeSize;
  return state.apply(state.tr.setSelection(NodeSelection.create(state.doc, at)));
}

/** What a command leaves: the blocks without ids, `|` where the caret is. Null where it could not be done. */
export function result(state: EditorState, ...commands: Command[]): Made[] | null {
  let now = state;
  for (const command of commands)
    if (
      !command(now, (tr) => {
        now = now.apply(tr);
      })
    )
      return null;
  now.doc.check();
  const { selection } = now;
  const marked = selection instanceof TextSelection && selection.empty ? now.apply(now.tr.insertText('|')) : now;
  return toBlocks(marked.doc).map(withoutIds) as Made[];
}

function withoutIds({ id: _, ...block }: Block | Extract<Block, { kind: 'facts' }>['blocks'][number]): object {
  return 'blocks' in block ? { ...block, blocks: block.blocks.map(withoutIds) } : block;
}

export const idsOf = (state: EditorState) => toBlocks(state.doc).map(({ id }) => id);

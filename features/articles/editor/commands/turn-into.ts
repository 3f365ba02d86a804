import type { Attrs, Fragment, Node, Schema } from '@tiptap/pm/model';
import { type Command, type EditorState, Selection, TextSelection } from '@tiptap/pm/state';
import { chosen, sizeOf } from './chosen.ts';

export type TextKind = 'paragraph' | 'heading' | 'list' | 'quote' | 'pullquote';
const textual = new Set<string>(['paragraph', 'heading', 'list', 'quote', 'pullquote'] satisfies TextKind[]);

interface Line {
  content: Fragment;
  isChosen: boolean;
}

/** The lines of text in a block, and which of them the selection touches; an empty attribution is none. */
function linesOf(block: Node, start: number, from: number, to: number): Line[] {
  if (block.isTextblock) return [{ content: block.content, isChosen: true }];
  const isList = block.type.name === 'list';
  let at = start + 1;
  return block.children.flatMap((line) => {
    const isChosen = !isList || (at < to && at + line.nodeSize > from);
    at += line.nodeSize;
    return line.type.name === 'attribution' && line.content.size === 0 ? [] : [{ content: line.content, isChosen }];
  });
}

function build(schema: Schema, kind: TextKind, attrs: Attrs, lines: readonly Fragment[]): Node[] {
  switch (kind) {
    case 'list':
      return [
        schema.node(
          'list',
          attrs,
          lines.map((line) => schema.node('item', null, line)),
        ),
      ];
    case 'quote':
    case 'pullquote':
      return lines.map((line) => schema.node(kind, null, [schema.node('quotation', null, line), schema.node('attribution')]));
    default:
      return lines.map((line) => schema.node(kind, attrs, line));
  }
}

/** A block in its new form; items of a list that are not chosen stay items. */
function rebuild(schema: Schema, block: Node, lines: readonly Line[], kind: TextKind, attrs: Attrs): Node[] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && run[0]?.isChosen === line.isChosen) run.push(line);
    else runs.push([line]);
  }
  const built = runs.flatMap((run) =>
    run[0]?.isChosen
      ? build(
          schema,
          kind,
          attrs,
          run.map(({ content }) => content),
        )
      : build(
          schema,
          'list',
          block.attrs,
          run.map(({ content }) => content),
        ),
  );
  return built.map((node, place) => node.type.create({ ...node.attrs, id: place === 0 ? block.attrs.id : null }, node.content));
}

/** Blocks to be changed: those of the list, or those inside of a box of facts, which may hold paragraphs and lists only. */
function targets(state: EditorState, kind: TextKind): { start: number; blocks: Node[] } | null {
  const { $from, $to } = state.selection;
  const box = $from.depth > 1 ? $from.node(1) : null;
  if (box?.type.name !== 'facts') {
    const { start, blocks } = chosen(state);
    return blocks.every(({ type }) => textual.has(type.name)) ? { start, blocks } : null;
  }
  const [from, to] = [$from.index(1), $to.depth > 1 && $to.node(1) === box ? $to.index(1) : -1];
  if (from < 1 || to < from || (kind !== 'paragraph' && kind !== 'list')) return null;
  return { start: $from.posAtIndex(from, 1), blocks: box.children.slice(from, to + 1) };
}

const isAlready = (kind: TextKind, attrs: Attrs) => (block: Node) =>
  block.type.name === kind && Object.entries(attrs).every(([name, value]) => block.attrs[name] === value);

/**
 * Makes the chosen blocks paragraphs, headings, a list or quotes; nothing of their text is lost. What is so already becomes a
 * paragraph again. A list that only changes its signs changes as a whole.
 */
export const turnInto =
  (kind: TextKind, attrs: Attrs = {}): Command =>
  (state, dispatch) => {
    const found = targets(state, kind);
    if (!found) return false;
    const { start, blocks } = found;
    const { from, to, anchor, head } = state.selection;
    const isUndone = blocks.every(isAlready(kind, attrs));
    if (isUndone && kind === 'paragraph') return false;
    const [into, given]: [TextKind, Attrs] = isUndone ? ['paragraph', {}] : [kind, attrs];
    let at = start;
    const lines = blocks.map((block) => {
      const its = linesOf(block, at, from, to);
      at += block.nodeSize;
      return into === 'list' ? its.map((line) => ({ ...line, isChosen: true })) : its;
    });
    const isOneList = into === 'list' && blocks.length > 1;
    const nodes = isOneList
      ? rebuild(state.schema, blocks[0] as Node, lines.flat(), into, given)
      : blocks.flatMap((block, place) => rebuild(state.schema, block, lines[place] ?? [], into, given));
    const { tr } = state;
    const places = [anchor, head].map((position) => lineAt(state.doc, start, blocks, position));
    tr.replaceWith(start, start + sizeOf(blocks), nodes);
    const [newAnchor, newHead] = places.map((place) => place && positionOf(nodes, start, place));
    if (newAnchor && newHead) tr.setSelection(TextSelection.create(tr.doc, newAnchor, newHead));
    else tr.setSelection(Selection.near(tr.doc.resolve(start + 1)));
    dispatch?.(tr.scrollIntoView());
    return true;
  };

interface Place {
  line: number;
  offset: number;
}

/** Textblocks of these nodes in their order, those without a counterpart in other forms left out. */
function textblocks(nodes: readonly Node[], start: number): { node: Node; at: number }[] {
  let at = start;
  return nodes.flatMap((node) => {
    const before = at;
    at += node.nodeSize;
    if (node.isTextblock) return [{ node, at: before + 1 }];
    return textblocks(node.children, before + 1).filter((each) => each.node.type.name !== 'attribution' || each.node.content.size > 0);
  });
}

function lineAt(doc: Node, start: number, blocks: readonly Node[], position: number): Place | null {
  const line = textblocks(blocks, start).findIndex(({ node, at }) => position >= at && position <= at + node.content.size);
  return line < 0 ? null : { line, offset: doc.resolve(position).parentOffset };
}

function positionOf(nodes: readonly Node[], start: number, { line, offset }: Place): number | null {
  const block = textblocks(nodes, start)[line];
  return block ? block.at + Math.min(offset, block.node.content.size) : null;
}

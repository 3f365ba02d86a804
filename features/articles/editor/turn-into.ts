import { Fragment, type Node, type Schema } from '@tiptap/pm/model';
import { type Command, TextSelection } from '@tiptap/pm/state';

/** Kinds that are nothing but text: each can become each other one. */
export const textKinds = ['paragraph', 'heading2', 'heading3', 'heading4', 'bulletList', 'orderedList', 'quote', 'pullquote'] as const;
export type TextKind = (typeof textKinds)[number];

/** The kind of a block of the body; null for one that is more than text. */
export function textKindOf(block: Node | null | undefined): TextKind | null {
  switch (block?.type.name) {
    case 'heading':
      return `heading${block.attrs.level as 2 | 3 | 4}`;
    case 'quote':
      return block.attrs.isPull ? 'pullquote' : 'quote';
    case 'paragraph':
    case 'bulletList':
    case 'orderedList':
      return block.type.name;
    default:
      return null;
  }
}

/** The lines of text in a block: one of a paragraph, one an item, a quotation and then its source. */
function linesOf(block: Node): Fragment[] {
  if (block.isTextblock) return [block.content];
  const lines: Fragment[] = [];
  block.descendants((node) => {
    if (node.isTextblock && (node.content.size > 0 || node.type.name !== 'quoteSource')) lines.push(node.content);
    return !node.isTextblock;
  });
  return lines;
}

function build(schema: Schema, kind: TextKind, lines: readonly Fragment[]): Node[] {
  const { paragraph, heading, listItem, quote, quoteText, quoteSource } = schema.nodes;
  if (!paragraph || !heading || !listItem || !quote || !quoteText || !quoteSource) throw new Error('The schema is another one.');
  switch (kind) {
    case 'paragraph':
      return lines.map((line) => paragraph.create(null, line));
    case 'heading2':
    case 'heading3':
    case 'heading4':
      return lines.map((line) => heading.create({ level: Number(kind.at(-1)) }, line));
    case 'bulletList':
    case 'orderedList':
      return [schema.node(kind, null, Fragment.from(lines.map((line) => listItem.create(null, paragraph.create(null, line)))))];
    case 'quote':
    case 'pullquote':
      return lines.map((line) => quote.create({ isPull: kind === 'pullquote' }, [quoteText.create(null, line), quoteSource.create()]));
  }
}

/**
 * Makes the blocks under the selection blocks of this kind; a list or quotation that is one already becomes paragraphs
 * again. The first keeps its id, so that notes and differences still find it. Does nothing inside boxes, tables and captions.
 */
export function turnInto(wanted: TextKind): Command {
  return ({ selection, doc, schema, tr }, dispatch) => {
    const { $from, $to } = selection;
    const [first, last] = [$from.index(0), Math.max($from.index(0), $to.indexAfter(0) - 1)];
    const blocks = Array.from({ length: last - first + 1 }, (_, place) => doc.maybeChild(first + place)).filter((block) => block !== null);
    if (blocks.length === 0 || !blocks.every((block) => textKindOf(block))) return false;
    const isAlready = blocks.every((block) => textKindOf(block) === wanted);
    const kind = isAlready && wanted !== 'paragraph' ? 'paragraph' : wanted;
    if (isAlready && wanted === 'paragraph') return false;
    if (!dispatch) return true;
    const lines = blocks.flatMap(linesOf);
    const start = $from.posAtIndex(first, 0);
    const end = $from.posAtIndex(last + 1, 0);
    const built = build(schema, kind, lines);
    const kept = built.map((node, place) =>
      place === 0 ? node.type.create({ ...node.attrs, id: blocks[0]?.attrs.id }, node.content) : node,
    );
    // The cursor stays in its line, as far along as it was.
    const before = textBefore(doc, start, $from.pos);
    tr.replaceWith(start, end, kept);
    tr.setSelection(TextSelection.near(tr.doc.resolve(positionOf(tr.doc, start, before))));
    dispatch(tr.scrollIntoView());
    return true;
  };
}

interface Place {
  line: number;
  offset: number;
}

/** In which line of text after `start` a position is, and how far along. */
function textBefore(doc: Node, start: number, position: number): Place {
  let line = -1;
  let offset = 0;
  doc.nodesBetween(start, Math.max(position, start + 1), (node, at) => {
    if (!node.isTextblock) return true;
    if (node.type.name === 'quoteSource' && node.content.size === 0) return false;
    line++;
    offset = Math.max(0, position - at - 1);
    return false;
  });
  return { line: Math.max(0, line), offset };
}

function positionOf(doc: Node, start: number, { line, offset }: Place): number {
  let found = start + 1;
  let seen = -1;
  doc.nodesBetween(start, doc.content.size, (node, at) => {
    if (seen >= line) return false;
    if (!node.isTextblock) return true;
    if (node.type.name === 'quoteSource' && node.content.size === 0) return false;
    seen++;
    if (seen === line) found = at + 1 + Math.min(offset, node.content.size);
    return false;
  });
  return found;
}

import type { Node } from '@tiptap/pm/model';
import type { Block, Inline, Span } from '../body/blocks.ts';
import { newBlockId } from './block-ids.ts';

/** Of one run of text, by ../body/blocks.ts; a longer one is cut into several. */
const longestSpan = 20_000;

function marksOf(text: Node): Omit<Span, 'text'> {
  const marks: Omit<Span, 'text'> = {};
  for (const { type, attrs } of text.marks) {
    if (type.name === 'bold') marks.bold = true;
    if (type.name === 'italic') marks.italic = true;
    if (type.name === 'link') marks.link = attrs.href;
    if (type.name === 'ruby' && attrs.reading) marks.ruby = attrs.reading;
  }
  return marks;
}

function inline(parent: Node | undefined | null): Inline {
  const spans: Inline = [];
  parent?.forEach((child) => {
    const text = child.text ?? '';
    for (let from = 0; from < text.length; from += longestSpan)
      spans.push({ text: text.slice(from, from + longestSpan), ...marksOf(child) });
  });
  return spans;
}

const childrenOf = (node: Node) => Array.from({ length: node.childCount }, (_, place) => node.child(place));
const idOf = (node: Node): string => node.attrs.id ?? newBlockId();
const captionOf = (node: Node) => {
  const spans = inline(node.lastChild);
  return spans.length > 0 ? spans : null;
};

function paragraph(node: Node): Extract<Block, { kind: 'paragraph' }> {
  return { id: idOf(node), kind: 'paragraph', text: inline(node) };
}

function list(node: Node): Extract<Block, { kind: 'list' }> | null {
  const items = childrenOf(node)
    .map((item) => inline(item.firstChild))
    .filter((item) => item.length > 0);
  return items.length > 0 ? { id: idOf(node), kind: 'list', ordered: node.type.name === 'orderedList', items } : null;
}

function table(node: Node): Block {
  const rows = childrenOf(node.child(0));
  const cells = (row: Node) => childrenOf(row).map((cell) => inline(cell.firstChild));
  const hasHead = rows.length > 1 && childrenOf(rows[0] as Node).every((cell) => cell.type.name === 'tableHeader');
  const body = (hasHead ? rows.slice(1) : rows).map(cells);
  return { id: idOf(node), kind: 'table', caption: captionOf(node), head: hasHead ? cells(rows[0] as Node) : [], rows: body };
}

/** A box's title and what stands in it; null when nothing was written yet. */
function facts(node: Node): Block | null {
  const [title, ...inner] = childrenOf(node);
  const blocks = inner.flatMap((each) => (each.type.name === 'paragraph' ? paragraph(each) : (list(each) ?? [])));
  const written = blocks.filter((block) => block.kind === 'list' || block.text.length > 0);
  const heading = title?.textContent ?? '';
  if (!heading && written.length === 0) return null;
  return { id: idOf(node), kind: 'facts', title: heading, blocks: written.length > 0 ? written : blocks.slice(0, 1) };
}

function entry(node: Node): Block | null {
  const [headline, ...inner] = childrenOf(node);
  const blocks = inner.map(paragraph);
  const written = blocks.filter((block) => block.text.length > 0);
  const words = headline?.textContent ?? '';
  if (!words && written.length === 0) return null;
  const kept = written.length > 0 ? written : blocks.slice(0, 1);
  return { id: idOf(node), kind: 'entry', at: node.attrs.at, headline: words, key: node.attrs.isKey, blocks: kept };
}

function quote(node: Node): Block | null {
  const text = inline(node.firstChild);
  const attribution = node.lastChild?.textContent || null;
  if (text.length === 0 && !attribution) return null;
  return { id: idOf(node), kind: node.attrs.isPull ? 'pullquote' : 'quote', text, attribution };
}

function gallery(node: Node): Block | null {
  const media = (node.attrs.media as number[]).slice(0, 40);
  const [first] = media;
  const common = { id: idOf(node), caption: captionOf(node) };
  if (media.length > 1) return { ...common, kind: 'gallery', media };
  return first ? { ...common, kind: 'image', media: first } : null;
}

/** The block that a node is; null for one in which nothing stands yet, or whose picture is still on its way up. */
function toBlock(node: Node): Block | null {
  const id = idOf(node);
  switch (node.type.name) {
    case 'paragraph':
      return node.content.size > 0 ? paragraph(node) : null;
    case 'heading':
      return node.content.size > 0 ? { id, kind: 'heading', level: node.attrs.level, text: inline(node) } : null;
    case 'bulletList':
    case 'orderedList':
      return list(node);
    case 'quote':
      return quote(node);
    case 'figure':
      return node.attrs.media ? { id, kind: node.attrs.kind, media: node.attrs.media, caption: captionOf(node) } : null;
    case 'gallery':
      return gallery(node);
    case 'embed':
      return { id, kind: 'embed', url: node.attrs.url, provider: node.attrs.provider, title: node.attrs.title };
    case 'tableFigure':
      return table(node);
    case 'facts':
      return facts(node);
    case 'entry':
      return entry(node);
    case 'divider':
      return { id, kind: 'divider' };
    default:
      throw new Error(`The editor's document has a node “${node.type.name}” that is no block.`);
  }
}

/** The body that a document is: only what says something, in the order of the screen. */
export const toBlocks = (doc: Node): Block[] => childrenOf(doc).flatMap((node) => toBlock(node) ?? []);

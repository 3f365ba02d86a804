import type { Node } from '@tiptap/pm/model';
import { type Block, blockSchema, type Inline, type Span } from '../body/blocks.ts';
import { newId } from './ids.ts';

/** What the body's schema allows. */
const longest = { span: 20_000, ruby: 200, factsTitle: 200, entryHeadline: 300, gallery: 40 };

/** ProseMirror's nodes never change: what one gave, it gives again, so that a keystroke costs one block and not the body. */
const known = new WeakMap<Node, Block | null>();

/**
 * The document as a body that is always valid: what the schema limits is cut where it may be and continued beside it,
 * pictures on their way up are left out until they are there. No two blocks have the same id.
 */
export function toBlocks(doc: Node): Block[] {
  const only = doc.childCount === 1 ? doc.firstChild : null;
  if (only?.type.name === 'paragraph' && only.content.size === 0) return [];
  const taken = new Set<string>();
  return doc.children.flatMap((node) => {
    const block = known.has(node) ? known.get(node) : validBlock(node);
    known.set(node, block ?? null);
    return block ? [withFreshIds(block, taken)] : [];
  });
}

function validBlock(node: Node): Block | null {
  const parsed = blockSchema.safeParse(blockOf(node));
  return parsed.success ? parsed.data : null;
}

/** The same block, unless one before it has its id, or one of those inside it. */
function withFreshIds(block: Block, taken: Set<string>): Block {
  const id = taken.has(block.id) ? newId() : block.id;
  taken.add(id);
  if (block.kind !== 'facts' && block.kind !== 'entry') return id === block.id ? block : { ...block, id };
  const inner: Block[] = block.blocks.map((each) => withFreshIds(each, taken));
  const isSame = id === block.id && inner.every((each, place) => each === block.blocks[place]);
  return isSame ? block : blockSchema.parse({ ...block, id, blocks: inner });
}

const fresh = new WeakMap<Node, string>();
function idOf(node: Node): string {
  const id = node.attrs.id ?? fresh.get(node) ?? newId();
  fresh.set(node, id);
  return id;
}

function blockOf(node: Node): unknown {
  const id = idOf(node);
  const kind = node.type.name;
  switch (kind) {
    case 'paragraph':
      return { id, kind, text: inlineOf(node) };
    case 'heading':
      return { id, kind, level: node.attrs.level, text: inlineOf(node) };
    case 'list':
      return { id, kind, ordered: node.attrs.ordered, items: node.children.map(inlineOf) };
    case 'quote':
    case 'pullquote':
      return { id, kind, text: inlineOf(node.child(0)), attribution: node.child(1).textContent || null };
    case 'image':
    case 'video':
    case 'audio':
      return { id, kind, media: node.attrs.media, caption: captionOf(node) ?? (node.attrs.isBare ? [] : null) };
    case 'gallery':
      return galleryOf(node, id);
    case 'embed':
      return { id, kind, url: node.attrs.url, provider: node.attrs.provider, title: node.attrs.title };
    case 'table':
      return {
        id,
        kind,
        caption: captionOf(node.child(node.childCount - 1)),
        head: node.child(0).type.name === 'tableHead' ? node.child(0).children.map(inlineOf) : [],
        rows: node.children.filter((row) => row.type.name === 'tableRow').map((row) => row.children.map(inlineOf)),
      };
    case 'facts':
      return boxOf(node, id, longest.factsTitle, (title, blocks) => ({ id, kind, title, blocks }));
    case 'divider':
      return { id, kind };
    case 'entry': {
      const { at, key } = node.attrs;
      return boxOf(node, id, longest.entryHeadline, (headline, blocks) => ({ id, kind, at, headline, key, blocks }));
    }
    default:
      return null;
  }
}

/** A gallery that has lost its pictures is what is left of it: one picture, or the words below. */
function galleryOf(node: Node, id: string): unknown {
  const media: number[] = node.attrs.media;
  const caption = captionOf(node);
  if (media.length === 1) return { id, kind: 'image', media: media[0], caption };
  if (media.length === 0) return caption && { id, kind: 'paragraph', text: caption };
  return { id, kind: 'gallery', media: media.slice(0, longest.gallery), caption };
}

/** What a title has too many goes on in a paragraph of its own. */
function boxOf(node: Node, id: string, most: number, make: (title: string, blocks: unknown[]) => unknown): unknown {
  const [title = '', ...rest] = pieces(node.child(0).textContent, most);
  const inner = node.children.slice(1).map(blockOf);
  const more =
    rest.length > 0 ? [{ id: `${id.slice(0, 22)}-m`, kind: 'paragraph', text: pieces(rest.join(''), longest.span).map(spanOf) }] : [];
  return make(title, [...more, ...inner]);
}

const spanOf = (text: string): Span => ({ text });
const captionOf = (node: Node): Inline | null => (node.content.size > 0 ? inlineOf(node) : null);

const inlineOf = (node: Node): Inline =>
  node.children.flatMap((child) => {
    const marks: Omit<Span, 'text'> = {};
    for (const mark of child.marks) {
      if (mark.type.name === 'bold') marks.bold = true;
      if (mark.type.name === 'italic') marks.italic = true;
      if (mark.type.name === 'link') marks.link = mark.attrs.href;
      if (mark.type.name === 'ruby' && mark.attrs.reading) marks.ruby = mark.attrs.reading.slice(0, longest.ruby);
    }
    return pieces(child.text ?? '', longest.span).map((text) => ({ text, ...marks }));
  });

/** A text in pieces of at most so many UTF-16 units, none ending within a character. */
function pieces(text: string, most: number): string[] {
  if (text.length <= most) return [text];
  const end = /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most;
  return [text.slice(0, end), ...pieces(text.slice(end), most)];
}

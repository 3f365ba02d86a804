import type { Inline, Span } from '../../body/blocks.ts';
import { newId } from '../ids.ts';
import { cleanLink } from './clean-link.ts';
import { paragraphsOf } from './join-lines.ts';
import { asOneLine, isNoText, linesIn, list, type Pasted, paragraph, quote } from './pasted.ts';
import { isBlock, isHidden, keepsLines, type Pen, penIn } from './read-style.ts';
import { readTable } from './read-table.ts';
import { collapse, tidy } from './spans.ts';
import { tidyWord } from './tidy-word.ts';

/** Headings as they were in the source, until all of them are known. */
const levels = new WeakMap<Pasted, number>();

/**
 * What somebody copied elsewhere, as blocks of ours: its words, lists, headings, quotes, tables and links, and nothing of
 * its looks, scripts or trackers. Pictures come as addresses: what becomes of them is the caller's business.
 */
export function cleanPaste(document: Document): Pasted[] {
  tidyWord(document);
  return withLevels(mergedLists(readChildren(document.body, {}, false)));
}

/** The first level of the body is 2, whether the source began with 1 or with 2. */
function withLevels(blocks: Pasted[]): Pasted[] {
  const shift = blocks.some((block) => levels.get(block) === 1) ? 1 : 0;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    const level = Math.min((levels.get(block) ?? 2) + shift, 4);
    return { ...block, level: level < 3 ? 2 : level < 4 ? 3 : 4 };
  });
}

/** Word on the web gives every item a list of its own. */
function mergedLists(blocks: Pasted[]): Pasted[] {
  const merged: Pasted[] = [];
  for (const block of blocks) {
    const last = merged.at(-1);
    if (last?.kind === 'list' && block.kind === 'list' && last.ordered === block.ordered) last.items.push(...block.items);
    else merged.push(block);
  }
  return merged;
}

/** Reads what is inside of an element: blocks as they are, the text between them as paragraphs. */
function readChildren(element: Element, pen: Pen, isPre: boolean): Pasted[] {
  const blocks: Pasted[] = [];
  let lines: Inline[] = [[]];
  const settle = () => {
    blocks.push(...paragraphsOf(lines).map(paragraph));
    lines = [[]];
  };
  const write = (span: Span) => lines.at(-1)?.push(span);
  const walk = (node: Node, pen: Pen, isPre: boolean) => {
    if (node.nodeType === 3) {
      const [first = '', ...rest] = isPre ? (node.nodeValue ?? '').split('\n') : [collapse(node.nodeValue ?? '')];
      write({ ...pen, text: first });
      for (const text of rest) lines.push([{ ...pen, text }]);
    }
    if (node.nodeType !== 1) return;
    const inside = node as Element;
    if (isHidden(inside)) return;
    const pre = isPre || keepsLines(inside);
    if (inside.localName === 'br') lines.push([]);
    else if (inside.localName === 'ruby') for (const span of readRuby(inside, penIn(inside, pen))) write(span);
    else if (isBlock(inside) || inside.localName === 'img') {
      settle();
      blocks.push(...readBlock(inside, penIn(inside, pen), pre));
    } else {
      const link = inside.localName === 'a' ? cleanLink(inside.getAttribute('href') ?? '') : null;
      for (const child of inside.childNodes) walk(child, { ...penIn(inside, pen), ...(link && { link }) }, pre);
    }
  };
  for (const child of element.childNodes) walk(child, pen, isPre);
  settle();
  return blocks;
}

function readBlock(element: Element, pen: Pen, isPre: boolean): Pasted[] {
  const read = (inside: Element) => readChildren(inside, penIn(inside, pen), isPre);
  const tag = element.localName;
  const level = /^h[1-6]$/.test(tag) ? Number(tag[1]) : headingRole(element);
  if (level !== null) return readHeading(readChildren(element, { ...pen, bold: undefined }, isPre), level);
  switch (tag) {
    case 'ul':
    case 'ol':
      return readList(element, read);
    case 'blockquote':
      return readQuote(element, read);
    case 'table':
      return readTable(element, read);
    case 'figure':
      return readFigure(element, read);
    case 'img':
      return readPicture(element);
    case 'hr':
      return [{ id: newId(), kind: 'divider' }];
    default:
      return readChildren(element, pen, isPre);
  }
}

const headingRole = (element: Element) =>
  element.getAttribute('role') === 'heading' ? Number(element.getAttribute('aria-level')) || 2 : null;

/** Headings are bold by themselves: that of their words says nothing. */
function readHeading(inside: Pasted[], level: number): Pasted[] {
  const text = asOneLine(inside).map(({ bold: _, ...rest }) => rest);
  if (text.length === 0) return inside.filter(isNoText);
  const heading: Pasted = { id: newId(), kind: 'heading', level: 2, text: tidy(text) };
  levels.set(heading, level);
  return [heading, ...inside.filter(isNoText)];
}

/** Our lists have one level: the items of inner ones follow the item they stood in. */
function readList(element: Element, read: (inside: Element) => Pasted[]): Pasted[] {
  const insides = [...element.children]
    .filter((child) => !isHidden(child))
    .map((child) => (child.localName === 'li' ? read(child) : readBlock(child, {}, false)));
  const items = insides.flatMap((inside) => {
    const own = inside.filter(({ kind }) => kind !== 'list');
    return [asOneLine(own), ...linesIn(inside.filter(({ kind }) => kind === 'list'))].filter((item) => item.length > 0);
  });
  const rest = insides.flat().filter(isNoText);
  return items.length > 0 ? [list(element.localName === 'ol', items), ...rest] : rest;
}

const signature = /^[—–―]\s*(?=\S)/;

/** Each paragraph of a quotation is a quote; who said it stands in its foot, or in a last line that begins with a dash. */
function readQuote(element: Element, read: (inside: Element) => Pasted[]): Pasted[] {
  const foot = [...element.children].find(({ localName }) => localName === 'footer' || localName === 'cite');
  let attribution = foot && linesIn(read(foot)).map(textOf).join(' ');
  foot?.remove();
  const blocks = read(element).map((block) => (block.kind === 'paragraph' ? quote(block.text) : block));
  const last = blocks.at(-1);
  if (!attribution && blocks.length > 1 && last?.kind === 'quote' && signature.test(textOf(last.text)) && textOf(last.text).length < 100) {
    attribution = textOf(last.text);
    blocks.pop();
  }
  const said = blocks.findLast((block) => block.kind === 'quote');
  if (attribution && said)
    return blocks.map((block) => (block === said ? { ...said, attribution: attribution.replace(signature, '') } : block));
  return attribution ? [...blocks, paragraph([{ text: attribution }])] : blocks;
}

const textOf = (inline: Inline) => inline.map(({ text }) => text).join('');

/** The words below a picture, a table or a quotation belong to it. */
function readFigure(element: Element, read: (inside: Element) => Pasted[]): Pasted[] {
  const below = element.querySelector('figcaption');
  const caption = below ? asOneLine(read(below)) : [];
  below?.remove();
  const blocks = read(element);
  if (caption.length === 0) return blocks;
  const place = blocks.findIndex(({ kind }) => kind === 'picture' || kind === 'table' || kind === 'quote');
  const owner = blocks[place];
  if (owner?.kind === 'picture' || owner?.kind === 'table') return blocks.with(place, { ...owner, caption });
  if (owner?.kind === 'quote') return blocks.with(place, { ...owner, attribution: textOf(caption).replace(signature, '') });
  return [...blocks, paragraph(caption)];
}

/** Counting pixels of mails and sites are no pictures. */
function readPicture(element: Element): Pasted[] {
  const source = element.getAttribute('src') ?? '';
  const isCounter = ['width', 'height'].some((side) => /^[0-3](px)?$/.test(element.getAttribute(side) ?? ''));
  return source === '' || isCounter ? [] : [{ kind: 'picture', source, caption: null }];
}

function readRuby(element: Element, pen: Pen): Inline {
  const spans: Span[] = [];
  let base = '';
  for (const child of element.childNodes) {
    const tag = child.nodeType === 1 ? (child as Element).localName : '';
    const text = (child.textContent ?? '').trim();
    if (tag === 'rt' || tag === 'rtc') {
      if (base) spans.push({ ...pen, text: base, ...(text && { ruby: text.slice(0, 200) }) });
      base = '';
    } else if (tag !== 'rp') base += text;
  }
  return base ? [...spans, { ...pen, text: base }] : spans;
}

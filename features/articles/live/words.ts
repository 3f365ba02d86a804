import type { Inline, Span } from '../body/blocks.ts';
import type { EntryBlock } from './entry.ts';

/*
 * An entry is written in one field of plain text: a blank line ends a paragraph, `- ` begins a point of a list, `> ` a quotation whose
 * last line may name the speaker (`> — Name`), an address alone on a line is shown from there. Within a line **bold**, *italic* and
 * [words](https://…); a bare address becomes a link.
 */
const marks =
  /\*\*(?<bold>[^*\n]+)\*\*|\*(?<italic>[^*\n]+)\*|\[(?<label>[^\]\n]+)\]\((?<link>[^)\s]+)\)|(?<bare>https?:\/\/[^\s<>"'）」』、。]+)/g;
const href = /^(https?:\/\/[^\s]+|mailto:[^\s]+|\/(?!\/)[^\s]*|#[^\s]+)$/;
const loneAddress = /^https:\/\/\S+$/;
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。「」]/u;

export function readInline(text: string): Inline {
  const spans: Span[] = [];
  let end = 0;
  const plain = (until: number) => {
    if (until > end) spans.push({ text: text.slice(end, until) });
  };
  for (const match of text.matchAll(marks)) {
    const { bold, italic, label, link, bare } = match.groups ?? {};
    // What ends a sentence is none of the address's.
    const address = bare?.replace(/[.,;:!?)\]]+$/, '');
    const wanted = link ?? address;
    // What can be no link, a script above all, stays as it was typed.
    if (wanted && !(href.test(wanted) && wanted.length <= 2_000)) continue;
    plain(match.index);
    end = match.index + (address ?? match[0]).length;
    if (bold) spans.push({ text: bold, bold: true });
    else if (italic) spans.push({ text: italic, italic: true });
    else if (wanted) spans.push({ text: label ?? wanted, link: wanted });
  }
  plain(text.length);
  return spans;
}

/** Lines of one paragraph run on; between Japanese characters without a space. */
const joined = (lines: readonly string[]) =>
  lines.reduce((text, line) => {
    const isTight = cjk.test(text.at(-1) ?? '') && cjk.test(line[0] ?? '');
    return text + (text && !isTight ? ' ' : '') + line;
  }, '');

type Unplaced = EntryBlock extends infer One ? (One extends { id: string } ? Omit<One, 'id'> : never) : never;

function readBlock(lines: readonly string[], providerOf: (url: string) => string | null): Unplaced {
  const [first = ''] = lines;
  const provider = lines.length === 1 && loneAddress.test(first) && first.length <= 2_000 ? providerOf(first) : null;
  if (provider) return { kind: 'embed', url: first, provider, title: first.replace(/^https:\/\/(www\.)?/, '').slice(0, 300) };
  if (lines.every((line) => /^[-•・]\s*\S/.test(line)))
    return { kind: 'list', ordered: false, items: lines.map((line) => readInline(line.replace(/^[-•・]\s*/, ''))) };
  if (lines.every((line) => line.startsWith('>'))) {
    const said = lines.map((line) => line.replace(/^>\s*/, '')).filter(Boolean);
    const speaker = said.length > 1 ? /^[—―-]+\s*(.+)$/.exec(said.at(-1) ?? '')?.[1] : undefined;
    return { kind: 'quote', text: readInline(joined(speaker ? said.slice(0, -1) : said)), attribution: speaker ?? null };
  }
  return { kind: 'paragraph', text: readInline(joined(lines)) };
}

/** The blocks that a text stands for, its pictures at the end. */
export function toBlocks(text: string, pictures: readonly number[], providerOf: (url: string) => string | null): EntryBlock[] {
  const parts = text.split(/\n\s*\n/).map((part) =>
    part
      .split('\n')
      // Spaces in a row are one where it is read: kept, they would come and go as lines are joined.
      .map((line) => line.trim().replace(/[ \t]+/g, ' '))
      .filter(Boolean),
  );
  const written = parts.filter((lines) => lines.length > 0).map((lines) => readBlock(lines, providerOf));
  const shown = pictures.map((media): Unplaced => ({ kind: 'image', media, caption: null }));
  return [...written, ...shown].map((block, place) => ({ ...block, id: `e${place + 1}` }) as EntryBlock);
}

function spanWords({ text, bold, italic, link }: Span): string {
  if (link) return link === text ? text : `[${text}](${link})`;
  return bold ? `**${text}**` : italic ? `*${text}*` : text;
}
const inlineWords = (inline: Inline) => inline.map(spanWords).join('');

function blockWords(block: EntryBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return inlineWords(block.text);
    case 'list':
      return block.items.map((item) => `- ${inlineWords(item)}`).join('\n');
    case 'quote':
      return [`> ${inlineWords(block.text)}`, ...(block.attribution ? [`> — ${block.attribution}`] : [])].join('\n');
    case 'embed':
      return block.url;
    case 'image':
      return '';
  }
}

/** The text that gives these blocks again, and their pictures: for correcting an entry. */
export const toWords = (blocks: readonly EntryBlock[]) => ({
  text: blocks.map(blockWords).filter(Boolean).join('\n\n'),
  pictures: blocks.flatMap((block) => (block.kind === 'image' ? block.media : [])),
});

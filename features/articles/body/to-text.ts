import type { Block, Inline } from './blocks.ts';

export const inlineText = (inline: Inline) => inline.map((span) => span.text).join('');

/** What a block says, without its form: for reading time, search and excerpts. */
export function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'pullquote':
      return inlineText(block.text);
    case 'list':
      return block.items.map(inlineText).join('\n');
    case 'image':
    case 'gallery':
    case 'video':
    case 'audio':
      return block.caption ? inlineText(block.caption) : '';
    case 'embed':
      return block.title;
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(inlineText).join(' ')).join('\n');
    case 'facts':
      return [block.title, ...block.blocks.map(blockText)].join('\n');
    case 'entry':
      return [block.headline, ...block.blocks.map(blockText)].join('\n');
    case 'divider':
      return '';
  }
}

/** A line for each block that says anything. */
export const bodyText = (blocks: readonly Block[]) => blocks.map(blockText).filter(Boolean).join('\n');

/** Japanese and Chinese characters, which are read one by one. */
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/**
 * Minutes to read, at least 1: 238 English words a minute (Brysbaert 2019, doi:10.1016/j.jml.2019.104047), 500 Japanese characters.
 */
export function readingMinutes(text: string): number {
  const characters = text.match(cjk)?.length ?? 0;
  const words = text.replace(cjk, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / 238 + characters / 500));
}

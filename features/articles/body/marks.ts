import { createHash } from 'node:crypto';
import type { Block } from './blocks.ts';
import type { Enhanced } from './enhance.ts';
import { blockText } from './to-text.ts';

/** Enough to tell the blocks of one story apart: 30 bits, five signs. */
const length = 5;

/** The pictures and recordings that a block shows, the address it leads to. */
function shownBy(block: Enhanced): string[] {
  if ('media' in block) return [block.media].flat().map(({ hash }) => hash);
  return block.kind === 'embed' ? [block.url] : [];
}

/**
 * A mark of what each block says and shows, by which a reader's browser knows what it has shown before. Form, place and links do
 * not change it. A block that says nothing has `-`.
 */
export function marksOf(blocks: readonly Enhanced[]): string {
  return blocks
    .map((block) => {
      const said = [blockText(block as Block), ...shownBy(block)].join('\n').trim();
      return said ? createHash('sha256').update(said).digest('base64url').slice(0, length) : '-';
    })
    .join(' ');
}

import { z } from 'zod';
import { type Block, blockSchema } from '../body/blocks.ts';
import { bodyText } from '../body/to-text.ts';

/** With its headline: a page of them, and what it says of them to search engines, stays under a megabyte whatever they hold. */
export const longestEntry = 2_500;
export const longestHeadline = 200;
export const mostPictures = 4;

/** What an entry is made of: a small part of what a story's body may hold. */
const kinds = ['paragraph', 'list', 'quote', 'image', 'embed'] as const;
type EntryKind = (typeof kinds)[number];
export type EntryBlock = Extract<Block, { kind: EntryKind }>;

const isEntryBlock = (block: Block): block is EntryBlock => kinds.includes(block.kind as EntryKind);
export const entryBlocks = z.array(
  blockSchema.transform((block, context) => {
    if (isEntryBlock(block)) return block;
    context.addIssue(`an entry holds no ${block.kind}`);
    return z.NEVER;
  }),
);

/** An entry as readers have it. */
export interface Entry {
  number: number;
  at: Date;
  headline: string;
  blocks: EntryBlock[];
  isKey: boolean;
  isPinned: boolean;
  correctedAt: Date | null;
}

/** When a story runs live. */
export interface Live {
  startedAt: Date;
  endedAt: Date | null;
  newestFirst: boolean;
  version: number;
}

export const isRunning = ({ startedAt, endedAt }: Pick<Live, 'startedAt' | 'endedAt'>, now: Date) =>
  startedAt <= now && (endedAt === null || endedAt > now);

/** Why an entry with these words cannot be; null where nothing is against it. */
export function wrongWith(headline: string, blocks: readonly EntryBlock[]): 'empty' | 'long' | 'pictures' | null {
  const text = bodyText(blocks);
  const pictures = blocks.filter(({ kind }) => kind === 'image').length;
  if (!headline.trim() && !text.trim() && pictures === 0) return 'empty';
  if (headline.length > longestHeadline || headline.length + text.length > longestEntry) return 'long';
  return pictures > mostPictures ? 'pictures' : null;
}

/** What an entry is called where it has no headline: its first words. */
export function entryName({ headline, blocks }: Pick<Entry, 'headline' | 'blocks'>): string {
  if (headline) return headline;
  const text = bodyText(blocks).split('\n', 1)[0] ?? '';
  if (text.length <= 80) return text;
  const cut = text.slice(0, 79);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 40 ? cut.lastIndexOf(' ') : 79)}…`;
}

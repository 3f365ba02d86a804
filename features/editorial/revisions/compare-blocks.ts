import type { Block } from '#features/articles/body/blocks.ts';
import { blockText } from '#features/articles/body/to-text.ts';
import type { Language } from '#ui/language.ts';
import { type Facet, facets, facetsOf } from './block-facets.ts';
import { compareText, compareWords, type Piece } from './compare-text.ts';
import { isSame } from './is-same.ts';
import { keyedBlocks, standing, weave } from './keyed-blocks.ts';
import type { Names } from './names.ts';

/** What became of one block; nothing but what a screen shows. */
export interface BlockChange {
  kind: 'added' | 'removed' | 'changed' | 'moved';
  key: string;
  block: Block['kind'];
  /** Where it became another kind of block. */
  was: Block['kind'] | null;
  /** Besides the change of its words. */
  isMoved: boolean;
  pieces: Piece[];
  facets: { facet: Facet | 'form'; pieces: Piece[] }[];
}

/** Blocks that stayed as they were, however many in a row. */
export interface Unchanged {
  kind: 'same';
  key: string;
  count: number;
}

export interface Shown {
  language: Language;
  names: Names;
}

/** Two bodies, block by block in the order of the newer, what is gone behind that which preceded it. Only what changed is looked into. */
export function compareBodies(before: readonly Block[], after: readonly Block[], shown: Shown): (BlockChange | Unchanged)[] {
  const older = keyedBlocks(before);
  const newer = keyedBlocks(after);
  const stays = standing(older.keys(), newer.keys());
  const changes: (BlockChange | Unchanged)[] = [];
  for (const key of weave(newer.keys(), older.keys())) {
    const change = compareBlock(key, older.get(key) ?? null, newer.get(key) ?? null, stays.has(key), shown);
    const last = changes.at(-1);
    if (change) changes.push(change);
    else if (last?.kind === 'same') last.count++;
    else changes.push({ kind: 'same', key, count: 1 });
  }
  return changes;
}

/** One block in two versions; null when nothing became of it. */
export function compareBlock(key: string, before: Block | null, after: Block | null, stays: boolean, shown: Shown): BlockChange | null {
  const block = after ?? before;
  if (!block) return null;
  const text = blockText(block);
  const whole = (kind: Piece['kind']): Piece[] => (text ? [{ kind, text }] : []);
  const plain = { key, block: block.kind, was: null, isMoved: false, facets: onlyMedia(block, shown) };
  if (!before) return { ...plain, kind: 'added', pieces: whole('added') };
  if (!after) return { ...plain, kind: 'removed', pieces: whole('removed') };
  if (isSame(before, after)) return stays ? null : { ...plain, kind: 'moved', isMoved: true, pieces: whole('same') };
  const pieces = compareText(blockText(before), text, shown.language);
  const changed = compareFacets(before, after, shown.names);
  const was = before.kind === after.kind ? null : before.kind;
  // An item's place, a table's columns: seen on the page, said by no word.
  const isSilent = !was && changed.length === 0 && pieces.every(({ kind }) => kind === 'same');
  return { ...plain, kind: 'changed', was, isMoved: !stays, pieces, facets: isSilent ? [{ facet: 'form', pieces: [] }] : changed };
}

function compareFacets(before: Block, after: Block, names: Names): BlockChange['facets'] {
  const older = facetsOf(before, names);
  const newer = facetsOf(after, names);
  return facets.flatMap((facet) => {
    const was = older[facet] ?? [];
    const is = newer[facet] ?? [];
    return isSame(was, is) ? [] : [{ facet, pieces: compareList(was, is) }];
  });
}

/** Of a block that came or went whole, the picture: it may have no other words. */
function onlyMedia(block: Block, { names }: Shown): BlockChange['facets'] {
  const { media, address } = facetsOf(block, names);
  const values = media ?? address;
  return values ? [{ facet: media ? 'media' : 'address', pieces: [{ kind: 'same', text: values.join(', ') }] }] : [];
}

/** Names one by one: a name that is in both is never taken to pieces. */
export function compareList(before: readonly string[], after: readonly string[]): Piece[] {
  const apart = (list: readonly string[]) => list.flatMap((name, place) => (place > 0 ? [', ', name] : [name]));
  return compareWords(apart(before), apart(after));
}

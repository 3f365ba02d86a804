import type { Block } from '#features/articles/body/blocks.ts';
import type { Choice, Conflict, Decisions } from './conflict.ts';
import { isSame } from './is-same.ts';
import { keyedBlocks, weave } from './keyed-blocks.ts';

/** Bodies merged block by block, and their order. */
export function mergeBodies(base: readonly Block[], mine: readonly Block[], theirs: readonly Block[], decisions: Decisions) {
  const versions = { base: keyedBlocks(base), mine: keyedBlocks(mine), theirs: keyedBlocks(theirs) };
  const conflicts: Conflict[] = [];
  const merged = new Map<string, Block[]>();
  const ids = new Set([...base, ...mine, ...theirs].map(({ id }) => id));

  for (const key of new Set([...versions.mine.keys(), ...versions.theirs.keys()])) {
    const [was, my, their] = [versions.base, versions.mine, versions.theirs].map((blocks) => blocks.get(key) ?? null);
    if (was === undefined || my === undefined || their === undefined) continue;
    const clear = isSame(my, their) || isSame(their, was) ? my : isSame(my, was) ? their : undefined;
    if (clear !== undefined) {
      merged.set(key, clear ? [clear] : []);
      continue;
    }
    const conflict: Conflict = { kind: 'block', key: `block:${key}`, base: was, mine: my, theirs: their };
    conflicts.push(conflict);
    merged.set(key, chosenBlocks(conflict, decisions.get(conflict.key), ids));
  }

  const { order, isDisputed } = mergeOrder(versions, decisions.get('order'));
  if (isDisputed) conflicts.push({ kind: 'order', key: 'order' });
  return { body: order.flatMap((key) => merged.get(key) ?? []), conflicts };
}

/** What was not decided stays, both versions of it. */
function chosenBlocks({ mine, theirs }: Conflict & { kind: 'block' }, choice: Choice = 'both', ids: Set<string>): Block[] {
  if (choice === 'mine') return mine ? [mine] : [];
  if (choice === 'theirs') return theirs ? [theirs] : [];
  if (!mine || !theirs) return [mine ?? theirs].filter((block) => block !== null);
  return [theirs, { ...mine, id: freeId(mine.id, ids) }];
}

/** The second of two versions is a block of its own from now on. */
function freeId(id: string, taken: Set<string>): string {
  for (let time = 2; ; time++) {
    const candidate = `${id.slice(0, 18)}-${time}`;
    if (taken.has(candidate)) continue;
    taken.add(candidate);
    return candidate;
  }
}

/**
 * The order of whoever moved blocks, and of theirs where nobody did, with what the other has added behind that which
 * precedes it there. Where both moved the same blocks to different places, a person must say.
 */
function mergeOrder({ base, mine, theirs }: Record<'base' | 'mine' | 'theirs', Map<string, Block>>, choice: Choice = 'theirs') {
  const common = (blocks: Map<string, Block>) => [...blocks.keys()].filter((key) => base.has(key) && mine.has(key) && theirs.has(key));
  const was = common(base);
  const my = common(mine);
  const their = common(theirs);
  const isDisputed = !isSame(my, was) && !isSame(their, was) && !isSame(my, their);
  const isMine = isDisputed ? choice === 'mine' : isSame(their, was) && !isSame(my, was);
  return { order: isMine ? weave(mine.keys(), theirs.keys()) : weave(theirs.keys(), mine.keys()), isDisputed };
}

import type { Block } from '#features/articles/body/blocks.ts';

/** Blocks by what identifies them, in their order. Ids should be unique; a second one of the same id is its own all the same. */
export function keyedBlocks(body: readonly Block[]): Map<string, Block> {
  const keyed = new Map<string, Block>();
  for (const block of body) {
    let key = block.id;
    // No id has this sign in it.
    for (let time = 2; keyed.has(key); time++) key = `${block.id}#${time}`;
    keyed.set(key, block);
  }
  return keyed;
}

/** `order`, with what only `other` has put behind that which precedes it there. */
export function weave(order: Iterable<string>, other: Iterable<string>): string[] {
  const known = new Set(order);
  const followers = new Map<string | null, string[]>();
  let last: string | null = null;
  for (const key of other) {
    if (known.has(key)) last = key;
    else followers.set(last, [...(followers.get(last) ?? []), key]);
  }
  return [...(followers.get(null) ?? []), ...[...known].flatMap((key) => [key, ...(followers.get(key) ?? [])])];
}

/** Those that need not move to bring `after` into the order of `before`: the longest run that both have in one order (patience, O(n log n)). */
export function standing(before: Iterable<string>, after: Iterable<string>): Set<string> {
  const placeBefore = new Map([...before].map((key, place) => [key, place]));
  const common = [...after].flatMap((key) => {
    const place = placeBefore.get(key);
    return place === undefined ? [] : [{ key, place }];
  });
  /** The item that ends the best run of each length, and for every item the one before it in its run. */
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [index, { place }] of common.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((common[ends[middle] ?? 0]?.place ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? ends[low - 1] : undefined;
    ends[low] = index;
  }
  const kept = new Set<string>();
  for (let index = ends.at(-1); index !== undefined; index = previous[index]) kept.add(common[index]?.key ?? '');
  return kept;
}

import type { Block } from './blocks.ts';
import { blockText } from './to-text.ts';

export type Pair<One> = readonly [left: One | null, right: One | null];

/** Bodies of more pairs than this are set side by side in their order alone: comparing each with each would take seconds. */
const mostPairs = 1_000_000;

/**
 * Sets the blocks of a story beside those of its counterpart. Each stands once and in its order; beside each other stand two of a
 * kind only. As many as can be are paired, and of several ways that one whose pairs are most alike: headings of one level, the same
 * picture, texts of a length that fits the languages and about as far from the top, since what the shorter one leaves out mostly
 * stands below.
 */
export function alignBlocks(left: readonly Block[], right: readonly Block[]): Pair<Block>[] {
  if (left.length * right.length > mostPairs) return inOrder(left, right);
  const likeness = likenessOf(left, right);
  const best = new Table(left.length, right.length);
  // From the end: what the rest of both can come to, from each place on.
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      best.set(i, j, Math.max(best.at(i + 1, j), best.at(i, j + 1), best.at(i + 1, j + 1) + likeness(i, j)));
  const pairs: Pair<Block>[] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    const here = i < left.length && j < right.length ? likeness(i, j) : 0;
    if (here > 0 && best.at(i, j) === best.at(i + 1, j + 1) + here) pairs.push([left[i++] ?? null, right[j++] ?? null]);
    else if (i < left.length && best.at(i, j) === best.at(i + 1, j)) pairs.push([left[i++] ?? null, null]);
    else pairs.push([null, right[j++] ?? null]);
  }
  return pairs;
}

class Table {
  readonly #width: number;
  readonly #cells: Float64Array;
  constructor(height: number, width: number) {
    this.#width = width + 1;
    this.#cells = new Float64Array((height + 1) * this.#width);
  }
  at = (row: number, column: number) => this.#cells[row * this.#width + column] ?? 0;
  set(row: number, column: number, value: number) {
    this.#cells[row * this.#width + column] = value;
  }
}

/** Nothing for two kinds; from 1 to 2 for one: a pair that is no likeness at all is still better than none. */
function likenessOf(left: readonly Block[], right: readonly Block[]) {
  const [lengths = [], others = []] = [left, right].map((blocks) => blocks.map((block) => blockText(block).length));
  /** So many signs of the one language say what one of the other does. */
  const scale = middle(lengths) / middle(others);
  const most = Math.max(left.length, right.length);
  return (i: number, j: number): number => {
    const [one, other] = [left[i], right[j]];
    if (!one || !other || one.kind !== other.kind) return 0;
    if (one.kind === 'heading' && other.kind === 'heading') return one.level === other.level ? 2 : 1;
    if ('media' in one && 'media' in other && String(one.media) === String(other.media)) return 2;
    const [short = 0, long = 0] = [lengths[i] ?? 0, (others[j] ?? 0) * scale].sort((a, b) => a - b);
    return 1 + (long ? short / long / 2 : 0) + (1 - Math.abs(i - j) / most) / 2;
  };
}

/** The middle one of the lengths of all that say anything: a story that leaves paragraphs out does not write shorter ones. */
function middle(lengths: readonly number[]): number {
  const some = lengths.filter((length) => length > 0).sort((a, b) => a - b);
  return some[Math.floor(some.length / 2)] ?? 1;
}

function inOrder(left: readonly Block[], right: readonly Block[]): Pair<Block>[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, place): Pair<Block>[] => {
    const [one, other] = [left[place] ?? null, right[place] ?? null];
    return !one || !other || one.kind === other.kind
      ? [[one, other]]
      : [
          [one, null],
          [null, other],
        ];
  }).flat();
}

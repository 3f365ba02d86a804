/** Letters to add, leave out, change or exchange with their neighbour to make one word of the other (optimal string alignment). */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed, swapped));
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** How many letters may be wrong: one in a short word, two in a long one. */
const mostWrong = (word: string) => (word.length < 6 ? 1 : 2);

/** Those of the known words that were probably meant, the likeliest first; equally near ones in the order given. */
export const corrections = (word: string, known: readonly string[]): string[] =>
  known
    .map((other) => ({ other, wrong: distance(word, other) }))
    .filter(({ other, wrong }) => wrong > 0 && wrong <= mostWrong(word) && other !== word)
    .sort((a, b) => a.wrong - b.wrong)
    .map(({ other }) => other);

/** Lengths of the spans that documents are filed by, in days: the migration's `search_spans` names the same. */
const lengths = [8, 64, 512] as const;
/** How many spans of one length are looked through before longer ones: enough of what is common is found in few, of what is rare in any. */
const fewest = 4;

const dayOf = (at: Date) => Math.floor(at.getTime() / 86_400_000);
const name = (language: string, days: number, place: number) => `'!${language}${days}:${place}'`;

/**
 * The spans of time from `until` back to `since`, the newest first, as parts of a text query: short ones, then longer ones. A
 * search goes along them until it has found enough, so a word that every second story has costs no more than a rare one.
 */
export function spansBack(language: string, since: Date, until: Date): string[] {
  const first = dayOf(since);
  const spans: string[] = [];
  let end = dayOf(until) + 1;
  for (const [level, days] of lengths.entries()) {
    const next = lengths[level + 1];
    for (let taken = 0; end > first && (next === undefined || taken < fewest || end % next !== 0); taken++) {
      const place = Math.floor((end - 1) / days);
      spans.push(name(language, days, place));
      end = place * days;
    }
  }
  return spans;
}

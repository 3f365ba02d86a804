/** Lengths of the spans that documents are filed by, in days: the migration's `search_spans` names the same. */
const lengths = [8, 64, 512] as const;
/** How many spans of one length are looked through before longer ones: enough of what is common is found in few, of what is rare in any. */
const fewest = 4;

const dayOf = (at: Date) => Math.floor(at.getTime() / 86_400_000);

/** Every span from `until` back to `since`, the newest first: short ones, then longer ones. */
function everySpan(first: number, last: number, least: number): { days: number; place: number }[] {
  const spans: { days: number; place: number }[] = [];
  let end = last + 1;
  for (const [level, days] of lengths.entries()) {
    const next = lengths[level + 1];
    if (days < least) continue;
    for (let taken = 0; end > first && (next === undefined || taken < fewest || end % next !== 0); taken++) {
      const place = Math.floor((end - 1) / days);
      spans.push({ days, place });
      end = place * days;
    }
  }
  return spans;
}

/**
 * The time from `until` back to `since` as parts of a text query, the newest first, each about as long as all before it. A search
 * goes along them until it has found enough: a word that every second story has costs no more than a rare one, and for a rare
 * one few questions reach back to the first day. `isRare` is for what few stories of any span have: fewer and longer parts.
 */
export function spansBack(language: string, since: Date, until: Date, { isRare = false } = {}): string[] {
  const parts: string[] = [];
  let covered = 0;
  let part: string[] = [];
  let length = 0;
  for (const { days, place } of everySpan(dayOf(since), dayOf(until), isRare ? 512 : 8)) {
    part.push(`'!${language}${days}:${place}'`);
    length += days;
    if (length < covered * (isRare ? 4 : 1)) continue;
    parts.push(part.join(' | '));
    covered += length;
    [part, length] = [[], 0];
  }
  return part.length > 0 ? [...parts, part.join(' | ')] : parts;
}

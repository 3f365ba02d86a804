const formatters = new Map<string, Intl.DateTimeFormat>();

/** The wall clock of a zone at an instant, as `2025-02-01T14:27`: what `<input type="datetime-local">` takes. */
export function wallClock(at: Date, zone: string): string {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    formatters.set(zone, formatter);
  }
  return formatter.format(at).replace(' ', 'T');
}

/**
 * The instants at which a zone's clock shows this: none in the hour that summer time skips, two in the hour that it repeats,
 * the earlier first. Null for what is no such time.
 */
export function instantsOf(wall: string, zone: string): Date[] | null {
  const asUtc = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(wall) ? Date.parse(`${wall}Z`) : Number.NaN;
  if (Number.isNaN(asUtc)) return null;
  // The zone's distance from UTC a day before and a day after: a change between the two gives both candidates.
  const distances = [-1, 1].map((side) => {
    const near = new Date(asUtc + side * 86_400_000);
    return Date.parse(`${wallClock(near, zone)}Z`) - Math.floor(near.getTime() / 60_000) * 60_000;
  });
  return [...new Set(distances)]
    .map((distance) => new Date(asUtc - distance))
    .filter((candidate) => wallClock(candidate, zone) === wall)
    .sort((a, b) => a.getTime() - b.getTime());
}

const dayMs = 86_400_000;
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
  const distances = [-1, 1].map((side) => distanceAt(asUtc + side * dayMs, zone));
  return [...new Set(distances)]
    .map((distance) => new Date(asUtc - distance))
    .filter((candidate) => wallClock(candidate, zone) === wall)
    .sort((a, b) => a.getTime() - b.getTime());
}

/** How far a zone's clock is ahead of UTC, in ms. */
function distanceAt(instant: number, zone: string): number {
  return Date.parse(`${wallClock(new Date(instant), zone)}Z`) - Math.floor(instant / 60_000) * 60_000;
}

/**
 * The first instant of a calendar day, `2025-02-01`, in a zone: midnight, or, where summer time skips midnight, the end of what is
 * skipped. A day that a zone left out when it changed sides of the date line begins where the next one does.
 */
export function startOfDay(day: string, zone: string): Date {
  const midnight = instantsOf(`${day}T00:00`, zone)?.[0];
  if (midnight) return midnight;
  const asUtc = Date.parse(`${day}T00:00Z`);
  return new Date(asUtc - distanceAt(asUtc - dayMs, zone));
}

const exact = new Map<string, Intl.DateTimeFormat>();

/** An instant for machines, to the second, as the clocks of a zone show it: `2025-02-01T14:27:00+09:00`. */
export function zonedIso(at: Date, zone: string): string {
  let formatter = exact.get(zone);
  if (!formatter) {
    const [two, hourCycle] = ['2-digit', 'h23'] as const;
    const time = { hour: two, minute: two, second: two, hourCycle, timeZoneName: 'longOffset' } as const;
    formatter = new Intl.DateTimeFormat('en-US', { timeZone: zone, year: 'numeric', month: two, day: two, ...time });
    exact.set(zone, formatter);
  }
  const part = Object.fromEntries(formatter.formatToParts(at).map(({ type, value }) => [type, value]));
  const distance = part.timeZoneName?.slice('GMT'.length) || '+00:00';
  return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}${distance}`;
}

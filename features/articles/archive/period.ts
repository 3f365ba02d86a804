import { startOfDay } from '#ui/zoned-time.ts';

/** A year, a month or a day of the archive, as its address names it: `2026`, `2026-11`, `2026-11-22`. */
export interface Period {
  kind: 'year' | 'month' | 'day';
  name: string;
  /** Its first calendar day, and the first one after it. */
  first: string;
  next: string;
}

const kinds = { 4: 'year', 7: 'month', 10: 'day' } as const;
/** The same for each kind, so that a day's month is the beginning of its name. */
const lengths = { year: 4, month: 7, day: 10 } as const;

const dayOf = (at: Date) => at.toISOString().slice(0, 10);

/** Null for what is in no calendar: 2026-02-30, 2026-13. */
export function periodOf(name: string): Period | null {
  const kind = /^[1-9]\d{3}(-\d\d){0,2}$/.test(name) ? kinds[name.length as keyof typeof kinds] : undefined;
  if (!kind) return null;
  const first = `${name}-01-01`.slice(0, 10);
  const from = new Date(`${first}T00:00Z`);
  // A day that its month does not have is read as one of the next.
  if (Number.isNaN(from.getTime()) || dayOf(from) !== first) return null;
  const until = new Date(from);
  if (kind === 'year') until.setUTCFullYear(from.getUTCFullYear() + 1);
  else if (kind === 'month') until.setUTCMonth(from.getUTCMonth() + 1);
  else until.setUTCDate(from.getUTCDate() + 1);
  return { kind, name, first, next: dayOf(until) };
}

/** The name of the period of this kind that a calendar day lies in. */
export const nameIn = (kind: Period['kind'], day: string) => day.slice(0, lengths[kind]);

/** From its first instant to the first one after it, in the site's zone. */
export const instantsOfPeriod = ({ first, next }: Period, zone: string) => ({
  from: startOfDay(first, zone),
  until: startOfDay(next, zone),
});

/**
 * Where a period lies against the paper's life, from its first story's day to today: `over` with all its days behind it, `running`
 * with today in it, null outside, where nothing ever was or nothing is yet. A paper without a story has lived today.
 */
export function standingOf({ first, next }: Period, { begun, today }: { begun: string | null; today: string }): 'over' | 'running' | null {
  if (first <= today && today < next) return 'running';
  return begun !== null && begun < next && next <= today ? 'over' : null;
}

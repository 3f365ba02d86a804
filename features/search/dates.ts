import { instantsOf } from '#ui/zoned-time.ts';

/** Whether a text is a day of the calendar, as fields for dates write it. */
export const isDay = (text: string) => {
  const at = /^[1-9]\d{3}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return at !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};

/** The first instant of a day in a zone; where its clock skips midnight, the day begins at one. */
const startOf = (day: string, zone: string) => (instantsOf(`${day}T00:00`, zone)?.[0] ?? instantsOf(`${day}T01:00`, zone)?.[0]) as Date;

const dayAfter = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

export interface Dates {
  since: Date | null;
  /** The instant after the last day. */
  before: Date | null;
  problem: { from?: 'no-day'; to?: 'no-day' | 'before-from' };
}

/** The time between two days of a zone, both included. What is no day bounds nothing, and is told. */
export function readDates({ from, to }: { from: string; to: string }, zone: string): Dates {
  const since = isDay(from) ? startOf(from, zone) : null;
  const isBackwards = isDay(from) && isDay(to) && to < from;
  const before = isDay(to) && !isBackwards ? startOf(dayAfter(to), zone) : null;
  const ofTo = to && !isDay(to) ? 'no-day' : isBackwards ? 'before-from' : undefined;
  return { since, before, problem: { ...(from && !since && { from: 'no-day' }), ...(ofTo && { to: ofTo }) } };
}

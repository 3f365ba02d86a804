import { dayKey } from '#ui/time.ts';
import { startOfDay } from '#ui/zoned-time.ts';
import { type EventKind, isEventKind } from './verbs.ts';

/** What somebody looks for in the log. */
export interface LogFilter {
  /** Number of a person, or what acts by itself: `!timetable`. */
  who: string | null;
  kind: EventKind | null;
  article: number | null;
  /** Days of the paper's zone, both counted: `2026-11-27`. */
  from: string | null;
  to: string | null;
}

/** What acts without being a person. */
export const machines = ['timetable', 'ranking', 'start', 'seed'] as const;

/** The place after which a page begins: a time in ms and an event's number. */
export interface Cursor {
  at: Date;
  id: bigint;
}

type Asked = Record<string, string | string[] | undefined>;
const one = (value: string | string[] | undefined) => (typeof value === 'string' && value.trim() ? value.trim() : null);
const isDay = (value: string | null): value is string =>
  value !== null &&
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(Date.parse(`${value}T00:00Z`)) &&
  dayKey(new Date(`${value}T00:00Z`), 'UTC') === value;

/** An address's wishes; what is no wish of ours is none. */
export function readFilter(asked: Asked): LogFilter {
  const [who, kind, article, from, to] = [asked.who, asked.kind, asked.article, asked.from, asked.to].map(one);
  return {
    who: who && /^!?[\w-]{1,64}$/.test(who) ? who : null,
    kind: isEventKind(kind) ? kind : null,
    article: article && /^[1-9]\d{0,8}$/.test(article) ? Number(article) : null,
    from: isDay(from ?? null) ? (from ?? null) : null,
    to: isDay(to ?? null) ? (to ?? null) : null,
  };
}

export function readCursor(value: string | string[] | undefined): Cursor | null {
  const [, at, id] = /^(\d{1,15})-(\d{1,18})$/.exec(one(value) ?? '') ?? [];
  return at && id ? { at: new Date(Number(at)), id: BigInt(id) } : null;
}
export const writeCursor = ({ at, id }: Cursor) => `${at.getTime()}-${id}`;

/** The same wishes as an address has them. */
export const queryOf = (filter: LogFilter, more: Record<string, string> = {}) =>
  new URLSearchParams({
    ...Object.fromEntries(Object.entries(filter).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]]))),
    ...more,
  }).toString();

const dayMs = 86_400_000;

/** From the first instant of one day to the first after the other, in the paper's zone. */
export const spanOf = ({ from, to }: Pick<LogFilter, 'from' | 'to'>, zone: string) => ({
  since: from && startOfDay(from, zone),
  until: to && startOfDay(new Date(Date.parse(`${to}T00:00Z`) + dayMs).toISOString().slice(0, 10), zone),
});

export interface Change {
  field: string;
  was: string;
  is: string;
}

const longest = 400;
const words = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return '–';
  const text = typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
};
const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What differs between before and after, field by field, two deep: names by language are fields of their own. */
export function changesBetween(before: unknown, after: unknown): Change[] {
  const flat = (value: unknown) =>
    new Map(
      Object.entries(isGroup(value) ? value : {}).flatMap(([field, inner]): [string, unknown][] =>
        isGroup(inner) && Object.keys(inner).length > 0
          ? Object.entries(inner).map(([part, each]) => [`${field}.${part}`, each])
          : [[field, isGroup(inner) ? null : inner]],
      ),
    );
  const [was, is] = [flat(before), flat(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((field) => ({ field, was: words(was.get(field)), is: words(is.get(field)) }))
    .filter((change) => change.was !== change.is);
}

/** A cell of a table that a spreadsheet opens: what begins like a formula is no formula (OWASP, CSV injection). */
export function csvCell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

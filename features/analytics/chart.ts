import type { Language } from '#ui/language.ts';

/** One line of a chart, a value for each time. `faint` is what the others are compared with, `dot` what is not over yet. */
export interface Series {
  label: string;
  kind: 'line' | 'faint' | 'dot' | 'bars';
  values: readonly (number | null)[];
}

/** Something that happened, to be seen beside what came of it. */
export interface Mark {
  /** Seconds since 1970. */
  at: number;
  label: string;
}

const hourSeconds = 3_600;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(language: Language, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${timeZone} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-US', { timeZone, ...options });
  formats.set(key, known);
  return known;
}

const clockOptions = { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' } as const;
const dayOptions = { month: 'short', day: 'numeric' } as const;

/** What stands at a place of the time axis, by the paper's clock: the time, or the day where one begins or the steps are days. */
export function tickText(seconds: number, step: number, language: Language, timeZone: string): string {
  const at = new Date(seconds * 1_000);
  const time = formatIn(language, timeZone, clockOptions).format(at);
  const isDay = step >= 24 * hourSeconds || (step >= hourSeconds && /^0?0:00$/.test(time));
  return isDay ? formatIn(language, timeZone, dayOptions).format(at) : time.replace(/^0(?=\d:)/, '');
}

/** A moment of a chart in words: the time of day, with its day where the chart spans more than one. */
export function momentText(seconds: number, span: number, language: Language, timeZone: string): string {
  const options = span > 24 * hourSeconds ? { ...dayOptions, ...clockOptions } : clockOptions;
  return formatIn(language, timeZone, options)
    .format(new Date(seconds * 1_000))
    .replace(/^0(?=\d:)/, '');
}

/**
 * From when to when a time axis goes, in seconds since 1970: over all its times, and far enough that a story's first figure is not
 * alone among years. A bar stands for the hour that begins there.
 */
export function spanOf({ times, series }: { times: readonly number[]; series: readonly Series[] }): [number, number] {
  const [first, last] = [times[0] ?? 0, times.at(-1) ?? 0];
  if (!series.some(({ kind }) => kind === 'bars')) return [first, Math.max(last, first + hourSeconds - 60)];
  return [first, Math.max(last, first + 11 * hourSeconds) + hourSeconds];
}

/** What stands at each time in a table, the latest first. */
export const tableRows = (times: readonly number[], series: readonly Series[]) =>
  times.map((time, place) => ({ time, values: series.map(({ values }) => values[place] ?? null) })).reverse();

/** The time at which most read; null where nobody did. */
export function peakOf(times: readonly number[], values: readonly (number | null)[]): { at: number; readers: number } | null {
  let peak: { at: number; readers: number } | null = null;
  for (const [place, at] of times.entries()) {
    const readers = values[place] ?? 0;
    if (readers > (peak?.readers ?? 0)) peak = { at, readers };
  }
  return peak;
}

import type { Language } from './language.ts';

const parts = (at: Date, zone: string, options: Intl.DateTimeFormatOptions, locale = 'en-US') =>
  Object.fromEntries(
    new Intl.DateTimeFormat(locale, { timeZone: zone, ...options }).formatToParts(at).map((part) => [part.type, part.value]),
  );

/** Locales in whose usage a zone has letters of its own: Intl knows JST in Japanese, BST in British English, and so on. */
const localesWithNames = ['en-US', 'ja-JP', 'en-GB', 'en-AU', 'en-IN', 'en-ZA', 'en-NZ', 'en-CA', 'de-DE'];
const zoneNames = new Map<string, string>();

/** The zone's usual letters at that instant (JST, BST), else its distance from Greenwich (GMT+5:30). */
export function zoneName(at: Date, zone: string): string {
  const offset = parts(at, zone, { timeZoneName: 'shortOffset' }).timeZoneName ?? 'UTC';
  const key = `${zone} ${offset}`;
  let name = zoneNames.get(key);
  if (!name) {
    const names = localesWithNames.map((locale) => parts(at, zone, { timeZoneName: 'short' }, locale).timeZoneName ?? '');
    name = names.find((candidate) => /^[A-Z]{3,5}$/.test(candidate) || candidate === 'GMT') ?? offset;
    zoneNames.set(key, name);
  }
  return name;
}

/** `14:27 JST` in both languages: the time of day with its zone. */
export function timeOfDay(at: Date, zone: string): string {
  const { hour, minute } = parts(at, zone, { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' });
  return `${Number(hour)}:${minute} ${zoneName(at, zone)}`;
}

/** `February 1, 2025`, or `2025年2月1日`. */
export function day(at: Date, language: Language, zone: string): string {
  return new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-US', {
    timeZone: zone,
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  }).format(at);
}

/** `February 2025`, or `2025年2月`. */
export function month(at: Date, language: Language, zone: string): string {
  return new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-US', { timeZone: zone, year: 'numeric', month: 'long' }).format(at);
}

/** `2025`, or `2025年`. */
export function year(at: Date, language: Language, zone: string): string {
  return new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-US', { timeZone: zone, year: 'numeric' }).format(at);
}

/** `Saturday, February 1, 2025`, or `2025年2月1日土曜日`. */
export function longDay(at: Date, language: Language, zone: string): string {
  return new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-US', { timeZone: zone, dateStyle: 'full' }).format(at);
}

/** `14:27 JST, February 1, 2025`, or `2025年2月1日 14:27 JST`. */
export function timestamp(at: Date, language: Language, zone: string): string {
  return language === 'ja' ? `${day(at, language, zone)} ${timeOfDay(at, zone)}` : `${timeOfDay(at, zone)}, ${day(at, language, zone)}`;
}

/** The calendar day of an instant in a zone, as `2025-02-01`: what lists are grouped by. */
export function dayKey(at: Date, zone: string): string {
  const { year, month, day: dayOfMonth } = parts(at, zone, { year: 'numeric', month: '2-digit', day: '2-digit' });
  return `${year}-${month}-${dayOfMonth}`;
}

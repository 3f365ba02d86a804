import type { Language } from '#ui/language.ts';
import { day, month, year } from '#ui/time.ts';
import type { Period } from './period.ts';

/** A calendar day as an instant that has its date in UTC, whatever the site's zone. */
export const noonOf = (date: string) => new Date(`${date}T12:00Z`);

const forms = { day, month, year };

/** `November 22, 2026`, `November 2026`, `2026`; 2026年11月22日, 2026年11月, 2026年. */
export const inWords = ({ kind, first }: Period, language: Language) => forms[kind](noonOf(first), language, 'UTC');

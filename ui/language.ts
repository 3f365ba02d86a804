import { z } from 'zod';

/** The languages that the interface speaks; messages/ has one catalogue for each. */
export const languages = ['en', 'ja'] as const;
export type Language = (typeof languages)[number];
export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language);

/**
 * The language a browser asks for first among ours (RFC 9110 §12.5.4), for whoever has not told us theirs. Weights of equal
 * size keep their order.
 */
export function preferredLanguage(acceptLanguage: string | null): Language {
  const wanted = (acceptLanguage ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const weight = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
    return { language: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
  });
  const ours = wanted.filter(({ language, weight }) => isLanguage(language) && weight > 0).sort((a, b) => b.weight - a.weight);
  const first = ours[0]?.language;
  return isLanguage(first) ? first : languages[0];
}

/** A name or a text in the languages there are of it, as the database's JSON columns hold it. */
export const localized = z.partialRecord(z.enum(languages), z.string());
export type Localized = z.infer<typeof localized>;

/** In this language, else in whichever there is. */
export const inLanguage = (texts: Localized, language: Language): string => texts[language] ?? Object.values(texts)[0] ?? '';

/** An address in this language's edition: the default language's has no prefix. `path` starts with a slash. */
export const localPath = (language: Language, defaultLanguage: Language, path: string) =>
  language === defaultLanguage ? path : `/${language}${path === '/' ? '' : path}`;

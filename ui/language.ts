import { z } from 'zod';

/** The languages that the interface speaks; messages/ has one catalogue for each. */
export const languages = ['en', 'ja'] as const;
export type Language = (typeof languages)[number];
export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language);

/** A name or a text in the languages there are of it, as the database's JSON columns hold it. */
export const localized = z.partialRecord(z.enum(languages), z.string());
export type Localized = z.infer<typeof localized>;

/** In this language, else in whichever there is. */
export const inLanguage = (texts: Localized, language: Language): string => texts[language] ?? Object.values(texts)[0] ?? '';

/** An address in this language's edition: the default language's has no prefix. `path` starts with a slash. */
export const localPath = (language: Language, defaultLanguage: Language, path: string) =>
  language === defaultLanguage ? path : `/${language}${path === '/' ? '' : path}`;

import { createTranslator } from 'use-intl/core';
import en from '#messages/en.json' with { type: 'json' };
import ja from '#messages/ja.json' with { type: 'json' };
import newsroomEn from '#messages/newsroom.en.json' with { type: 'json' };
import newsroomJa from '#messages/newsroom.ja.json' with { type: 'json' };
import type { Language } from './language.ts';

/** English is the model: a message that the other catalogue lacks is a type error here. */
const catalogues: Record<Language, typeof en> = { en, ja };
export const newsroomCatalogues: Record<Language, typeof newsroomEn> = { en: newsroomEn, ja: newsroomJa };

function failLoudly(error: Error): never {
  throw error;
}

const make = (language: Language) =>
  createTranslator<typeof en>({ locale: language, messages: catalogues[language], timeZone: 'UTC', onError: failLoudly });
const makeNewsroom = (language: Language) =>
  createTranslator<typeof newsroomEn>({ locale: language, messages: newsroomCatalogues[language], timeZone: 'UTC', onError: failLoudly });

const translators = { en: make('en'), ja: make('ja') };
const newsroomTranslators = { en: makeNewsroom('en'), ja: makeNewsroom('ja') };

/** Messages of one language, by typed key: `translate('en')('list.page', { page: 2 })`. */
export const translate = (language: Language) => translators[language];

/** The newsroom's, on the server; its client components call `useTexts`. */
export const translateNewsroom = (language: Language) => newsroomTranslators[language];

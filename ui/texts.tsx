'use client';

import { IntlProvider, useTranslations } from 'use-intl';
import type english from '#messages/newsroom.en.json';
import type { Language } from './language.ts';

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: typeof english;
  }
}

interface Props {
  language: Language;
  timeZone: string;
  /** Of that language. */
  messages: typeof english;
  children: React.ReactNode;
}

/** Gives the client components below it their language: one catalogue goes to the browser, once a page. */
export function TextsProvider({ language, timeZone, messages, children }: Props) {
  return (
    <IntlProvider locale={language} timeZone={timeZone} messages={messages} onError={failLoudly}>
      {children}
    </IntlProvider>
  );
}

function failLoudly(error: Error): never {
  throw error;
}

/** Messages of one part of the newsroom, in a client component: `useTexts('editor')('saved')`. */
export const useTexts = useTranslations;

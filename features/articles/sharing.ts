import type { Language } from '#ui/language.ts';
import { longestHeadline } from './headline.ts';

/** Characters of a description that search results and cards show. Japanese says as much in half of them. */
export const descriptionLength: Record<Language, { from: number; to: number }> = { en: { from: 60, to: 300 }, ja: { from: 30, to: 160 } };
/** Pixels: what search engines and other sites ask of a large picture. */
export const leastPictureWidth = 1_200;

/** What search engines and other sites are told of a story. */
export interface Told {
  language: Language;
  headline: string;
  description: string;
  /** Null: it has none. Undefined: not known yet. */
  picture: { alt: string; width: number } | null | undefined;
}

export type SharingRule = 'headlineLength' | 'standfirstLength' | 'lead' | 'leadAlt' | 'socialPicture';

interface Judged {
  rule: SharingRule;
  isOk: boolean;
  /** For its words. */
  values: Record<string, string | number>;
}

/**
 * The rules of being found and shared that rest with whoever writes: the check list asks them of a working copy, and the tests
 * of every page that readers have.
 */
export function judgeSharing({ language, headline, description, picture }: Told): Judged[] {
  const { length } = headline.trim();
  const said = description.trim().length;
  const { from, to } = descriptionLength[language];
  return [
    { rule: 'headlineLength', isOk: length <= longestHeadline, values: { length, most: longestHeadline } },
    // That there is one at all is required of every story.
    ...(said > 0 ? [{ rule: 'standfirstLength', isOk: said >= from && said <= to, values: { length: said, from, to } } as const] : []),
    ...(picture === undefined ? [] : [{ rule: 'lead', isOk: picture !== null, values: {} } as const]),
    ...(picture
      ? ([
          { rule: 'leadAlt', isOk: picture.alt.trim() !== '', values: {} },
          { rule: 'socialPicture', isOk: picture.width >= leastPictureWidth, values: { width: picture.width, least: leastPictureWidth } },
        ] as const)
      : []),
  ];
}

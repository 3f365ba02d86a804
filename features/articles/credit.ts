import { inLanguage, type Language, type Localized } from '#ui/language.ts';

/** A picture's credit as written, except that the paper's own pictures are credited in the name it has in that language. */
export const creditIn = (language: Language, credit: string, paper: Localized) =>
  Object.values(paper).includes(credit) ? inLanguage(paper, language) : credit;

import type { Content } from '#features/articles/content.ts';
import { translate } from '#ui/translate.ts';
import { changedPassages, type Passage } from './changed-passages.ts';

/** A draft is read before it goes out: more than this nobody reads. */
export const mostDrafted = 600;

/**
 * What readers might be told of the difference between what they have and what they are about to get, in the story's language:
 * plain words, passage by passage, no more than fit. Empty where no word that is read changed.
 */
export function draftCorrection(before: Content, after: Content): string {
  const t = translate(after.language);
  const space = after.language === 'ja' ? '' : ' ';
  const rest = t('correctionDraft.more');
  let text = '';
  let isFirst = true;
  for (const passage of changedPassages(before, after)) {
    const sentence = sentenceOf(passage, after.language, isFirst);
    isFirst &&= passage.where === 'headline' || !passage.was;
    const longer = text ? text + space + sentence : sentence;
    if (longer.length + space.length + rest.length > mostDrafted) return text + space + rest;
    text = longer;
  }
  return text;
}

function sentenceOf({ where, was, is }: Passage, language: Content['language'], isFirst: boolean): string {
  const t = translate(language);
  const values = { was: quotable(was, language), is: quotable(is, language) };
  if (where === 'headline' && was && is) return t('correctionDraft.headline', values);
  if (!was) return t('correctionDraft.added', values);
  if (!is) return t(isFirst ? 'correctionDraft.removed' : 'correctionDraft.alsoRemoved', values);
  return t(isFirst ? 'correctionDraft.said' : 'correctionDraft.alsoSaid', values);
}

/** Quotation marks inside of quotation marks are the other ones; what would read as markup does not. */
function quotable(text: string, language: Content['language']): string {
  const apart = text.replace(/<(?=[a-z/!?])/gi, '< ');
  if (language === 'ja')
    return apart
      .replace(/[。、]$/, '')
      .replaceAll('「', '『')
      .replaceAll('」', '』');
  return apart
    .replace(/[.,]$/, '')
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/"([^"]*)"/g, '‘$1’');
}

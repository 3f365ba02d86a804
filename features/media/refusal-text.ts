import type { useTexts } from '#ui/texts.tsx';

type Texts = ReturnType<typeof useTexts<'media'>>;

/** A refusal in words; one that this catalogue does not know is told as it is rather than not at all. */
export function refusalText(t: Texts, { reason, detail = {} }: { reason: string; detail?: Record<string, string> }): string {
  const key = `refusal.${reason}` as Parameters<Texts>[0];
  if (!t.has(key)) return `${t('refusal.unknown')} (${reason})`;
  return t(key, { most: detail.most ?? '', stories: detail.stories ?? '', authors: detail.authors ?? '' } as never);
}

import type { Language } from '#ui/language.ts';
import { translateNewsroom } from '#ui/translate.ts';

interface Props {
  page: number;
  hasNext: boolean;
  addressOf(page: number): string;
  language: Language;
}

/** To the page before of a long list, and to the one after. */
export function PageLinks({ page, hasNext, addressOf, language }: Props) {
  const t = translateNewsroom(language);
  return (
    <nav aria-label={t('desk.list.pages')} className="flex justify-between py-4 empty:hidden">
      {page > 1 && (
        <a href={addressOf(page - 1)} className="button">
          ← {t('desk.list.previous')}
        </a>
      )}
      {hasNext && (
        <a href={addressOf(page + 1)} className="button ml-auto">
          {t('desk.list.next')} →
        </a>
      )}
    </nav>
  );
}

import type { Language } from '#ui/language.ts';
import { translate } from '#ui/translate.ts';

interface Props {
  page: number;
  last: number;
  language: Language;
  href: (page: number) => string;
}

/** Real links to the pages before and after. */
export function ResultPages({ page, last, language, href }: Props) {
  const t = translate(language);
  if (last === 1) return null;
  return (
    <nav aria-label={t('list.pages')} className="label flex items-center justify-between border-t border-ink py-3">
      <span>
        {page > 1 && (
          <a className="tap" rel="prev" href={href(page - 1)}>
            ← {t('search.previous')}
          </a>
        )}
      </span>
      <span className="font-normal text-second">{t('list.page', { page })}</span>
      <span>
        {page < last && (
          <a className="tap" rel="next" href={href(page + 1)}>
            {t('search.next')} →
          </a>
        )}
      </span>
    </nav>
  );
}

'use client';

import { useTexts } from '#ui/texts.tsx';

/** What went wrong stands in the server's log, under the same number. */
export default function Failed({ error, retry }: { error: Error & { digest?: string }; retry(): void }) {
  const t = useTexts('shell');
  return (
    <div className="grid max-w-[60ch] gap-3 py-10">
      <h1>{t('failed.title')}</h1>
      <p>{t('failed.text')}</p>
      {error.digest && <p className="hint">{error.digest}</p>}
      <p className="flex flex-wrap gap-2">
        <button type="button" className="button button-primary" onClick={retry}>
          {t('failed.again')}
        </button>
        <a className="button" href="/admin/articles">
          {t('failed.back')}
        </a>
      </p>
    </div>
  );
}

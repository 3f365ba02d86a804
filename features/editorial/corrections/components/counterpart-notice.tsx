'use client';

import { useTexts } from '#ui/texts.tsx';

interface Props {
  counterpart: { number: number; language: string; headline: string };
}

/** The same story in the other language may say the same thing wrong: a way there, in another tab, since words may wait here. */
export function CounterpartNotice({ counterpart: { number, language, headline } }: Props) {
  const t = useTexts('corrections');
  return (
    <p className="notice">
      {t('counterpart')}{' '}
      <a href={`/admin/articles/${number}`} target="_blank" rel="noopener" className="font-semibold underline">
        {number} <span lang={language}>{headline}</span>
      </a>
    </p>
  );
}

'use client';

import { useEffect, useRef } from 'react';
import { useTexts } from '#ui/texts.tsx';

/** Shown once; whoever has kept them goes on. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept(): void }) {
  const t = useTexts('accounts');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className="notice grid gap-3">
      <h3 ref={heading} tabIndex={-1}>
        {t('account.recoveryTitle')}
      </h3>
      <p>{t('account.recoveryText')}</p>
      <ul className="grid grid-cols-2 gap-x-6 gap-y-1 font-mono">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <p className="flex flex-wrap gap-2">
        <button type="button" className="button button-primary" onClick={onKept}>
          {t('account.recoveryKept')}
        </button>
        <button type="button" className="button" onClick={() => navigator.clipboard?.writeText(codes.join('\n'))}>
          {t('people.copy')}
        </button>
      </p>
    </div>
  );
}

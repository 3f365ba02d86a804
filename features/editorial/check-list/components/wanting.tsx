'use client';

import { useTexts } from '#ui/texts.tsx';
import type { Check, Field } from '../check-list.ts';
import { CheckItems } from './check-items.tsx';

/** What the check list says, in the question before a move; null where it says nothing. Whether the move goes through is the server's to say. */
export function Wanting({ checks, onGo }: { checks: readonly Check[]; onGo(field: Field): void }) {
  const t = useTexts('check');
  const open = checks.filter(({ isOk }) => !isOk);
  const required = open.filter(({ kind }) => kind === 'required');
  const recommended = open.filter(({ kind }) => kind === 'recommended');
  if (open.length === 0) return null;
  return (
    <div className="grid gap-2">
      {required.length > 0 && (
        <div className="notice notice-problem">
          <p className="font-semibold">{t('required', { count: required.length })}</p>
          <CheckItems checks={required} onGo={onGo} />
        </div>
      )}
      {recommended.length > 0 && (
        <details>
          <summary className="cursor-pointer py-3 lg:py-1">{t('recommended', { count: recommended.length })}</summary>
          <CheckItems checks={recommended} onGo={onGo} />
        </details>
      )}
    </div>
  );
}

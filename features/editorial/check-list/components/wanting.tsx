'use client';

import { useTexts } from '#ui/texts.tsx';
import type { Check, Field } from '../check-list.ts';
import { CheckItem } from './check-item.tsx';

/** What the check list says, in the question before a move; null where it says nothing. Whether the move goes through is the server's to say. */
export function Wanting({ checks, onGo }: { checks: readonly Check[]; onGo(field: Field): void }) {
  const t = useTexts('check');
  const open = checks.filter(({ isOk }) => !isOk);
  const required = open.filter(({ kind }) => kind === 'required');
  const recommended = open.filter(({ kind }) => kind === 'recommended');
  if (open.length === 0) return null;
  const items = (list: readonly Check[]) => (
    <ul>
      {list.map((check) => (
        <CheckItem key={check.key} check={check} onGo={onGo} />
      ))}
    </ul>
  );
  return (
    <div className="grid gap-2">
      {required.length > 0 && (
        <div className="notice notice-problem">
          <p className="font-semibold">{t('required', { count: required.length })}</p>
          {items(required)}
        </div>
      )}
      {recommended.length > 0 && (
        <details>
          <summary className="cursor-pointer py-3 lg:py-1">{t('recommended', { count: recommended.length })}</summary>
          {items(recommended)}
        </details>
      )}
    </div>
  );
}

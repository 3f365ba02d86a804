'use client';

import { useTexts } from '#ui/texts.tsx';
import type { Draft } from '../draft/use-draft.ts';
import { HoldNotice } from './hold-notice.tsx';
import { refusalText } from './move-bar.tsx';

/** Where saving needs a person: whose turn it is, what the server could not take, what an earlier visit had left. */
export function DraftNotice({ draft: { status, keeper, isRestored } }: { draft: Draft }) {
  const t = useTexts('desk');
  const kept = useTexts('diff');
  if (status.kind === 'held' || status.kind === 'behind')
    return <HoldNotice status={status} onTakeOver={() => void keeper?.hold('take-over')} />;
  if (status.kind === 'refused') {
    const field = fieldOf(status.field);
    const name = `field.${field}` as Parameters<typeof t>[0];
    const isField = field !== '' && t.has(name);
    return (
      <div role="alert" className="notice notice-problem mt-3">
        <p>{isField ? kept('kept.field', { field: t(name as 'field.headline') }) : refusalText(t, status)}</p>
        <p className="hint">
          {kept('kept.here')}{' '}
          {isField && (
            <a className="tap" href={`#field-${field}`}>
              {kept('kept.toField')}
            </a>
          )}
        </p>
      </div>
    );
  }
  if (!isRestored || status.kind !== 'saved') return null;
  return <p className="notice mt-3">{t('hold.kept')}</p>;
}

/** The form's name for what the server could not take: `content.lead.alt` is `leadAlt`, any block is the body. */
export function fieldOf(path: string): string {
  const [whole, field = '', part = ''] = path.split('.');
  if (whole !== 'content') return '';
  return field === 'lead' && part !== 'media' && part !== '' ? `lead${part.charAt(0).toUpperCase()}${part.slice(1)}` : field;
}

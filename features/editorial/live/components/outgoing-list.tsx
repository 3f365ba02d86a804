'use client';

import { useTexts } from '#ui/texts.tsx';
import type { Outgoing } from '../outgoing.ts';

interface Props {
  outgoing: readonly Outgoing[];
  onRetry(key: string): void;
  onDrop(key: string): void;
  onTakeBack(entry: Outgoing): void;
  /** Nothing that is being written would be overwritten. */
  isFieldFree: boolean;
}

/** One's own entries on their way; one that did not arrive says why, and no word of it is lost. */
export function OutgoingList({ outgoing, onRetry, onDrop, onTakeBack, isFieldFree }: Props) {
  const t = useTexts('live');
  if (outgoing.length === 0) return null;
  return (
    <ul aria-label={t('outgoing')} className="max-w-[70ch]">
      {outgoing.map((entry) => (
        <li key={entry.key} className="border-t border-rule py-3">
          {entry.headline && <p className="font-semibold">{entry.headline}</p>}
          <p className="whitespace-pre-line">{entry.text}</p>
          <p className={entry.problem ? 'problem' : 'hint'} role="status">
            {entry.problem ? t(`refusal.${entry.problem}` as Parameters<typeof t>[0]) : t('posting')}
          </p>
          {entry.problem && (
            <div className="flex flex-wrap gap-1">
              <button type="button" className="button" onClick={() => onRetry(entry.key)}>
                {t('again')}
              </button>
              {isFieldFree && (
                <button type="button" className="button button-plain" onClick={() => onTakeBack(entry)}>
                  {t('takeBack')}
                </button>
              )}
              <button type="button" className="button button-plain" onClick={() => onDrop(entry.key)}>
                {t('drop')}
              </button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

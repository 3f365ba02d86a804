'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { useTexts } from '#ui/texts.tsx';
import { refusalText } from '../../components/move-bar.tsx';
import { type Corrected, type CorrectionWish, correctionAction } from '../actions.ts';
import type { DeskCorrection } from '../queries.ts';
import { CorrectionDialog, type Intent } from './correction-dialog.tsx';
import { CorrectionItem } from './correction-item.tsx';

interface Props {
  corrections: readonly DeskCorrection[];
  hasStory?: boolean;
  empty: string;
  /** The live story to which one can be added here. */
  addTo?: { number: number; language: string } | null;
}

/** Corrections, each with what may be done to it; and where they are a story's, a new one. */
export function CorrectionDesk({ corrections, hasStory = false, empty, addTo = null }: Props) {
  const t = useTexts('corrections');
  const desk = useTexts('desk');
  const router = useRouter();
  const [intent, setIntent] = useState<Intent | null>(null);
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<Extract<Corrected, { ok: false }> | null>(null);
  const [isPending, begin] = useTransition();
  const ask = (wanted: Intent | null) => {
    setRefused(null);
    setIntent(wanted);
  };
  const carryOut = (wish: CorrectionWish) =>
    begin(async () => {
      setRefused(null);
      const outcome = await correctionAction(wish).catch((): Corrected => ({ ok: false, reason: 'offline' }));
      // Refused or not: what stands behind the question is as it is now.
      router.refresh();
      if (!outcome.ok) return setRefused(outcome);
      setIntent(null);
      setSaid(t(`done.${wish.kind}`));
    });
  return (
    <div>
      <p role="status" className="notice mb-3 empty:hidden">
        {said}
      </p>
      {addTo && (
        <button
          type="button"
          className="button mb-3"
          onClick={() => ask({ kind: 'add', ...addTo, latest: Math.max(0, ...corrections.map(({ id }) => id)) })}
        >
          {t('add')}…
        </button>
      )}
      {corrections.length === 0 ? (
        <p className="hint">{empty}</p>
      ) : (
        <ul className="border-b border-rule">
          {corrections.map((correction) => (
            <CorrectionItem
              key={correction.id}
              correction={correction}
              hasStory={hasStory}
              onAmend={() => ask({ kind: 'amend', correction })}
              onRemove={() => ask({ kind: 'remove', correction })}
            />
          ))}
        </ul>
      )}
      <CorrectionDialog
        intent={intent}
        isPending={isPending}
        problem={refused && refusalText(desk, refused)}
        theirs={refused?.theirs ?? null}
        onClose={() => ask(null)}
        onConfirm={carryOut}
      />
    </div>
  );
}

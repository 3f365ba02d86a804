'use client';

import { useState } from 'react';
import { Dialog } from '#ui/dialog.tsx';
import { LinesField } from '#ui/fields.tsx';
import { Question } from '#ui/question.tsx';
import { useTexts } from '#ui/texts.tsx';
import type { CorrectionWish } from '../actions.ts';
import type { Amended } from '../amend-correction.ts';
import type { Told } from '../change.ts';
import type { DeskCorrection } from '../queries.ts';
import { ToldFields } from './told-fields.tsx';

export type Intent =
  | { kind: 'add'; number: number; language: string; latest: number }
  | { kind: 'amend' | 'remove'; correction: DeskCorrection };

interface Props {
  intent: Intent | null;
  isPending: boolean;
  problem: string | null;
  /** What somebody else made of it meanwhile: shown beside one's own words. */
  theirs: Amended | null;
  onClose(): void;
  onConfirm(wish: CorrectionWish): void;
}

/** Asks for the words of a correction, or for the reason of its removal. */
export function CorrectionDialog({ intent, onClose, ...rest }: Props) {
  const t = useTexts('corrections');
  return (
    <Dialog title={intent ? t(intent.kind) : ''} isOpen={intent !== null} onClose={onClose}>
      {intent && <Asked intent={intent} onClose={onClose} {...rest} />}
    </Dialog>
  );
}

function Asked({ intent, isPending, problem, theirs, onClose, onConfirm }: Omit<Props, 'intent'> & { intent: Intent }) {
  const t = useTexts('corrections');
  const desk = useTexts('desk');
  const given = intent.kind === 'add' ? null : intent.correction;
  const [told, setTold] = useState<Told>(given ?? { kind: 'correction', priority: 'minor', text: '' });
  const [reason, setReason] = useState('');
  // Seen beside one's own, their version is the one that is written over.
  const version = theirs?.version ?? given?.version ?? 0;
  const wish = (): CorrectionWish => {
    const { kind, priority, text } = told;
    if (intent.kind === 'add') return { kind: 'add', number: intent.number, latest: intent.latest, told: { kind, priority, text } };
    const { id: number } = intent.correction;
    if (intent.kind === 'amend') return { kind: 'amend', id: number, version, told: { kind, priority, text } };
    return { kind: 'remove', id: number, version, reason };
  };
  return (
    <Question
      submit={isPending ? desk('dialog.working') : t(`confirm.${intent.kind}`)}
      isPending={isPending}
      problem={problem}
      onCancel={onClose}
      onSubmit={() => onConfirm(wish())}
    >
      <p>{t(`explain.${intent.kind}`)}</p>
      {intent.kind === 'remove' ? (
        <LinesField
          label={desk('dialog.reason')}
          hint={desk('dialog.reasonInside')}
          rows={3}
          required
          maxLength={2_000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      ) : (
        <ToldFields told={told} onChange={setTold} language={intent.kind === 'add' ? intent.language : intent.correction.language} />
      )}
      {theirs && (
        <blockquote className="border-l border-ink pl-3 font-serif text-base/6">
          <span className="hint block font-sans">{t('theirs')}</span>
          {theirs.text}
        </blockquote>
      )}
    </Question>
  );
}

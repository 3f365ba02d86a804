'use client';

import { useState, useTransition } from 'react';
import { ChoiceField } from '#ui/fields.tsx';
import { Question } from '#ui/question.tsx';
import { useTexts } from '#ui/texts.tsx';
import { removeFiledAction } from '../actions.ts';
import type { Kind } from '../filing.ts';
import type { Choice, ListedItem } from '../form-fields.ts';

interface Props {
  kind: Kind;
  item: ListedItem;
  name: string;
  sections: readonly Choice[];
  onDone(words: string): void;
  onCancel(): void;
}

/** Deletes what nothing uses; says what does, and of a section offers to file all of it under another. */
export function RemoveForm({ kind, item, name, sections, onDone, onCancel }: Props) {
  const t = useTexts('filing');
  const [moveTo, setMoveTo] = useState<number | null>(null);
  const [refused, setRefused] = useState<{ words: string; canMove: boolean } | null>(null);
  const [isPending, begin] = useTransition();
  const remove = () =>
    begin(async () => {
      const removed = await removeFiledAction(kind, item.id, moveTo).catch(() => null);
      if (!removed) return setRefused({ words: t('offline'), canMove: false });
      if (removed.ok) return onDone(t('removed', { name }));
      const canMove = kind === 'section' && /^(has-stories|has-people|move-self)$/.test(removed.reason);
      setRefused({ words: t(`refusal.${removed.reason}`, removed.detail ?? {}), canMove });
    });
  return (
    <Question submit={t(moveTo ? 'moveAndRemove' : 'do.remove')} isPending={isPending} onCancel={onCancel} onSubmit={remove}>
      <p>{t(`removeExplain.${kind}`, { name })}</p>
      <p role="alert" className="problem empty:hidden">
        {refused?.words}
      </p>
      {refused?.canMove && (
        <ChoiceField label={t('moveTo')} value={moveTo ?? ''} onChange={(event) => setMoveTo(Number(event.target.value) || null)}>
          <option value="">{t('moveNowhere')}</option>
          {sections
            .filter((section) => section.id !== item.id)
            .map((section) => (
              <option key={section.id} value={section.id}>
                {section.name}
              </option>
            ))}
        </ChoiceField>
      )}
    </Question>
  );
}

'use client';

import { useState } from 'react';
import type { Container, Slot } from '#features/frontpage/front.ts';
import { Dialog } from '#ui/dialog.tsx';
import { ChoiceField } from '#ui/fields.tsx';
import { Question } from '#ui/question.tsx';
import { useTexts } from '#ui/texts.tsx';

interface Props {
  slot: Slot | null;
  containers: readonly Container[];
  nameOf(container: Container): string;
  headlineOf(slot: Slot): string;
  onClose(): void;
  onMove(slot: Slot, to: { container: string; position: number }): void;
}

/** To any place of any container, by name and number. */
export function MoveDialog({ slot, containers, nameOf, headlineOf, onClose, onMove }: Props) {
  const t = useTexts('fronts');
  return (
    <Dialog title={t('moveTitle', { headline: slot ? headlineOf(slot) : '' })} isOpen={slot !== null} onClose={onClose}>
      {slot && <MoveForm {...{ slot, containers, nameOf, onClose, onMove }} />}
    </Dialog>
  );
}

function MoveForm({ slot, containers, nameOf, onClose, onMove }: Omit<Props, 'slot' | 'headlineOf'> & { slot: Slot }) {
  const t = useTexts('fronts');
  const here = containers.find(({ slots }) => slots.some(({ id }) => id === slot.id));
  const [to, setTo] = useState(here?.id ?? containers[0]?.id ?? '');
  const [position, setPosition] = useState(0);
  const goal = containers.find(({ id }) => id === to);
  const places = Math.max(1, goal?.slots.length ?? 1);
  return (
    <Question submit={t('moveHere')} onCancel={onClose} onSubmit={() => onMove(slot, { container: to, position })}>
      <div className="grid gap-3 sm:grid-cols-2">
        <ChoiceField
          label={t('moveContainer')}
          value={to}
          onChange={(event) => {
            setTo(event.target.value);
            setPosition(0);
          }}
        >
          {containers.map((container) => (
            <option key={container.id} value={container.id}>
              {nameOf(container)}
            </option>
          ))}
        </ChoiceField>
        <ChoiceField label={t('movePlace')} value={position} onChange={(event) => setPosition(Number(event.target.value))}>
          {Array.from({ length: places }, (_, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a place is its number
            <option key={place} value={place}>
              {place + 1}
            </option>
          ))}
        </ChoiceField>
      </div>
    </Question>
  );
}

'use client';

import { useState } from 'react';
import type { Arrangement, DeskStory } from '#features/frontpage/desk/queries.ts';
import { type Container, most, type Slot } from '#features/frontpage/front.ts';
import { useTexts } from '#ui/texts.tsx';
import type { SlotVerb } from './front-editor.tsx';
import { SlotRow } from './slot-row.tsx';

interface Props {
  container: Container;
  name: string;
  stories: ReadonlyMap<number, DeskStory>;
  arrangement: Arrangement;
  readers: Record<number, number>;
  canGoUp: boolean;
  canGoDown: boolean;
  onSlot(verb: SlotVerb, slot: Slot): void;
  onDrop(slotId: string, position: number): void;
  onStep(by: -1 | 1): void;
  onAdd(): void;
  onRemove(): void;
}

/** One container with its slots in their order; a slot of any container can be dropped between them. */
export function ContainerCard(props: Props) {
  const { container, name, stories, arrangement, readers, canGoUp, canGoDown, onSlot, onDrop, onStep, onAdd, onRemove } = props;
  const t = useTexts('fronts');
  const [over, setOver] = useState<number | null>(null);
  const heading = `container-${container.id}`;
  const isLead = container.kind === 'lead';
  const target = (position: number) => ({
    onDragOver: (event: React.DragEvent) => {
      if (!event.dataTransfer.types.includes('text/x-slot')) return;
      event.preventDefault();
      setOver(position);
    },
    onDragLeave: () => setOver(null),
    onDrop: (event: React.DragEvent) => {
      event.preventDefault();
      setOver(null);
      onDrop(event.dataTransfer.getData('text/x-slot'), position);
    },
  });
  return (
    <section aria-labelledby={heading} className="mt-6 border-t-[3px] border-ink pt-2">
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <h2 id={heading}>
          {name} <span className="hint font-normal">{t(`fill.${container.kind}`)}</span>
        </h2>
        <div className="-mr-2 flex flex-wrap">
          {!isLead && (
            <>
              <button
                type="button"
                className="button button-plain"
                disabled={!canGoUp}
                aria-label={t('containerUp', { name })}
                onClick={() => onStep(-1)}
              >
                ↑
              </button>
              <button
                type="button"
                className="button button-plain"
                disabled={!canGoDown}
                aria-label={t('containerDown', { name })}
                onClick={() => onStep(1)}
              >
                ↓
              </button>
              <button type="button" className="button button-plain" aria-label={t('removeContainer', { name })} onClick={onRemove}>
                {t('remove')}
              </button>
            </>
          )}
          <button
            type="button"
            className="button button-plain"
            disabled={container.slots.length >= most.slots}
            aria-label={t('addSlotTo', { name })}
            onClick={onAdd}
          >
            {t('addSlot')}
          </button>
        </div>
      </div>
      {container.slots.length === 0 ? (
        <p className="hint border-t border-rule py-3" {...target(0)}>
          {t('emptyContainer')}
        </p>
      ) : (
        <ol>
          {container.slots.map((slot, position) => (
            <SlotRow
              key={slot.id}
              slot={slot}
              position={position}
              story={stories.get(slot.article ?? arrangement.filled[slot.id] ?? 0)}
              filler={slot.article === null ? undefined : stories.get(arrangement.filled[slot.id] ?? 0)}
              isMissing={slot.article !== null && arrangement.missing.includes(slot.article)}
              readers={readers[slot.article ?? arrangement.filled[slot.id] ?? 0] ?? 0}
              isUnder={over === position}
              dropTarget={target(position)}
              onVerb={(verb) => onSlot(verb, slot)}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

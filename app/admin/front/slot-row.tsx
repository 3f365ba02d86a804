'use client';

import type { DeskStory } from '#features/frontpage/desk/queries.ts';
import type { Slot } from '#features/frontpage/front.ts';
import { useTexts } from '#ui/texts.tsx';
import type { SlotVerb } from './front-editor.tsx';

interface Props {
  slot: Slot;
  position: number;
  /** What an editor put here, or what fills it by itself. */
  story: DeskStory | undefined;
  /** What fills it in place of one that is gone. */
  filler: DeskStory | undefined;
  isMissing: boolean;
  readers: number;
  isUnder: boolean;
  dropTarget: object;
  onVerb(verb: SlotVerb): void;
}

/** One slot: what stands in it and why, who reads it, and what can be done with it. */
export function SlotRow({ slot, position, story, filler, isMissing, readers, isUnder, dropTarget, onVerb }: Props) {
  const t = useTexts('fronts');
  const isChosen = slot.article !== null;
  const own = story?.headline ?? (isChosen ? t('hidden', { number: String(slot.article) }) : t('nothing'));
  const headline = slot.headline || own;
  const notes = [
    isChosen ? null : t('automatic'),
    isChosen && isMissing && story ? t(`missing.${story.standing}`) : null,
    isMissing && filler ? t('filledBy', { headline: filler.headline ?? '' }) : null,
    slot.isPinned ? t('pinned') : null,
    slot.size === 'large' ? t('large') : null,
    slot.kicker ? t('kickerIs', { kicker: slot.kicker }) : null,
    slot.headline ? t('insteadOf', { headline: own }) : null,
    slot.until ? t('hasEnd') : null,
  ].filter((note) => note !== null);
  const button = (verb: SlotVerb, words: string, label: string, isPressed?: boolean) => (
    <button
      type="button"
      data-verb={verb}
      className="button button-plain lg:min-h-7"
      aria-label={label}
      aria-pressed={isPressed}
      onClick={() => onVerb(verb)}
    >
      {words}
    </button>
  );
  return (
    <li
      data-slot={slot.id}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData('text/x-slot', slot.id);
        event.dataTransfer.effectAllowed = 'move';
      }}
      {...dropTarget}
      className={`grid grid-cols-[1.75rem_minmax(0,1fr)_auto] items-baseline gap-x-2 border-t py-2 ${isUnder ? 'border-t-2 border-seal' : 'border-rule'} cursor-grab`}
    >
      <span className="hint tabular-nums" aria-hidden="true">
        {position + 1}
      </span>
      <p className={isChosen ? 'font-semibold wrap-anywhere' : 'text-second wrap-anywhere'}>{headline}</p>
      <p className="hint tabular-nums whitespace-nowrap">{story ? t('readers', { count: readers }) : ''}</p>
      <div className="col-start-2 col-end-4 flex flex-wrap items-center justify-between gap-x-3">
        <p className={`hint ${isMissing ? 'problem' : ''}`}>{notes.join(' · ')}</p>
        <div className="-mr-2 -ml-2 flex flex-wrap">
          {button('up', '↑', t('up', { headline }))}
          {button('down', '↓', t('down', { headline }))}
          {button('move', t('move'), t('moveThis', { headline }))}
          {button(
            'put',
            isChosen ? t('replace') : t('choose'),
            t(isChosen ? 'replaceThis' : 'chooseFor', { headline, place: position + 1 }),
          )}
          {isChosen && button('pin', t('pin'), t('pinThis', { headline }), slot.isPinned)}
          {button('size', t('boost'), t('boostThis', { headline }), slot.size === 'large')}
          {isChosen && button('words', t('words'), t('wordsOf', { headline }))}
          {button('out', isChosen ? t('out') : t('remove'), t(isChosen ? 'outThis' : 'removeSlot', { headline, place: position + 1 }))}
        </div>
      </div>
    </li>
  );
}

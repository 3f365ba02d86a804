'use client';

import { useRef, useState } from 'react';
import { useTimeZone } from 'use-intl';
import { addSlot, changeSlot, moveSlot, putStory, removeContainer, stepContainer, stepSlot, takeOut } from '#features/frontpage/arrange.ts';
import type { DeskStory, FrontDesk } from '#features/frontpage/desk/queries.ts';
import type { Container, Slot } from '#features/frontpage/front.ts';
import type { Language } from '#ui/language.ts';
import { useTexts } from '#ui/texts.tsx';
import { timestamp } from '#ui/time.ts';
import { AddContainer } from './add-container.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import { ContainerCard } from './container-card.tsx';
import { LaunchBar } from './launch-bar.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { PreviewPane } from './preview-pane.tsx';
import { StoryPicker } from './story-picker.tsx';
import { useFront } from './use-front.ts';
import { VersionList } from './version-list.tsx';
import { WordsDialog } from './words-dialog.tsx';

export interface Named {
  id: number;
  name: string;
}
interface Props {
  desk: FrontDesk;
  /** Readers of the last hour, by story. */
  readers: Record<number, number>;
  sections: readonly Named[];
  topics: readonly Named[];
  /** Of whoever arranges. */
  language: Language;
  preview: string;
}

/** What a slot can be asked to do. */
export type SlotVerb = 'up' | 'down' | 'move' | 'pin' | 'size' | 'words' | 'out' | 'put';
const newId = () => Math.random().toString(36).slice(2, 12);

/** The whole arrangement of one front, by mouse or by keyboard alone. Every change is kept; readers see it once it is launched. */
export function FrontEditor({ desk, readers, sections, topics, language, preview }: Props) {
  const t = useTexts('fronts');
  const timeZone = useTimeZone() ?? 'UTC';
  const front = useFront(desk);
  const { containers, change } = front;
  const [found, setFound] = useState<DeskStory[]>([]);
  const [asked, setAsked] = useState<{ verb: 'move' | 'words' | 'put'; slot: Slot } | null>(null);
  const [said, setSaid] = useState('');
  const board = useRef<HTMLDivElement>(null);

  const stories = new Map([...found, ...front.arrangement.stories].map((story) => [story.number, story]));
  const nameOf = (container: Container) =>
    container.title ||
    (container.kind === 'section' ? sections : topics).find(({ id }) => id === container.of)?.name ||
    t(`kind.${container.kind}`);
  const headlineOf = (slot: Slot) => {
    const number = slot.article ?? front.arrangement.filled[slot.id];
    return slot.headline || (number && stories.get(number)?.headline) || t('free');
  };
  /** Says where it stands now, and leaves the focus on it: a slot that goes to another container is another element. */
  const moved = (next: Container[], slot: Slot, verb: SlotVerb) => {
    change(next);
    const container = next.find(({ slots }) => slots.some(({ id }) => id === slot.id));
    const position = container?.slots.findIndex(({ id }) => id === slot.id) ?? 0;
    if (container) setSaid(t('moved', { headline: headlineOf(slot), place: position + 1, container: nameOf(container) }));
    requestAnimationFrame(() => board.current?.querySelector<HTMLElement>(`[data-slot="${slot.id}"] [data-verb="${verb}"]`)?.focus());
  };
  const act = (verb: SlotVerb, slot: Slot) => {
    switch (verb) {
      case 'up':
      case 'down':
        return moved(stepSlot(containers, slot.id, verb === 'up' ? -1 : 1, newId()), slot, verb);
      case 'pin':
        return change(changeSlot(containers, slot.id, { isPinned: !slot.isPinned }));
      case 'size':
        return change(changeSlot(containers, slot.id, { size: slot.size === 'large' ? 'standard' : 'large' }));
      case 'out':
        setSaid(t('takenOut', { headline: headlineOf(slot) }));
        return change(takeOut(containers, slot.id));
      default:
        return setAsked({ verb, slot });
    }
  };
  const close = () => setAsked(null);
  const moveTo = (slot: Slot, to: { container: string; position: number }) => {
    close();
    moved(moveSlot(containers, slot.id, to, newId()), slot, 'move');
  };

  return (
    <>
      <LaunchBar
        front={front}
        of={desk.of}
        isLive={desk.live !== null}
        changed={
          desk.changedAt && desk.changedByName
            ? { by: desk.changedByName, at: timestamp(new Date(desk.changedAt), language, timeZone) }
            : null
        }
      />
      <p role="status" className="sr-only">
        {said}
      </p>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <div ref={board}>
          {containers.map((container, place) => (
            <ContainerCard
              key={container.id}
              container={container}
              name={nameOf(container)}
              stories={stories}
              arrangement={front.arrangement}
              readers={readers}
              canGoUp={place > 1}
              canGoDown={place > 0 && place < containers.length - 1}
              onSlot={act}
              onDrop={(slotId, position) => {
                const slot = containers.flatMap(({ slots }) => slots).find(({ id }) => id === slotId);
                if (slot) moveTo(slot, { container: container.id, position });
              }}
              onStep={(by) => change(stepContainer(containers, container.id, by))}
              onAdd={() => change(addSlot(containers, container.id, newId()))}
              onRemove={() => change(removeContainer(containers, container.id))}
            />
          ))}
          <AddContainer sections={sections} topics={topics} containers={containers} newId={newId} onChange={change} />
        </div>
        <div>
          <PreviewPane address={preview} revision={front.revision} />
          <VersionList desk={desk} language={language} />
        </div>
      </div>
      <MoveDialog
        slot={asked?.verb === 'move' ? asked.slot : null}
        {...{ containers, nameOf, headlineOf }}
        onClose={close}
        onMove={moveTo}
      />
      <WordsDialog
        slot={asked?.verb === 'words' ? asked.slot : null}
        headline={asked ? headlineOf({ ...asked.slot, headline: '' }) : ''}
        onClose={close}
        onChange={(slot, words) => {
          close();
          change(changeSlot(containers, slot.id, words));
        }}
      />
      <StoryPicker
        slot={asked?.verb === 'put' ? asked.slot : null}
        of={desk.of}
        language={language}
        onClose={close}
        onPick={(slot, story) => {
          close();
          setFound((before) => [...before.filter(({ number }) => number !== story.number), story]);
          change(putStory(containers, slot.id, story.number));
          setSaid(t('put', { headline: story.headline ?? '' }));
        }}
      />
      <ConflictDialog front={front} stories={stories} nameOf={nameOf} />
    </>
  );
}

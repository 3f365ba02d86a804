'use client';

import { useEffect, useState } from 'react';
import { useTimeZone } from 'use-intl';
import type { DeskStory } from '#features/frontpage/desk/queries.ts';
import type { FrontOf, Slot } from '#features/frontpage/front.ts';
import { Dialog } from '#ui/dialog.tsx';
import { LineField } from '#ui/fields.tsx';
import type { Language } from '#ui/language.ts';
import { useTexts } from '#ui/texts.tsx';
import { timestamp } from '#ui/time.ts';

interface Props {
  slot: Slot | null;
  of: FrontOf;
  language: Language;
  onClose(): void;
  onPick(slot: Slot, story: DeskStory): void;
}

/** Finds a story for a slot: the newest at first, then whatever one types. */
export function StoryPicker({ slot, onClose, ...rest }: Props) {
  const t = useTexts('fronts');
  return (
    <Dialog title={t('pickTitle')} isOpen={slot !== null} onClose={onClose}>
      {slot && <Picker slot={slot} {...rest} />}
    </Dialog>
  );
}

const pauseMs = 150;

function Picker({ slot, of, language, onPick }: Omit<Props, 'slot' | 'onClose'> & { slot: Slot }) {
  const t = useTexts('fronts');
  const timeZone = useTimeZone() ?? 'UTC';
  const [words, setWords] = useState('');
  const [stories, setStories] = useState<DeskStory[] | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const query = new URLSearchParams({ language: of.language, q: words, ...(of.section !== null && { section: String(of.section) }) });
      const answer = await fetch(`/admin/front/stories?${query}`, { signal: stop.signal }).catch(() => null);
      const told = await answer?.json().catch(() => null);
      if (told) setStories(told.stories);
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [words, of]);
  return (
    <>
      <LineField label={t('pickSearch')} type="search" maxLength={200} value={words} onChange={(event) => setWords(event.target.value)} />
      <p role="status" className="hint pt-2">
        {stories && t('pickFound', { count: stories.length })}
      </p>
      <ul lang={of.language}>
        {stories?.map((story) => (
          <li key={story.number} className="border-t border-rule">
            <button
              type="button"
              className="grid min-h-11 w-full cursor-pointer py-2 text-left hover:bg-tint"
              onClick={() => onPick(slot, story)}
            >
              <span className="font-semibold">{story.headline}</span>
              <span className="hint" lang={language}>
                {story.publishedAt &&
                  t(story.standing === 'coming' ? 'comesAt' : 'outSince', {
                    time: timestamp(new Date(story.publishedAt), language, timeZone),
                  })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

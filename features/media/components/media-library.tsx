'use client';

import { useMemo, useState } from 'react';
import { useTexts } from '#ui/texts.tsx';
import { askItems } from '../ask-library.ts';
import type { MediaItem, MediaSource } from '../media-source.ts';
import { refusalText } from '../refusal-text.ts';
import { sendFile } from '../send-file.ts';
import { LibraryDialog } from './library-dialog.tsx';

interface Asked {
  kind: MediaItem['kind'];
  /** The one that wants words; null: one is to be chosen. */
  item: MediaItem | null;
  answer(item: MediaItem | null): void;
}

/** Where a story's pictures come from; the page shows `dialog`, in which the person picks. `settled` counts its answers. */
export function useMediaSource(): { source: MediaSource; dialog: React.ReactNode; settled: number } {
  const t = useTexts('media');
  const [asked, setAsked] = useState<Asked | null>(null);
  const [settled, setSettled] = useState(0);
  const source = useMemo<MediaSource>(
    () => ({
      async get(ids) {
        const found = ids.length > 0 ? await askItems(ids) : null;
        return found?.ok ? found.value.items : [];
      },
      async upload(file) {
        const sent = await sendFile(file, () => undefined);
        return sent.ok ? sent : { ok: false, reason: refusalText(t, sent) };
      },
      pick: (kind) => new Promise((answer) => setAsked({ kind, item: null, answer })),
      describe: (item) => new Promise((answer) => setAsked({ kind: item.kind, item, answer })),
    }),
    [t],
  );
  const settle = (item: MediaItem | null) => {
    asked?.answer(item);
    setAsked(null);
    setSettled((count) => count + 1);
  };
  return { source, dialog: <LibraryDialog kind={asked?.kind ?? null} item={asked?.item ?? null} onSettle={settle} />, settled };
}

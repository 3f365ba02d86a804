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
  answer(item: MediaItem | null): void;
}

/** Where a story's pictures come from; the page shows `dialog`, in which the person picks. */
export function useMediaSource(): { source: MediaSource; dialog: React.ReactNode } {
  const t = useTexts('media');
  const [asked, setAsked] = useState<Asked | null>(null);
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
      pick: (kind) => new Promise((answer) => setAsked({ kind, answer })),
    }),
    [t],
  );
  const settle = (item: MediaItem | null) => {
    asked?.answer(item);
    setAsked(null);
  };
  return { source, dialog: <LibraryDialog kind={asked?.kind ?? null} onSettle={settle} /> };
}

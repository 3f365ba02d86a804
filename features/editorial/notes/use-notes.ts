'use client';

import { useCallback, useEffect, useState } from 'react';
import { type NoteWish, noteAction } from './actions.ts';
import type { Note, NoteRefusal } from './note.ts';

const lookMs = 20_000;

/** The notes on a story, looked at anew while the page is in sight. `act` gives why nothing came of a wish, else null. */
export function useNotes(number: number, opened: readonly Note[]) {
  const [notes, setNotes] = useState(opened);
  const act = useCallback(
    async (wish: NoteWish): Promise<NoteRefusal | 'offline' | null> => {
      try {
        const noted = await noteAction(number, wish);
        if (!noted.ok) return noted.reason;
        setNotes(noted.notes);
        return null;
      } catch {
        return 'offline';
      }
    },
    [number],
  );
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void act({ kind: 'look' });
    };
    const timer = setInterval(look, lookMs);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [act]);
  return { notes, act };
}

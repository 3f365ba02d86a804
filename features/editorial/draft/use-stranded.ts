'use client';

import { useCallback, useEffect, useState } from 'react';
import type { Content } from '#features/articles/content.ts';
import { isSame } from '../revisions/is-same.ts';
import { dropUnsent, listUnsent, type Place } from './outbox.ts';

interface Stranded {
  place: Place;
  content: Content;
}

/** What a writer left in this browser's outbox about a story that is not theirs to change any more; null when there is nothing. */
export function useStranded(user: string, number: number, shown: Content) {
  const [stranded, setStranded] = useState<Stranded | null>(null);
  useEffect(() => {
    let isStale = false;
    void listUnsent({ user, number }).then(([newest]) => {
      if (isStale) return;
      const isNews = newest && !isSame(newest.unsent.content, shown);
      setStranded(isNews ? { place: { user, number, tab: newest.tab }, content: newest.unsent.content } : null);
    });
    return () => {
      isStale = true;
    };
  }, [user, number, shown]);
  const drop = useCallback(async () => {
    if (stranded) await dropUnsent(stranded.place);
    setStranded(null);
  }, [stranded]);
  return { content: stranded?.content ?? null, drop };
}

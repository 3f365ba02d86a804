'use client';

import { useEffect, useRef, useState } from 'react';
import { anything, askLibrary, type Found, type Wish } from '../ask-library.ts';
import type { MediaItem } from '../media-source.ts';
import type { NotSent } from '../send-file.ts';

/** So long after the last key the library is asked. */
const pauseMs = 150;

/** The library as it is searched: an answer that a newer wish has overtaken is dropped. */
export function useLibrary(kind: MediaItem['kind'] | null, initial: Found | null) {
  const [wish, setWish] = useState<Wish>({ ...anything, kind });
  const [found, setFound] = useState<Found | null>(initial);
  const [problem, setProblem] = useState<NotSent | null>(null);
  const [isBusy, setBusy] = useState(initial === null);
  const hasAnswer = useRef(initial !== null);

  useEffect(() => {
    // The page came with the answer to the first wish.
    if (hasAnswer.current) {
      hasAnswer.current = false;
      return;
    }
    const overtaken = new AbortController();
    setBusy(true);
    const timer = setTimeout(async () => {
      const answer = await askLibrary(wish, null, overtaken.signal);
      if (overtaken.signal.aborted) return;
      setBusy(false);
      setProblem(answer.ok ? null : answer);
      if (answer.ok) setFound(answer.value);
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      overtaken.abort();
    };
  }, [wish]);

  const more = async () => {
    setBusy(true);
    const answer = await askLibrary(wish, found?.items.at(-1)?.id ?? null);
    setBusy(false);
    setProblem(answer.ok ? null : answer);
    if (answer.ok) setFound((held) => ({ ...held, items: [...(held?.items ?? []), ...answer.value.items], hasMore: answer.value.hasMore }));
  };
  const add = (item: MediaItem) =>
    setFound((held) => ({
      ...held,
      items: [item, ...(held?.items ?? []).filter(({ id }) => id !== item.id)],
      hasMore: held?.hasMore ?? false,
    }));
  return { wish, setWish, found, problem, isBusy, more, add };
}

'use client';

import { useEffect, useRef, useState } from 'react';
import { useTexts } from '#ui/texts.tsx';
import type { MediaItem } from '../media-source.ts';
import { refusalText } from '../refusal-text.ts';
import { mayPass, sendFile } from '../send-file.ts';

/** A file on its way into the library. */
export interface Upload {
  key: number;
  file: File;
  /** How much of it is there, from 0 to 1. */
  share: number;
  state: 'waiting' | 'sending' | 'done' | 'failed';
  problem: string | null;
  /** Whether it is worth trying again. */
  mayPass: boolean;
  /** The one in the library with the same content, which is shown instead. */
  known: MediaItem | null;
}

/** As many at once as the server prepares at a time. */
const mostAtOnce = 2;
let keys = 0;

const isOpen = ({ state }: Upload) => state === 'waiting' || state === 'sending';

/**
 * Sends files up, two at a time, the rest in turn; what failed stays with its reason until it is tried again or put aside, what
 * is done until all are. `check` may say what is wrong with one that arrived.
 */
export function useUploads(onUploaded: (item: MediaItem) => void, check: (item: MediaItem) => string | null) {
  const t = useTexts('media');
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const waiting = useRef<Upload[]>([]);
  const sending = useRef(0);
  const isBusy = uploads.some(isOpen);

  useEffect(() => {
    if (!isBusy) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isBusy]);

  const put = (key: number, given: Partial<Upload>) =>
    setUploads((all) => all.map((each) => (each.key === key ? { ...each, ...given } : each)));

  const send = async ({ key, file }: Upload) => {
    put(key, { state: 'sending', share: 0, problem: null });
    const sent = await sendFile(file, (share) => put(key, { share }));
    if (!sent.ok) return put(key, { state: 'failed', problem: refusalText(t, sent), mayPass: mayPass(sent) });
    const { isKnown, ...item } = sent.value;
    const problem = check(item);
    if (problem) return put(key, { state: 'failed', problem, mayPass: false });
    put(key, { state: 'done', share: 1, known: isKnown ? item : null });
    onUploaded(item);
  };
  const pump = () => {
    while (sending.current < mostAtOnce) {
      const next = waiting.current.shift();
      if (!next) return;
      sending.current++;
      void send(next).finally(() => {
        sending.current--;
        pump();
      });
    }
  };
  const begin = (fresh: readonly Upload[]) => {
    waiting.current.push(...fresh);
    pump();
  };

  return {
    uploads,
    take(files: readonly File[]) {
      const fresh = files.map(
        (file): Upload => ({ key: ++keys, file, share: 0, state: 'waiting', problem: null, mayPass: false, known: null }),
      );
      setUploads((all) => [...(all.some(isOpen) ? all : []), ...fresh]);
      begin(fresh);
    },
    again(upload: Upload) {
      put(upload.key, { state: 'waiting', problem: null });
      begin([upload]);
    },
    drop: (key: number) => setUploads((all) => all.filter((each) => each.key !== key)),
  };
}

import { useEffect, useRef, useState } from 'react';

export const liveEveryMs = 10_000;
export type Problem = 'offline' | 'signed-out';

/**
 * What an address answers, asked again every ten seconds while somebody looks: not while the page is hidden, and at once when it
 * is seen again. One question at a time; what fails is tried again, what is signed out is not.
 */
export function useLive<Value>(address: string, first: Value): { value: Value; problem: Problem | null } {
  const [value, setValue] = useState(first);
  const [problem, setProblem] = useState<Problem | null>(null);
  const given = useRef(first);
  // The page was asked for anew, with other wishes: what it brought is the latest.
  if (given.current !== first) {
    given.current = first;
    setValue(first);
  }
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isUnderWay = false;
    let isOver = false;
    const stop = new AbortController();
    async function ask() {
      clearTimeout(timer);
      if (isUnderWay || isOver || document.visibilityState !== 'visible') return;
      isUnderWay = true;
      try {
        const response = await fetch(address, { cache: 'no-store', signal: AbortSignal.any([stop.signal, AbortSignal.timeout(8_000)]) });
        if (response.ok) setValue(await response.json());
        if (response.status === 401) isOver = true;
        setProblem(response.ok ? null : response.status === 401 ? 'signed-out' : 'offline');
      } catch {
        if (!stop.signal.aborted) setProblem('offline');
      }
      isUnderWay = false;
      if (!stop.signal.aborted && !isOver) timer = setTimeout(ask, liveEveryMs);
    }
    timer = setTimeout(ask, liveEveryMs);
    document.addEventListener('visibilitychange', ask);
    return () => {
      stop.abort();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', ask);
    };
  }, [address]);
  return { value, problem };
}

'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { type LiveWish, liveAction } from './actions.ts';
import { keepOutgoing, keptOutgoing, type Outgoing } from './outgoing.ts';
import type { LiveDeskState } from './queries.ts';

/** So often the others' entries are looked for while the page is in sight, in ms. */
const lookMs = 2_000;
const retryMs = 4_000;

/**
 * A live blog while it is written: others' entries arrive, one's own stand there at once and are sent behind. What the network did not
 * take stays, here and over a reload, and is sent when it can be.
 */
export function useLive(user: string, number: number, opened: LiveDeskState) {
  const [state, setState] = useState(opened);
  const [outgoing, setOutgoing] = useState<Outgoing[]>([]);
  const [isOffline, setOffline] = useState(false);
  const isSending = useRef(false);

  const take = useCallback((next: LiveDeskState | null) => {
    // An answer that was overtaken on the way is older than what is shown.
    if (next) setState((held) => ((next.live?.version ?? 0) >= (held.live?.version ?? 0) ? next : held));
  }, []);

  /** Gives why nothing came of it, else null. */
  const act = useCallback(
    async (wish: LiveWish): Promise<string | null> => {
      try {
        const { outcome, state: next } = await liveAction(number, wish);
        take(next);
        setOffline(false);
        return outcome.ok ? null : outcome.reason;
      } catch {
        setOffline(true);
        return 'offline';
      }
    },
    [number, take],
  );

  useEffect(() => setOutgoing(keptOutgoing(user, number)), [user, number]);
  const change = useCallback(
    (to: (held: Outgoing[]) => Outgoing[]) =>
      setOutgoing((held) => {
        const next = to(held);
        keepOutgoing(user, number, next);
        return next;
      }),
    [user, number],
  );

  // One after the other, in the order in which they were written.
  useEffect(() => {
    const next = outgoing.find(({ problem }) => problem === null);
    if (!next || isSending.current) return;
    isSending.current = true;
    void act({ kind: 'post', ...withoutProblem(next) }).then((problem) => {
      isSending.current = false;
      change((held) =>
        problem ? held.map((each) => (each.key === next.key ? { ...each, problem } : each)) : held.filter(({ key }) => key !== next.key),
      );
    });
  }, [outgoing, act, change]);

  const retry = useCallback(
    (key?: string) =>
      change((held) =>
        held.some(({ problem }) => problem !== null)
          ? held.map((each) => ((key ? each.key === key : each.problem === 'offline') ? { ...each, problem: null } : each))
          : held,
      ),
    [change],
  );
  const waits = outgoing.some(({ problem }) => problem === 'offline');
  useEffect(() => {
    if (!waits) return;
    const again = () => retry();
    const timer = setTimeout(again, retryMs);
    addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', again);
    };
  }, [waits, retry]);

  useEffect(() => {
    let isOver = false;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      clearTimeout(timer);
      if (document.visibilityState === 'visible') {
        const answer = await fetch(`/admin/articles/${number}/live-entries`).catch(() => null);
        setOffline(!answer);
        if (answer?.ok) take(await answer.json().catch(() => null));
      }
      if (!isOver) timer = setTimeout(look, lookMs);
    };
    timer = setTimeout(look, lookMs);
    document.addEventListener('visibilitychange', look);
    return () => {
      isOver = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [number, take]);

  return {
    state,
    isOffline,
    // What arrived among the others no longer stands apart.
    outgoing: outgoing.filter(({ key }) => !state.entries.some((entry) => entry.key === key)),
    act,
    post: (entry: Omit<Outgoing, 'problem'>) => change((held) => [...held, { ...entry, problem: null }]),
    retry,
    drop: (key: string) => change((held) => held.filter((each) => each.key !== key)),
  };
}

const withoutProblem = ({ problem: _problem, ...entry }: Outgoing) => entry;

'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Arrangement, FrontDesk } from '#features/frontpage/desk/queries.ts';
import type { Container } from '#features/frontpage/front.ts';
import type { FrontRefusal, Theirs } from '#features/frontpage/outcome.ts';

export type SaveState = 'saved' | 'saving' | 'offline' | 'refused';
const pauseMs = 400;

interface Saved {
  revision: number;
  arrangement: Arrangement;
}

/** What one arranges, kept at the portal a moment after each change. When somebody else was faster, `theirs` says so and nothing is sent. */
export function useFront(desk: FrontDesk) {
  const [containers, setContainers] = useState(desk.containers);
  const [revision, setRevision] = useState(desk.revision);
  const [arrangement, setArrangement] = useState(desk.arrangement);
  const [isDraft, setIsDraft] = useState(desk.isDraft);
  const [state, setState] = useState<SaveState>('saved');
  const [reason, setReason] = useState<FrontRefusal | 'signed-out' | null>(null);
  const [theirs, setTheirs] = useState<Theirs | null>(null);
  const latest = useRef(desk.containers);
  const base = useRef(desk.revision);
  /** Whether something is not kept yet: what the portal says meanwhile is older. */
  const isDirty = useRef(false);
  const underWay = useRef<Promise<void> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { of } = desk;

  const send = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    // One after the other: each is made from what the one before gave.
    while (underWay.current) await underWay.current;
    const given = latest.current;
    const work = async () => {
      const answer = await fetch('/admin/front/draft', {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ of, base: base.current, containers: given }),
      }).catch(() => null);
      const told = await answer?.json().catch(() => null);
      if (!answer || !told) return setState('offline');
      if (answer.ok) {
        const saved = told as Saved;
        base.current = saved.revision;
        setRevision(saved.revision);
        setArrangement(saved.arrangement);
        setIsDraft(true);
        setReason(null);
        if (latest.current === given) {
          isDirty.current = false;
          setState('saved');
        }
        return;
      }
      setState('refused');
      setReason(told.reason);
      if (answer.status === 409) setTheirs(told.theirs);
    };
    underWay.current = work().finally(() => {
      underWay.current = null;
    });
    await underWay.current;
  }, [of]);

  const change = useCallback(
    (next: Container[]) => {
      latest.current = next;
      isDirty.current = true;
      setContainers(next);
      setState('saving');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void send(), pauseMs);
    },
    [send],
  );
  useEffect(() => () => clearTimeout(timer.current), []);
  // After a launch, an undo, or a draft thrown away: the front as it stands then.
  useEffect(() => {
    if (isDirty.current) return;
    latest.current = desk.containers;
    base.current = desk.revision;
    setContainers(desk.containers);
    setRevision(desk.revision);
    setArrangement(desk.arrangement);
    setIsDraft(desk.isDraft);
  }, [desk]);

  /** After a conflict: theirs from here on, or mine on top of theirs; either is in the log of events. */
  const resolve = (choice: 'mine' | 'theirs') => {
    if (!theirs) return;
    // They launched it, or threw their draft away: what is live is theirs.
    if (choice === 'theirs' && !theirs.containers) return location.reload();
    base.current = theirs.revision;
    setRevision(theirs.revision);
    setTheirs(null);
    change(choice === 'theirs' && theirs.containers ? theirs.containers : latest.current);
  };
  /** Put off: the next change, or trying again, asks again. */
  const putOff = () => setTheirs(null);
  return { containers, revision, arrangement, isDraft, state, reason, theirs, change, send, resolve, putOff };
}
export type FrontState = ReturnType<typeof useFront>;

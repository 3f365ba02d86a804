'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';

/** What came of what somebody asked for, in words. */
export interface Outcome {
  isProblem: boolean;
  words: string;
}

type Answer<Reason> = { ok: true } | { ok: false; reason: Reason };

/** Asks the server for one thing at a time, keeps what came of it to be said, and shows the page as it is then. */
export function useOutcome() {
  const router = useRouter();
  const [said, setSaid] = useState<Outcome | null>(null);
  const [isPending, begin] = useTransition();
  const ask = <Reason extends string>(
    action: () => Promise<Answer<Reason>>,
    done: string,
    refused: (reason: Reason | 'offline') => string,
  ) =>
    begin(async () => {
      const answer = await action().catch(() => ({ ok: false, reason: 'offline' }) as const);
      setSaid(answer.ok ? { isProblem: false, words: done } : { isProblem: true, words: refused(answer.reason) });
      router.refresh();
    });
  return { said, isPending, ask };
}

/** Says it, to those who listen too: what went well when they have a moment, a problem at once. */
export function OutcomeLines({ said }: { said: Outcome | null }) {
  return (
    <>
      <p role="status" className="hint min-h-5">
        {said && !said.isProblem && said.words}
      </p>
      <p role="alert" className="problem empty:hidden">
        {said?.isProblem && said.words}
      </p>
    </>
  );
}

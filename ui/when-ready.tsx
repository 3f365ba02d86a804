'use client';

import { useReady } from './ready.ts';

/** Fields that nobody can fill in before the page's scripts have taken over: what is typed earlier would not be heard. */
export function WhenReady({ children }: { children: React.ReactNode }) {
  return (
    <fieldset disabled={!useReady()} className="contents">
      {children}
    </fieldset>
  );
}

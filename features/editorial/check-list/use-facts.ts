'use client';

import { useEffect, useState } from 'react';
import type { Content } from '#features/articles/content.ts';
import { askedOf, type Facts } from './facts.ts';

const pauseMs = 600;

/**
 * What the server knows of a working copy: asked anew a moment after something has changed that it is asked about, and when
 * `occasion` changes. Null until the first answer; without connection the last one stands.
 */
export function useFacts(number: number, content: Content, occasion: string): Facts | null {
  const [facts, setFacts] = useState<Facts | null>(null);
  const asked = JSON.stringify(askedOf(content));
  // biome-ignore lint/correctness/useExhaustiveDependencies: an occasion is a reason to ask again, not part of the question
  useEffect(() => {
    const left = new AbortController();
    const timer = setTimeout(() => {
      const body = { method: 'POST', headers: { 'content-type': 'application/json' }, body: asked, signal: left.signal };
      fetch(`/admin/articles/${number}/facts`, body)
        .then(async (answer) => answer.ok && setFacts(await answer.json()))
        .catch(() => undefined);
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      left.abort();
    };
  }, [number, asked, occasion]);
  return facts;
}

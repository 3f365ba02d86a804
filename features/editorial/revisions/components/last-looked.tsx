'use client';

import { useEffect, useState } from 'react';
import { z } from 'zod';
import { useTexts } from '#ui/texts.tsx';

interface Props {
  user: string;
  number: number;
  revision: number;
  /** A version that was written on is not there any more. */
  known: readonly number[];
}

const looked = z.object({ revision: z.int(), before: z.int().nullable() });

/** A way to what changed since this person last looked here, in this browser. Looking again does not take it away. */
export function LastLooked({ user, number, revision, known }: Props) {
  const t = useTexts('diff');
  const [since, setSince] = useState<number | null>(null);
  useEffect(() => {
    const key = `kawaraban-looked/${user}/${number}`;
    const last = recall(key);
    const before = last === null || last.revision === revision ? (last?.before ?? null) : last.revision;
    setSince(before);
    remember(key, { revision, before });
  }, [user, number, revision]);
  const from = since === null ? undefined : known.find((each) => each >= since && each < revision);
  if (from === undefined) return null;
  return (
    <a className="tap underline decoration-second" href={`?from=${from}&to=${revision}`}>
      {t('since.looked')}
    </a>
  );
}

/* A browser that keeps nothing has no last time. */
function recall(key: string): z.infer<typeof looked> | null {
  try {
    return looked.parse(JSON.parse(localStorage.getItem(key) ?? ''));
  } catch {
    return null;
  }
}

function remember(key: string, value: z.infer<typeof looked>): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Then the next visit is the first again.
  }
}

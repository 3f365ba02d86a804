'use client';

import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Content } from '#features/articles/content.ts';
import { DraftKeeper, type Kept } from './draft-keeper.ts';

/** One tab, for as long as it is open: a reload is the same writer. */
function tabName(): string {
  const known = sessionStorage.getItem('kawaraban-tab');
  const tab = known ?? crypto.randomUUID();
  if (!known) sessionStorage.setItem('kawaraban-tab', tab);
  return tab;
}

/**
 * A working copy under a writer's hands. `put` changes some of its fields; `edition` grows when the whole was replaced from
 * outside (the outbox, a merge), so that what holds a copy of its own begins anew.
 */
export function useDraft(of: Omit<Kept, 'tab'>, isEditable: boolean) {
  const [keeper, setKeeper] = useState<DraftKeeper | null>(null);
  const [content, setContent] = useState(of.content);
  const [edition, setEdition] = useState(0);
  const idle = useMemo(() => ({ subscribe: () => () => undefined, getStatus: () => opening }), []);
  const source = keeper ?? idle;
  const status = useSyncExternalStore(source.subscribe, source.getStatus, () => opening);

  const replace = useCallback((whole: Content) => {
    setContent(whole);
    setEdition((before) => before + 1);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision from the server mounts the form anew, by its key
  useEffect(() => {
    if (!isEditable) return;
    const made = new DraftKeeper({ ...of, tab: tabName() });
    setKeeper(made);
    void made.open().then((left) => left && replace(left));
    return () => made.close();
  }, [of.number, isEditable]);

  const put = useCallback(
    (change: Partial<Content>) => {
      if (!keeper) return;
      // The keeper has the newest; several fields may change before the next rendering.
      const after = { ...keeper.content, ...change };
      keeper.change(after);
      setContent(after);
    },
    [keeper],
  );
  return { content, put, replace, edition, status, keeper };
}

const opening = { kind: 'opening' as const };
export type Draft = ReturnType<typeof useDraft>;

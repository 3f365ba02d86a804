'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Content } from '#features/articles/content.ts';
import { DraftKeeper, type Kept } from './draft-keeper.ts';
import type { Status } from './status.ts';
import { tabName } from './tab.ts';

/**
 * A working copy under a writer's hands. `put` changes some of its fields; `edition` grows when the whole was replaced from
 * outside (the outbox, a merge, a newer revision), so that what holds a copy of its own begins anew.
 */
export function useDraft(of: Omit<Kept, 'tab'>, isEditable: boolean) {
  const router = useRouter();
  const [keeper, setKeeper] = useState<DraftKeeper | null>(null);
  const [content, setContent] = useState(of.content);
  const [edition, setEdition] = useState(0);
  const [isRestored, setIsRestored] = useState(false);
  const idle = useMemo(() => ({ subscribe: () => () => undefined, getStatus: () => opening }), []);
  const source = keeper ?? idle;
  const status = useSyncExternalStore(source.subscribe, source.getStatus, () => opening);

  const replace = useCallback((whole: Content) => {
    setContent(whole);
    setEdition((before) => before + 1);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: one keeper as long as the article may be changed; what the server has newer is adopted below
  useEffect(() => {
    if (!isEditable) return replace(of.content);
    const made = new DraftKeeper({ ...of, tab: tabName() });
    setKeeper(made);
    void made.open((left) => {
      replace(left);
      setIsRestored(true);
    });
    return () => {
      made.close();
      setKeeper(null);
    };
  }, [of.number, isEditable]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the content belongs to the revision
  useEffect(() => {
    if (keeper?.adopt(of.revision, of.content)) replace(of.content);
  }, [keeper, of.revision]);

  // The page is asked for again; what it brings is adopted above.
  const isBehind = status.kind === 'behind' || (status.kind === 'held' && status.isBehind);
  useEffect(() => {
    if (isBehind) router.refresh();
  }, [isBehind, router]);

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
  useUnsavedWarning(keeper);
  return { content, put, replace, edition, status, keeper, isRestored };
}

const opening: Status = { kind: 'opening' };
export type Draft = ReturnType<typeof useDraft>;

/** Only where words would really be lost does the browser ask before it leaves. */
function useUnsavedWarning(keeper: DraftKeeper | null) {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => keeper?.isAtRisk && event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [keeper]);
}

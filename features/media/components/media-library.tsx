'use client';

import { useMemo } from 'react';
import type { MediaSource } from '../media-source.ts';

/** STUB, replaced by the media part. */
export function useMediaSource(): { source: MediaSource; dialog: React.ReactNode } {
  const source = useMemo<MediaSource>(
    () => ({ get: async () => [], upload: async () => ({ ok: false, reason: 'stub' }), pick: async () => null }),
    [],
  );
  return { source, dialog: null };
}

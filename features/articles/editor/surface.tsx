'use client';

import { createContext, useContext, useSyncExternalStore } from 'react';
import type { MediaItem } from '#features/media/media-source.ts';
import type { Language } from '#ui/language.ts';
import type { MediaCache } from './media-cache.ts';
import type { Uploads } from './uploads.ts';

/** What the blocks of one editor share. */
export interface Surface {
  language: Language;
  isEditable: boolean;
  cache: MediaCache;
  uploads: Uploads;
  editEmbed(): void;
}

export const SurfaceContext = createContext<Surface | null>(null);

export function useSurface(): Surface {
  const surface = useContext(SurfaceContext);
  if (!surface) throw new Error('A block is drawn outside of its editor.');
  return surface;
}

/** Media by their numbers, in this order: undefined while it is looked for, null where it is gone. */
export function useMedia(ids: readonly number[]): (MediaItem | null | undefined)[] {
  const { cache } = useSurface();
  useSyncExternalStore(cache.subscribe, cache.getVersion, cache.getVersion);
  return ids.map((id) => cache.read(id));
}

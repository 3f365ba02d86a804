'use client';

import type { MediaItem } from '#features/media/media-source.ts';
import { mediaPath } from '#features/media/picture.ts';
import { recordingFile } from '#features/media/renditions.ts';

/** A film or a sound, as readers get it. */
export function Recording({ item }: { item: MediaItem }) {
  const common = {
    src: mediaPath(recordingFile(item.hash, item.mime)),
    controls: true,
    preload: 'metadata',
    'aria-label': item.alt,
  } as const;
  return item.kind === 'video' ? (
    <video {...common} playsInline width={item.width ?? undefined} height={item.height ?? undefined} />
  ) : (
    <audio {...common} />
  );
}

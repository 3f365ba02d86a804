import { useEffect, useState } from 'react';
import type { MediaItem } from '#features/media/media-source.ts';
import { useEditorTools } from '../editor-context.tsx';

/** The media with these numbers, in their order, as soon as they are known; read again when the window comes back: they may have been described meanwhile. */
export function useMedia(ids: readonly number[]): MediaItem[] {
  const { media } = useEditorTools();
  const [items, setItems] = useState<MediaItem[]>([]);
  const wanted = ids.join(' ');
  useEffect(() => {
    const numbers = wanted.split(' ').filter(Boolean).map(Number);
    let isStale = false;
    const read = () => {
      if (numbers.length > 0) void media.get(numbers).then((found) => isStale || setItems(found));
    };
    read();
    window.addEventListener('focus', read);
    return () => {
      isStale = true;
      window.removeEventListener('focus', read);
    };
  }, [wanted, media]);
  return ids.flatMap((id) => items.find((item) => item.id === id) ?? []);
}

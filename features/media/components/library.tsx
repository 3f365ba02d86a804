'use client';

import { useTexts } from '#ui/texts.tsx';
import type { Found } from '../ask-library.ts';
import type { MediaItem } from '../media-source.ts';
import { refusalText } from '../refusal-text.ts';
import { LibraryWishes } from './library-wishes.tsx';
import { MediaTile } from './media-tile.tsx';
import { UploadZone } from './upload-zone.tsx';
import { useLibrary } from './use-library.ts';

interface Props {
  /** The only kind that is of use here; null: all. */
  kind: MediaItem['kind'] | null;
  /** What the page came with; null: nothing yet. */
  initial: Found | null;
  /** Without it a picture leads to its own page. */
  onChoose?(item: MediaItem): void;
  onUploaded?(item: MediaItem): void;
}

/** Pictures and recordings, the newest first, searched while one types; files dropped anywhere on it are taken in. */
export function Library({ kind, initial, onChoose, onUploaded }: Props) {
  const t = useTexts('media');
  const { wish, setWish, found, problem, isBusy, more, add } = useLibrary(kind, initial);
  const uploaded = (item: MediaItem) => {
    add(item);
    onUploaded?.(item);
  };
  return (
    <UploadZone kind={kind} onUploaded={uploaded} onChoose={onChoose}>
      <LibraryWishes wish={wish} hasKinds={kind === null} people={found?.people ?? []} isBusy={isBusy} onChange={setWish} />
      <p role="alert" className="problem pb-2 empty:hidden">
        {problem && refusalText(t, problem)}
      </p>
      {found && found.items.length === 0 && (
        <p className="hint py-6">{t(wish.search || wish.by || wish.state || wish.kind !== kind ? 'library.none' : 'library.empty')}</p>
      )}
      <ul aria-label={t('library.list')} aria-busy={isBusy} className="grid grid-cols-2 gap-x-4 gap-y-5 sm:grid-cols-3 lg:grid-cols-5">
        {found?.items.map((item) => (
          <li key={item.id}>
            <MediaTile item={item} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      {found?.hasMore && (
        <p className="pt-5 text-center">
          <button type="button" className="button" disabled={isBusy} onClick={() => void more()}>
            {t('library.more')}
          </button>
        </p>
      )}
    </UploadZone>
  );
}

'use client';

import { useId, useState } from 'react';
import { useTexts } from '#ui/texts.tsx';
import { acceptedTypes } from '../limits.ts';
import type { MediaItem } from '../media-source.ts';
import { UploadList } from './upload-list.tsx';
import { useUploads } from './use-uploads.ts';

interface Props {
  /** The only kind that is of use here; null: all, and several at once. */
  kind: MediaItem['kind'] | null;
  onUploaded(item: MediaItem): void;
  /** Where one is to be chosen for a story. */
  onChoose?(item: MediaItem): void;
  children: React.ReactNode;
}

/** Takes in files that are chosen, or dropped anywhere on what it holds, and shows how far each is. */
export function UploadZone({ kind, onUploaded, onChoose, children }: Props) {
  const t = useTexts('media');
  const hint = useId();
  const [isOver, setOver] = useState(false);
  const otherKind = (item: MediaItem) =>
    kind !== null && item.kind !== kind ? t('upload.otherKind', { kind: t(`kind.${item.kind}`) }) : null;
  const { take, ...sending } = useUploads(onUploaded, otherKind);
  const takeIn = (files: Iterable<File>) => {
    setOver(false);
    take(kind ? [...files].slice(0, 1) : [...files]);
  };

  return (
    <section
      aria-label={t('upload.zone')}
      className={isOver ? 'outline-2 outline-dashed outline-seal outline-offset-4' : ''}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        takeIn(event.dataTransfer.files);
      }}
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-ink pt-3">
        <label className="button focus-within:outline-2 focus-within:outline-seal focus-within:outline-offset-3">
          {t('upload.choose')}
          <input
            type="file"
            className="sr-only"
            multiple={kind === null}
            accept={kind ? acceptedTypes[kind] : Object.values(acceptedTypes).join(',')}
            aria-describedby={hint}
            onChange={(event) => {
              const files = [...(event.target.files ?? [])];
              // The same file may be chosen again after a refusal.
              event.target.value = '';
              takeIn(files);
            }}
          />
        </label>
        <p id={hint} className="hint">
          {t(`upload.hint.${kind ?? 'all'}`)}
        </p>
      </div>
      <UploadList {...sending} onChoose={onChoose} />
      {children}
    </section>
  );
}

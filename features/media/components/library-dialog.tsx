'use client';

import { useState } from 'react';
import { Dialog } from '#ui/dialog.tsx';
import { useTexts } from '#ui/texts.tsx';
import { isComplete, type MediaItem } from '../media-source.ts';
import { DetailsForm } from './details-form.tsx';
import { Library } from './library.tsx';

interface Props {
  /** What is looked for; null while nobody asks. */
  kind: MediaItem['kind'] | null;
  /** The one that wants words; null: one is to be chosen. */
  item: MediaItem | null;
  /** The one that was chosen; null when the person thought better of it. */
  onSettle(item: MediaItem | null): void;
}

/** The library over the story: choose one, or bring one and say what it shows. */
export function LibraryDialog({ kind, item, onSettle }: Props) {
  const t = useTexts('media');
  const [incomplete, setIncomplete] = useState<MediaItem | null>(null);
  const described = item ?? incomplete;
  const settle = (settled: MediaItem | null) => {
    setIncomplete(null);
    onSettle(settled);
  };
  return (
    <Dialog
      title={kind ? t(described ? 'dialog.describe' : `dialog.${kind}`) : ''}
      isOpen={kind !== null}
      isWide
      onClose={() => settle(null)}
    >
      {described ? (
        <DetailsForm
          item={described}
          submit={t(item ? 'details.save' : 'dialog.use')}
          onSaved={settle}
          back={item ? { label: t('dialog.cancel'), go: () => settle(null) } : { label: t('details.back'), go: () => setIncomplete(null) }}
        />
      ) : (
        <>
          <Library
            kind={kind}
            initial={null}
            onChoose={(item) => (isComplete(item) ? settle(item) : setIncomplete(item))}
            onUploaded={setIncomplete}
          />
          <div className="flex justify-end pt-4">
            <button type="button" className="button" onClick={() => settle(null)}>
              {t('dialog.cancel')}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}

'use client';

import { useId, useState } from 'react';
import { useTexts } from '#ui/texts.tsx';
import { acceptedTypes } from '../limits.ts';
import type { MediaItem } from '../media-source.ts';
import { refusalText } from '../refusal-text.ts';
import { sendFile } from '../send-file.ts';

interface Upload {
  key: number;
  name: string;
  /** How much of it is there, from 0 to 1. */
  share: number;
  problem: string | null;
}

interface Props {
  /** The only kind that is of use here; null: all, and several at once. */
  kind: MediaItem['kind'] | null;
  onUploaded(item: MediaItem): void;
  children: React.ReactNode;
}

let keys = 0;

/** Takes in files that are chosen, or dropped anywhere on what it holds, and shows how far each is. */
export function UploadZone({ kind, onUploaded, children }: Props) {
  const t = useTexts('media');
  const hint = useId();
  const [uploads, setUploads] = useState<Upload[]>([]);
  const [isOver, setOver] = useState(false);

  const take = async (files: Iterable<File>) => {
    setOver(false);
    for (const file of kind ? [...files].slice(0, 1) : files) {
      const key = ++keys;
      const put = (given: Partial<Upload>) => setUploads((all) => all.map((each) => (each.key === key ? { ...each, ...given } : each)));
      setUploads((all) => [...all.filter(({ problem }) => !problem), { key, name: file.name, share: 0, problem: null }]);
      const sent = await sendFile(file, (share) => put({ share }));
      const isWrong = sent.ok && kind !== null && sent.value.kind !== kind;
      if (!sent.ok) put({ problem: refusalText(t, sent) });
      else if (isWrong) put({ problem: t('upload.otherKind', { kind: t(`kind.${sent.value.kind}`) }) });
      else setUploads((all) => all.filter((each) => each.key !== key));
      if (sent.ok && !isWrong) onUploaded(sent.value);
    }
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
        void take(event.dataTransfer.files);
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
              void take(files);
            }}
          />
        </label>
        <p id={hint} className="hint">
          {t(`upload.hint.${kind ?? 'all'}`)}
        </p>
      </div>
      <ul className="grid gap-2 pt-3 empty:hidden">
        {uploads.map((upload) => (
          <UploadLine key={upload.key} upload={upload} />
        ))}
      </ul>
      {children}
    </section>
  );
}

function UploadLine({ upload: { name, share, problem } }: { upload: Upload }) {
  const t = useTexts('media');
  if (problem)
    return (
      <li role="alert" className="notice notice-problem">
        <strong>{name}</strong>: {problem}
      </li>
    );
  return (
    <li className="grid gap-1">
      <span role="status">{t(share < 1 ? 'upload.sending' : 'upload.preparing', { name })}</span>
      <progress className="h-1.5 w-full accent-ink" aria-label={name} max={1} value={share < 1 ? share : undefined} />
    </li>
  );
}

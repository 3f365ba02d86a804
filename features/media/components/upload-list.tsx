'use client';

import { useTexts } from '#ui/texts.tsx';
import type { MediaItem } from '../media-source.ts';
import type { Upload, useUploads } from './use-uploads.ts';

interface Props extends Omit<ReturnType<typeof useUploads>, 'take'> {
  /** Without it a picture leads to its own page. */
  onChoose?(item: MediaItem): void;
}

/** How far files are, each and all together; those that failed say what to do. */
export function UploadList({ uploads, again, drop, onChoose }: Props) {
  const t = useTexts('media');
  if (uploads.length === 0) return null;
  const done = uploads.filter(({ state }) => state === 'done').length;
  const failed = uploads.filter(({ state }) => state === 'failed').length;
  const isOver = done + failed === uploads.length;
  const bytes = uploads.reduce((sum, { file }) => sum + file.size, 0);
  const sent = uploads.reduce((sum, { file, share, state }) => sum + (state === 'failed' ? file.size : file.size * share), 0);
  const listed = uploads.filter(({ state, known }) => state !== 'done' || known);
  return (
    <div className="grid gap-2 pt-3">
      <p role="status" className="hint">
        {t(isOver ? 'upload.over' : 'upload.all', { done, failed, count: uploads.length })}
      </p>
      {!isOver && uploads.length > 1 && (
        <progress className="h-2 w-full accent-seal" aria-label={t('upload.together')} max={1} value={bytes > 0 ? sent / bytes : 1} />
      )}
      <ul className="grid gap-2 empty:hidden">
        {listed.map((upload) => (
          <UploadLine key={upload.key} upload={upload} again={again} drop={drop} onChoose={onChoose} />
        ))}
      </ul>
    </div>
  );
}

function UploadLine({ upload, again, drop, onChoose }: { upload: Upload } & Pick<Props, 'again' | 'drop' | 'onChoose'>) {
  const t = useTexts('media');
  const { key, state, share, problem, known, file } = upload;
  const aside = (
    <button type="button" className="button" onClick={() => drop(key)}>
      {t('upload.drop')}
    </button>
  );
  if (state === 'failed')
    return (
      <li className="notice notice-problem flex flex-wrap items-center justify-between gap-2">
        <span role="alert">
          <strong className="break-all">{file.name}</strong>: {problem}
        </span>
        <span className="flex gap-2">
          {upload.mayPass && (
            <button type="button" className="button" onClick={() => again(upload)}>
              {t('upload.again')}
            </button>
          )}
          {aside}
        </span>
      </li>
    );
  if (known)
    return (
      <li className="notice flex flex-wrap items-center justify-between gap-2">
        <span>
          <strong className="break-all">{file.name}</strong>: {t('upload.known')}{' '}
          {!onChoose && <a href={`/admin/media/${known.id}`}>{known.alt || known.caption || t('tile.wordless')}</a>}
        </span>
        {aside}
      </li>
    );
  const isPrepared = state === 'sending' && share >= 1;
  const words = state === 'waiting' ? 'upload.waiting' : isPrepared ? 'upload.preparing' : 'upload.sending';
  return (
    <li className="grid gap-1">
      <span className="break-all">{t(words, { name: file.name, percent: Math.floor(share * 100) })}</span>
      <progress className="h-1.5 w-full accent-ink" aria-label={file.name} max={1} value={isPrepared ? undefined : share} />
    </li>
  );
}

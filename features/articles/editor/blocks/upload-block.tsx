'use client';

import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { useSyncExternalStore } from 'react';
import { useTexts } from '#ui/texts.tsx';
import { useSurface } from '../surface.tsx';
import { BlockActions, removeBlock } from './block-actions.tsx';

/** A picture on its way up; where it was refused, why, and what can be done. */
export function UploadBlock(props: ReactNodeViewProps) {
  const { key } = props.node.attrs;
  const t = useTexts('editor');
  const { uploads } = useSurface();
  const read = () => uploads.read(key);
  const upload = useSyncExternalStore(uploads.subscribe, read, read);
  const name = upload?.file.name ?? '';
  return (
    <NodeViewWrapper as="figure" contentEditable={false} className="upload">
      {/* biome-ignore lint/performance/noImgElement: from memory, nothing to optimize */}
      {upload && <img src={upload.preview} alt={name} />}
      {upload?.refusal === null && (
        <p role="status" className="hint">
          {t('upload.going', { name })} <progress aria-label={t('upload.going', { name })} />
        </p>
      )}
      {upload?.refusal !== null && (
        <div className="notice notice-problem">
          <p role="alert">{upload ? t('upload.refused', { reason: upload.refusal || t('upload.unknown') }) : t('upload.lost')}</p>
          <BlockActions label={name}>
            {upload && (
              <button type="button" className="button" onClick={() => uploads.retry(key)}>
                {t('upload.retry')}
              </button>
            )}
            <button
              type="button"
              className="button button-plain"
              onClick={() => {
                uploads.drop(key);
                removeBlock(props);
              }}
            >
              {t('media.remove')}
            </button>
          </BlockActions>
        </div>
      )}
    </NodeViewWrapper>
  );
}

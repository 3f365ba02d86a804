'use client';

import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useEffect, useSyncExternalStore } from 'react';
import { PictureFrame } from '#features/media/components/picture-frame.tsx';
import type { MediaItem } from '#features/media/media-source.ts';
import { mediaPath } from '#features/media/picture.ts';
import { recordingFile } from '#features/media/renditions.ts';
import { useTexts } from '#ui/texts.tsx';
import { useEditorTools } from '../editor-context.tsx';
import { useMedia } from './use-media.ts';

/** A picture, film or sound as the page shows it, with its caption to write in; or what became of its way up. */
export function FigureView({ node, editor, getPos, updateAttributes, deleteNode }: NodeViewProps) {
  const t = useTexts('editor');
  const { media, uploads, isEditable } = useEditorTools();
  const { kind, src } = node.attrs as { kind: MediaItem['kind']; src: string | null };
  const upload = useSyncExternalStore(
    uploads.subscribe,
    () => uploads.get(node.attrs.upload),
    () => null,
  );
  const [item] = useMedia(node.attrs.media ? [node.attrs.media] : []);

  useEffect(() => {
    const position = getPos();
    // Not in the middle of drawing: this changes the document.
    if (src && position !== undefined) queueMicrotask(() => uploads.adopt(editor, position, src));
  }, [src, editor, getPos, uploads]);

  const replace = async () => {
    const picked = await media.pick(kind);
    if (picked) updateAttributes({ media: picked.id, upload: null });
  };
  return (
    <NodeViewWrapper as="figure" className="editor-figure">
      <div contentEditable={false}>
        {item && <Shown item={item} />}
        {!item && node.attrs.media && <p className="editor-empty">{t('media.loading', { number: String(node.attrs.media) })}</p>}
        {upload?.state === 'sending' && (
          <p role="status" className="editor-empty">
            {t('media.sending', { name: upload.file.name })}
          </p>
        )}
        {upload?.state === 'refused' && (
          <p role="alert" className="notice notice-problem">
            {t('media.refused', { name: upload.file.name })} {upload.reason}
          </p>
        )}
        {!item && !node.attrs.media && !upload && !src && <p className="editor-empty">{t('media.gone')}</p>}
        {isEditable && (
          <div className="editor-tools">
            {upload?.state === 'refused' && (
              <button type="button" className="button" onClick={() => void uploads.send(editor, node.attrs.upload)}>
                {t('media.again')}
              </button>
            )}
            {upload?.state !== 'sending' && (
              <button type="button" className="button button-plain" onClick={() => void replace()}>
                {t('media.replace')}
              </button>
            )}
            <button type="button" className="button button-plain" onClick={deleteNode}>
              {t('media.remove')}
            </button>
            {item && (
              <a className="button button-plain" href={`/admin/media/${item.id}`} target="_blank" rel="noopener">
                {t('media.describe')}
              </a>
            )}
          </div>
        )}
      </div>
      <NodeViewContent<'figcaption'> as="figcaption" className="caption" aria-label={t('part.caption')} />
      {item && (!item.alt || !item.credit) && (
        <p contentEditable={false} className="problem">
          {t('media.incomplete')}
        </p>
      )}
    </NodeViewWrapper>
  );
}

function Shown({ item }: { item: MediaItem }) {
  const path = mediaPath(recordingFile(item.hash, item.mime));
  // biome-ignore lint/a11y/useMediaCaption: the newsroom's own recordings come without a track; the page says the same
  if (item.kind === 'video') return <video controls preload="metadata" src={path} className="w-full" />;
  // biome-ignore lint/a11y/useMediaCaption: as above
  if (item.kind === 'audio') return <audio controls preload="metadata" src={path} className="w-full" />;
  return <PictureFrame picture={item} ratio="own" sizes="(min-width: 1024px) 640px, 100vw" alt={item.alt} />;
}

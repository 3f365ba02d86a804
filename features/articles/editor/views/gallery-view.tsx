'use client';

import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { PictureFrame } from '#features/media/components/picture-frame.tsx';
import { useTexts } from '#ui/texts.tsx';
import { useEditorTools } from '../editor-context.tsx';
import { useMedia } from './use-media.ts';

const most = 40;

/** Pictures side by side, in an order one can change. */
export function GalleryView({ node, updateAttributes, deleteNode }: NodeViewProps) {
  const t = useTexts('editor');
  const { media, isEditable } = useEditorTools();
  const ids = node.attrs.media as number[];
  const items = useMedia(ids);
  const put = (numbers: number[]) => updateAttributes({ media: numbers });
  const add = async () => {
    const picked = await media.pick('image');
    if (picked) put([...ids, picked.id]);
  };
  return (
    <NodeViewWrapper as="figure" className="editor-figure">
      <div contentEditable={false}>
        <ol className="grid grid-cols-2 gap-3 sm:grid-cols-3">
          {ids.map((id, place) => {
            const item = items.find((each) => each.id === id);
            const name = item?.alt || `#${id}`;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same picture may stand twice
              <li key={`${id}-${place}`} className="grid content-start gap-1">
                {item && <PictureFrame picture={item} ratio="card" sizes="240px" alt={item.alt} />}
                {isEditable && (
                  <span className="flex">
                    <Step
                      label={t('gallery.earlier', { name })}
                      isOff={place === 0}
                      act={() => put(ids.toSpliced(place, 1).toSpliced(place - 1, 0, id))}
                    >
                      ←
                    </Step>
                    <Step
                      label={t('gallery.later', { name })}
                      isOff={place === ids.length - 1}
                      act={() => put(ids.toSpliced(place, 1).toSpliced(place + 1, 0, id))}
                    >
                      →
                    </Step>
                    <Step label={t('gallery.remove', { name })} isOff={ids.length === 1} act={() => put(ids.toSpliced(place, 1))}>
                      ×
                    </Step>
                  </span>
                )}
              </li>
            );
          })}
        </ol>
        {isEditable && (
          <div className="editor-tools">
            <button type="button" className="button" disabled={ids.length >= most} onClick={() => void add()}>
              {t('gallery.add')}
            </button>
            <button type="button" className="button button-plain" onClick={deleteNode}>
              {t('media.remove')}
            </button>
          </div>
        )}
        {ids.length === 1 && <p className="hint">{t('gallery.one')}</p>}
      </div>
      <NodeViewContent<'figcaption'> as="figcaption" className="caption" aria-label={t('part.caption')} />
    </NodeViewWrapper>
  );
}

function Step({ label, isOff, act, children }: { label: string; isOff: boolean; act(): void; children: string }) {
  return (
    <button
      type="button"
      className="grid size-11 cursor-pointer place-items-center disabled:opacity-40 lg:size-8"
      aria-label={label}
      disabled={isOff}
      onClick={act}
    >
      {children}
    </button>
  );
}

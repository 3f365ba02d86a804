'use client';

import { NodeViewContent, NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { PictureFrame } from '#features/media/components/picture-frame.tsx';
import type { MediaItem } from '#features/media/media-source.ts';
import { useTexts } from '#ui/texts.tsx';
import { useMedia, useSurface } from '../surface.tsx';
import { BlockActions, removeBlock } from './block-actions.tsx';
import { Recording } from './recording.tsx';

/** A picture or a recording with its caption, which is written in place. */
export function PictureBlock(props: ReactNodeViewProps) {
  const { node, editor, getPos, updateAttributes } = props;
  const t = useTexts('editor');
  const { isEditable, cache } = useSurface();
  const [item] = useMedia([node.attrs.media]);
  const kind: MediaItem['kind'] = node.type.name === 'video' || node.type.name === 'audio' ? node.type.name : 'image';
  const replace = async () => {
    const picked = await cache.pick(kind);
    if (picked) updateAttributes({ media: picked.id });
    editor.view.focus();
  };
  const describe = async (shown: MediaItem) => {
    await cache.describe(shown);
    editor.view.focus();
  };
  return (
    <NodeViewWrapper as="figure">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: by keyboard the block is chosen from its caption, with Backspace */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
      <div contentEditable={false} onClick={() => editor.commands.setNodeSelection(getPos() ?? 0)}>
        {item && <Shown item={item} />}
        {item === null && <p className="notice notice-problem">{t('media.gone')}</p>}
        {item === undefined && <div className="aspect-[3/2] bg-tint" role="status" aria-label={t('media.loading')} />}
      </div>
      <NodeViewContent<'figcaption'>
        as="figcaption"
        data-part="caption"
        style={
          { '--caption': JSON.stringify(item?.caption && !node.attrs.isBare ? item.caption : t('part.caption')) } as React.CSSProperties
        }
      />
      <div contentEditable={false} className="hint">
        {item && [item.alt ? t('media.alt', { alt: item.alt }) : t('media.noAlt'), item.credit].filter(Boolean).join(' · ')}
      </div>
      {isEditable && (
        <BlockActions label={t(`kind.${kind}`)}>
          {item && (
            <button type="button" className="button button-plain" onClick={() => void describe(item)}>
              {t('media.describe')}
            </button>
          )}
          <button type="button" className="button button-plain" onClick={() => void replace()}>
            {t('media.replace')}
          </button>
          <button type="button" className="button button-plain" onClick={() => removeBlock(props)}>
            {t('media.remove')}
          </button>
        </BlockActions>
      )}
    </NodeViewWrapper>
  );
}

function Shown({ item }: { item: MediaItem }) {
  if (item.kind !== 'image') return <Recording item={item} />;
  return <PictureFrame picture={item} ratio="own" sizes="(min-width: 1024px) 640px, 100vw" alt={item.alt} />;
}

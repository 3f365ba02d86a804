'use client';

import { NodeViewContent, NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { PictureFrame } from '#features/media/components/picture-frame.tsx';
import type { MediaItem } from '#features/media/media-source.ts';
import { useTexts } from '#ui/texts.tsx';
import { useMedia, useSurface } from '../surface.tsx';
import { BlockActions, removeBlock } from './block-actions.tsx';

const most = 40;

/** Pictures in a row that readers move through, with one caption. */
export function GalleryBlock(props: ReactNodeViewProps) {
  const { node, updateAttributes } = props;
  const t = useTexts('editor');
  const { isEditable, cache } = useSurface();
  const media: number[] = node.attrs.media;
  const items = useMedia(media);
  const put = (changed: number[]) => updateAttributes({ media: changed });
  const add = async () => {
    const picked = await cache.pick('image');
    if (picked) put([...media, picked.id]);
  };
  return (
    <NodeViewWrapper as="figure" className="gallery">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable region, WCAG 2.1.1 */}
      <section contentEditable={false} aria-label={t('kind.gallery')} tabIndex={0}>
        {items.map((item, place) => (
          // A picture may stand in it twice: its place is part of its name.
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <figure key={`${media[place]}-${place}`}>
            {item ? <GalleryPicture item={item} /> : <div className="aspect-[3/2] bg-tint" />}
            {isEditable && (
              <Place
                place={place}
                count={media.length}
                onMove={(by) => put(media.with(place, media[place + by] ?? 0).with(place + by, media[place] ?? 0))}
                onDescribe={item && (() => void cache.describe(item))}
                onRemove={() => (media.length > 1 ? put(media.toSpliced(place, 1)) : removeBlock(props))}
              />
            )}
          </figure>
        ))}
      </section>
      <NodeViewContent<'figcaption'> as="figcaption" data-part="caption" />
      {isEditable && (
        <BlockActions label={t('kind.gallery')}>
          {media.length < 2 && <span className="problem">{t('media.galleryOne')}</span>}
          <button type="button" className="button button-plain" disabled={media.length >= most} onClick={() => void add()}>
            {t('media.add')}
          </button>
          <button type="button" className="button button-plain" onClick={() => removeBlock(props)}>
            {t('media.removeGallery')}
          </button>
        </BlockActions>
      )}
    </NodeViewWrapper>
  );
}

function GalleryPicture({ item }: { item: MediaItem }) {
  return (
    <>
      <PictureFrame picture={item} ratio="card" sizes="(min-width: 640px) 320px, 80vw" alt={item.alt} />
      <figcaption>
        {item.caption} <span className="credit">{item.credit}</span>
      </figcaption>
    </>
  );
}

interface PlaceProps {
  place: number;
  count: number;
  onMove(by: -1 | 1): void;
  /** Not while the picture is unknown. */
  onDescribe: (() => void) | null | undefined;
  onRemove(): void;
}

/** Where a picture stands in the row, what it shows, and out of it. */
function Place({ place, count, onMove, onDescribe, onRemove }: PlaceProps) {
  const t = useTexts('editor');
  const number = place + 1;
  return (
    <div className="block-actions">
      <button
        type="button"
        className="button button-plain"
        disabled={place === 0}
        aria-label={t('media.earlier', { number })}
        onClick={() => onMove(-1)}
      >
        ←
      </button>
      <button
        type="button"
        className="button button-plain"
        disabled={number === count}
        aria-label={t('media.later', { number })}
        onClick={() => onMove(1)}
      >
        →
      </button>
      {onDescribe && (
        <button type="button" className="button button-plain" aria-label={t('media.describeOne', { number })} onClick={onDescribe}>
          {t('media.describe')}
        </button>
      )}
      <button type="button" className="button button-plain" aria-label={t('media.takeOut', { number })} onClick={onRemove}>
        {t('media.remove')}
      </button>
    </div>
  );
}

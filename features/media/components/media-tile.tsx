'use client';

import { useLocale } from 'use-intl';
import { useTexts } from '#ui/texts.tsx';
import { day } from '#ui/time.ts';
import { isComplete, type MediaItem } from '../media-source.ts';
import { thumbnail } from '../picture.ts';

/** A picture small, with the words that tell it from others; one that still wants words says so. */
export function MediaTile({ item, onChoose }: { item: MediaItem; onChoose?(item: MediaItem): void }) {
  const t = useTexts('media');
  const language = useLocale();
  const words = item.alt || item.caption || t('tile.wordless');
  const face = (
    <>
      {item.kind === 'image' ? (
        // biome-ignore lint/performance/noImgElement: its renditions are made already
        <img
          src={thumbnail(item)}
          alt=""
          loading="lazy"
          decoding="async"
          className="aspect-[4/3] w-full bg-tint object-cover"
          style={{ objectPosition: `${item.focalX * 100}% ${item.focalY * 100}%` }}
        />
      ) : (
        <span className="grid aspect-[4/3] w-full place-items-center border border-rule bg-tint text-second">
          {t(`kind.${item.kind}`)} {item.seconds !== null && duration(item.seconds)}
        </span>
      )}
      <span className="mt-1.5 line-clamp-2 text-[0.8125rem]/5">{words}</span>
      {item.rights === 'over' && <span className="problem block">{t('tile.over')}</span>}
      {item.rights === 'ending' && item.rightsLastDay && (
        <span className="hint block">{t('tile.ending', { day: day(new Date(item.rightsLastDay), language, 'UTC') })}</span>
      )}
      {!isComplete(item) && <span className="problem block">{t('tile.incomplete')}</span>}
    </>
  );
  const className = 'block w-full cursor-pointer text-left no-underline hover:underline';
  return onChoose ? (
    <button type="button" className={className} onClick={() => onChoose(item)}>
      {face}
    </button>
  ) : (
    <a href={`/admin/media/${item.id}`} className={className}>
      {face}
    </a>
  );
}

const duration = (seconds: number) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

'use client';

import { useTexts } from '#ui/texts.tsx';
import type { MediaItem } from '../media-source.ts';
import { fallback } from '../picture.ts';
import { type Crop, cropAround, crops } from '../renditions.ts';

/** What is cut out for search engines and social cards around a focal point, before anything is cut. */
export function CropPreviews({ item, focal }: { item: MediaItem; focal: { x: number; y: number } }) {
  const t = useTexts('media');
  const size = { width: item.width ?? 1, height: item.height ?? 1 };
  return (
    <section aria-label={t('crop.title')}>
      <ul className="grid grid-cols-4 items-end gap-3">
        {(Object.keys(crops) as Crop[]).map((crop) => {
          const shape = crops[crop];
          const cut = cropAround(size, focal, shape);
          return (
            <li key={crop}>
              <div className="relative overflow-hidden bg-tint" style={{ aspectRatio: `${shape.width} / ${shape.height}` }}>
                {/* biome-ignore lint/performance/noImgElement: its renditions are made already */}
                <img
                  src={fallback(item)}
                  alt=""
                  className="absolute max-w-none"
                  style={{
                    width: `${(100 * size.width) / cut.width}%`,
                    left: `${(-100 * cut.left) / cut.width}%`,
                    top: `${(-100 * cut.top) / cut.height}%`,
                  }}
                />
              </div>
              <p className="hint pt-1">{t(`crop.${crop}`)}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

'use client';

import { useTexts } from '#ui/texts.tsx';
import type { MediaItem } from '../media-source.ts';
import { fallback } from '../picture.ts';
import { CropPreviews } from './crop-previews.tsx';

interface Point {
  x: number;
  y: number;
}

interface Props {
  item: MediaItem;
  focal: Point;
  isEditable: boolean;
  onChange(focal: Point): void;
}

const within = (part: number) => Math.round(Math.min(Math.max(part, 0), 1) * 100) / 100;

/** Where the eye should rest: by a click on the picture, or by two sliders; below, what every crop makes of it. */
export function FocalPoint({ item, focal, isEditable, onChange }: Props) {
  const t = useTexts('media');
  const point = (event: React.MouseEvent<HTMLElement>) => {
    if (!isEditable) return;
    const box = event.currentTarget.getBoundingClientRect();
    onChange({ x: within((event.clientX - box.left) / box.width), y: within((event.clientY - box.top) / box.height) });
  };
  const ratio = (item.width ?? 1) / (item.height ?? 1);
  return (
    <div className="grid content-start gap-3">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the sliders below do the same */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
      <div
        className={`relative mx-auto select-none bg-tint ${isEditable ? 'cursor-crosshair' : ''}`}
        style={{ aspectRatio: ratio, width: `min(100%, ${26 * ratio}rem)` }}
        onClick={point}
      >
        {/* biome-ignore lint/performance/noImgElement: its renditions are made already */}
        <img src={fallback(item)} alt={item.alt || t('tile.wordless')} draggable={false} className="size-full" />
        <span
          aria-hidden
          className="pointer-events-none absolute size-7 -translate-x-1/2 -translate-y-1/2 rounded-full border-2 border-[#fff] outline-2 outline-[#000]"
          style={{ left: `${focal.x * 100}%`, top: `${focal.y * 100}%` }}
        />
      </div>
      {isEditable && (
        <fieldset className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
          <legend>{t('focal.title')}</legend>
          <p className="hint sm:col-span-2">{t('focal.hint')}</p>
          {(['x', 'y'] as const).map((axis) => (
            <label key={axis} className="grid gap-1">
              <span className="hint">{t(`focal.${axis}`)}</span>
              <input
                type="range"
                min={0}
                max={100}
                className="h-11 w-full accent-ink lg:h-6"
                value={Math.round(focal[axis] * 100)}
                aria-valuetext={t('focal.percent', { percent: Math.round(focal[axis] * 100) })}
                onChange={(event) => onChange({ ...focal, [axis]: Number(event.target.value) / 100 })}
              />
            </label>
          ))}
        </fieldset>
      )}
      <CropPreviews item={item} focal={focal} />
    </div>
  );
}

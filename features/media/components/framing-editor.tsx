'use client';

import { useRef, useState } from 'react';
import { useTexts } from '#ui/texts.tsx';
import { type Crop, type Cut, crops, cutAround, type Focal, type Framing, fitCut, heightOfCut, leastCut, widestCut } from '../crops.ts';
import type { MediaItem } from '../media-source.ts';
import { fallback } from '../picture.ts';
import { CropPreviews } from './crop-previews.tsx';
import { FramingChoice } from './framing-choice.tsx';
import { Slider } from './slider.tsx';

interface Props {
  item: MediaItem;
  framing: Framing;
  isEditable: boolean;
  onChange(given: Partial<Framing>): void;
}

const within = (part: number) => Math.round(Math.min(Math.max(part, 0), 1) * 100) / 100;
const axes = ['x', 'y'] as const;

/**
 * Where the eye should rest, and what is cut by hand where that is not enough: on the picture itself or by sliders; below, what
 * readers and other sites get of it.
 */
export function FramingEditor({ item, framing, isEditable, onChange }: Props) {
  const t = useTexts('media');
  const [aim, setAim] = useState<Crop | null>(null);
  const isHeld = useRef(false);
  const size = { width: item.width ?? 1, height: item.height ?? 1 };
  const { focal, cuts } = framing;
  const cut = aim && (cuts[aim] ?? cutAround(size, focal, crops[aim]));
  const putCut = (next: Cut) => aim && onChange({ cuts: { ...cuts, [aim]: fitCut(next, size, crops[aim]) } });
  const heightOf = (of: Cut) => (aim ? heightOfCut(of, size, crops[aim]) : 1);
  const point = (event: React.PointerEvent<HTMLElement>) => {
    if (!isEditable || !isHeld.current) return;
    const box = event.currentTarget.getBoundingClientRect();
    const at = { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height };
    if (cut) putCut({ ...cut, x: at.x - cut.width / 2, y: at.y - heightOf(cut) / 2 });
    else onChange({ focal: { x: within(at.x), y: within(at.y) } });
  };
  const ratio = size.width / size.height;
  return (
    <div className="grid content-start gap-3">
      <div
        className={`relative mx-auto touch-none select-none overflow-hidden bg-tint ${isEditable ? 'cursor-crosshair' : ''}`}
        style={{ aspectRatio: ratio, width: `min(100%, ${26 * ratio}rem)` }}
        onPointerDown={(event) => {
          isHeld.current = true;
          event.currentTarget.setPointerCapture(event.pointerId);
          point(event);
        }}
        onPointerMove={point}
        onPointerUp={() => {
          isHeld.current = false;
        }}
        onPointerCancel={() => {
          isHeld.current = false;
        }}
      >
        {/* biome-ignore lint/performance/noImgElement: its renditions are made already */}
        <img src={fallback(item)} alt={item.alt || t('tile.wordless')} draggable={false} className="size-full" />
        {cut ? (
          <span
            aria-hidden
            className="pointer-events-none absolute border-2 border-[#fff] outline-[100vmax] outline-[#000a]"
            style={{ left: `${cut.x * 100}%`, top: `${cut.y * 100}%`, width: `${cut.width * 100}%`, height: `${heightOf(cut) * 100}%` }}
          />
        ) : (
          <span
            aria-hidden
            className="pointer-events-none absolute size-7 -translate-x-1/2 -translate-y-1/2 rounded-full border-2 border-[#fff] outline-2 outline-[#000]"
            style={{ left: `${focal.x * 100}%`, top: `${focal.y * 100}%` }}
          />
        )}
      </div>
      {isEditable && <FramingChoice aim={aim} cuts={cuts} onAim={setAim} />}
      {isEditable && !cut && <FocalSliders focal={focal} onChange={(next) => onChange({ focal: next })} />}
      {isEditable && aim && cut && (
        <fieldset className="grid gap-x-6 gap-y-1 sm:grid-cols-3">
          <legend className="sr-only">{t(`crop.${aim}`)}</legend>
          <p className="hint sm:col-span-3">{t('framing.cutHint')}</p>
          {axes.map((axis) => (
            <Slider
              key={axis}
              label={t(`framing.${axis}`)}
              value={roomShare(cut, axis, axis === 'x' ? cut.width : heightOf(cut))}
              onChange={(share) => putCut({ ...cut, [axis]: share * (1 - (axis === 'x' ? cut.width : heightOf(cut))) })}
            />
          ))}
          <Slider
            label={t('framing.size')}
            least={leastCut}
            value={cut.width / widestCut(size, crops[aim])}
            onChange={(share) => putCut(resized(cut, share * widestCut(size, crops[aim]), heightOf))}
          />
          {cuts[aim] && (
            <p className="sm:col-span-3">
              <button type="button" className="button" onClick={() => onChange({ cuts: { ...cuts, [aim]: undefined } })}>
                {t('framing.follow')}
              </button>
            </p>
          )}
        </fieldset>
      )}
      <CropPreviews item={item} framing={framing} />
    </div>
  );
}

/** How far a cut has gone of the way it has, from 0 to 1. */
const roomShare = (cut: Cut, axis: 'x' | 'y', length: number) => (length < 1 ? Math.min(cut[axis] / (1 - length), 1) : 0.5);

/** Another size around the same middle. */
function resized(cut: Cut, width: number, heightOf: (cut: Cut) => number): Cut {
  const next = { ...cut, width };
  return { width, x: cut.x + (cut.width - width) / 2, y: cut.y + (heightOf(cut) - heightOf(next)) / 2 };
}

function FocalSliders({ focal, onChange }: { focal: Focal; onChange(focal: Focal): void }) {
  const t = useTexts('media');
  return (
    <fieldset className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
      <legend className="sr-only">{t('focal.title')}</legend>
      <p className="hint sm:col-span-2">{t('focal.hint')}</p>
      {axes.map((axis) => (
        <Slider
          key={axis}
          label={t(`focal.${axis}`)}
          value={focal[axis]}
          onChange={(part) => onChange({ ...focal, [axis]: within(part) })}
        />
      ))}
    </fieldset>
  );
}

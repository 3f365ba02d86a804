'use client';

import { useTexts } from '#ui/texts.tsx';
import { type Crop, cropBox, cropNames, crops, type Framing } from '../crops.ts';
import type { MediaItem } from '../media-source.ts';
import { fallback } from '../picture.ts';
import { leadCrop } from '../renditions.ts';
import { PictureFrame } from './picture-frame.tsx';

interface Props {
  item: MediaItem;
  framing: Framing;
}

const shown = ['own', 'lead', 'card'] as const;

/** What readers and other sites get of a picture, before anything is cut: by the readers' own component where they get the whole file. */
export function CropPreviews({ item, framing }: Props) {
  const t = useTexts('media');
  const { focal, cuts } = framing;
  // What is not kept yet has no files: the focal point alone is the readers' component's to show.
  const picture = { ...item, focalX: focal.x, focalY: focal.y, cuts: {} };
  return (
    <section aria-label={t('crop.title')} className="grid gap-4">
      <ul className="grid grid-cols-3 items-end gap-3">
        {shown.map((ratio) => (
          <li key={ratio}>
            {ratio === 'lead' && cuts[leadCrop] ? (
              <Cutting item={item} framing={framing} crop={leadCrop} />
            ) : (
              <div className="max-h-60 overflow-hidden">
                <PictureFrame picture={picture} ratio={ratio} sizes="224px" alt="" />
              </div>
            )}
            <p className="hint pt-1">{t(`crop.${ratio}`)}</p>
          </li>
        ))}
      </ul>
      <ul className="grid grid-cols-4 items-end gap-3">
        {cropNames.map((crop) => (
          <li key={crop}>
            <Cutting item={item} framing={framing} crop={crop} />
            <p className="hint pt-1">{t(`crop.${crop}`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Cutting({ item, framing, crop }: Props & { crop: Crop }) {
  const size = { width: item.width ?? 1, height: item.height ?? 1 };
  const cut = cropBox(size, framing, crop);
  return (
    <div className="relative overflow-hidden bg-tint" style={{ aspectRatio: `${crops[crop].width} / ${crops[crop].height}` }}>
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
  );
}

'use client';

import { useEffect, useState } from 'react';
import { useTexts } from '#ui/texts.tsx';
import type { MediaItem, MediaSource } from '../media-source.ts';
import { PictureFrame } from './picture-frame.tsx';

interface Props {
  source: MediaSource;
  value: number | null;
  /** Left out where it is only shown. */
  onChange?(value: number | null): void;
}

/** One picture of the library, or none, as a field of a form. */
export function PictureChoice({ source, value, onChange }: Props) {
  const t = useTexts('media');
  const [item, setItem] = useState<MediaItem | null>(null);
  useEffect(() => {
    let isStale = false;
    if (value === null) setItem(null);
    else void source.get([value]).then(([found]) => isStale || setItem(found ?? null));
    return () => {
      isStale = true;
    };
  }, [value, source]);
  const choose = async () => {
    const picked = await source.pick('image');
    if (picked) onChange?.(picked.id);
  };
  return (
    <div className="flex flex-wrap items-start gap-4">
      {item && (
        <div className="w-32">
          <PictureFrame picture={item} ratio="square" sizes="128px" alt={item.alt} />
          <p className="hint">{item.credit}</p>
        </div>
      )}
      {onChange && (
        <span className="flex flex-wrap gap-2">
          <button type="button" className="button" onClick={() => void choose()}>
            {t(value === null ? 'choice.choose' : 'choice.change')}
          </button>
          {value !== null && (
            <button type="button" className="button button-plain" onClick={() => onChange(null)}>
              {t('choice.remove')}
            </button>
          )}
        </span>
      )}
      {item?.rights === 'over' && <p className="problem w-full">{t('choice.over')}</p>}
    </div>
  );
}

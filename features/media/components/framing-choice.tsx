'use client';

import { useId } from 'react';
import { useTexts } from '#ui/texts.tsx';
import { type Crop, type Cuts, cropNames } from '../crops.ts';

interface Props {
  /** What is set on the picture; null: the focal point. */
  aim: Crop | null;
  cuts: Cuts;
  onAim(aim: Crop | null): void;
}

/** What is set on the picture: the focal point, or one crop by hand. */
export function FramingChoice({ aim, cuts, onAim }: Props) {
  const t = useTexts('media');
  const name = useId();
  return (
    <fieldset className="flex flex-wrap items-center gap-x-5">
      <legend>{t('framing.title')}</legend>
      {[null, ...cropNames].map((each) => (
        <label key={each} className="flex min-h-11 items-center gap-2 lg:min-h-8">
          <input type="radio" name={name} className="size-4 accent-ink" checked={aim === each} onChange={() => onAim(each)} />
          {each ? t(`crop.${each}`) : t('focal.title')}
          {each && cuts[each] && <span className="hint">{t('framing.byHand')}</span>}
        </label>
      ))}
    </fieldset>
  );
}

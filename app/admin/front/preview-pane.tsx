'use client';

import { useState } from 'react';
import { useTexts } from '#ui/texts.tsx';

const widths = { desk: 1280, phone: 390 } as const;
type Width = keyof typeof widths;
const shownWidth = { desk: 480, phone: 300 };
const height = 560;

/** The front as readers would see it, of their own page, made small; anew with every change that is kept. */
export function PreviewPane({ address, revision }: { address: string; revision: number }) {
  const t = useTexts('fronts');
  const [width, setWidth] = useState<Width>('desk');
  const scale = shownWidth[width] / widths[width];
  return (
    <section aria-labelledby="front-preview" className="pt-6">
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <h2 id="front-preview">{t('preview')}</h2>
        <div className="flex">
          {(['desk', 'phone'] as const).map((each) => (
            <button
              key={each}
              type="button"
              className="button button-plain aria-pressed:font-bold"
              aria-pressed={width === each}
              onClick={() => setWidth(each)}
            >
              {t(`width.${each}`)}
            </button>
          ))}
          <a className="button button-plain" href={address} target="_blank" rel="noreferrer">
            {t('previewTab')}
          </a>
        </div>
      </div>
      <div className="max-w-full overflow-hidden border border-rule" style={{ width: shownWidth[width], height }}>
        <iframe
          key={`${revision}-${width}`}
          title={t('preview')}
          src={address}
          style={{ width: widths[width], height: height / scale, transform: `scale(${scale})`, transformOrigin: '0 0' }}
        />
      </div>
    </section>
  );
}

'use client';

import { useEffect, useState } from 'react';
import type { Content } from '#features/articles/content.ts';
import { PictureFrame } from '#features/media/components/picture-frame.tsx';
import type { MediaItem, MediaSource } from '#features/media/media-source.ts';
import type { Language } from '#ui/language.ts';
import { useTexts } from '#ui/texts.tsx';
import { TextField } from './text-field.tsx';

interface Props {
  lead: Content['lead'];
  language: Language;
  source: MediaSource;
  isEditable: boolean;
  onChange(lead: Content['lead']): void;
}

/** The picture below the headline, with words of this story's own where the picture's do not fit. */
export function LeadPicture({ lead, language, source, isEditable, onChange }: Props) {
  const t = useTexts('desk');
  const [item, setItem] = useState<MediaItem | null>(null);
  useEffect(() => {
    if (lead.media === null) return setItem(null);
    let isStale = false;
    void source.get([lead.media]).then(([found]) => isStale || setItem(found ?? null));
    return () => {
      isStale = true;
    };
  }, [lead.media, source]);
  const choose = async () => {
    const picked = await source.pick('image');
    if (picked) onChange({ media: picked.id, alt: '', caption: '' });
  };
  return (
    <section id="field-lead" aria-label={t('field.lead')} className="grid gap-3 border-y border-rule py-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-[0.8125rem]/5">{t('field.lead')}</h2>
        {isEditable && (
          <span className="flex gap-2">
            {lead.media !== null && (
              <button type="button" className="button button-plain" onClick={() => onChange({ media: null, alt: '', caption: '' })}>
                {t('field.leadRemove')}
              </button>
            )}
            <button type="button" className="button" onClick={() => void choose()}>
              {t(lead.media === null ? 'field.leadChoose' : 'field.leadChange')}
            </button>
          </span>
        )}
      </div>
      {item && (
        <div className="grid gap-3 sm:grid-cols-[14rem_minmax(0,1fr)]">
          <div>
            <PictureFrame picture={item} ratio="lead" sizes="224px" alt={lead.alt || item.alt} />
            <p className="hint">{item.credit}</p>
          </div>
          <div className="grid content-start gap-3">
            <TextField
              id="field-leadAlt"
              label={t('field.leadAlt')}
              most={1000}
              language={language}
              isEditable={isEditable}
              placeholder={item.alt}
              value={lead.alt}
              onChange={(alt) => onChange({ ...lead, alt })}
            />
            <TextField
              id="field-leadCaption"
              label={t('field.leadCaption')}
              most={2000}
              isTall
              language={language}
              isEditable={isEditable}
              placeholder={item.caption}
              value={lead.caption}
              onChange={(caption) => onChange({ ...lead, caption })}
            />
          </div>
        </div>
      )}
    </section>
  );
}

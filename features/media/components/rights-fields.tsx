'use client';

import { useId } from 'react';
import { useTexts } from '#ui/texts.tsx';
import type { Description } from '../actions.ts';
import { firstDay, lastDay, mostLicence } from '../limits.ts';
import type { MediaItem } from '../media-source.ts';

interface Props {
  item: MediaItem;
  isEditable: boolean;
  words: Description;
  put(given: Partial<Description>): void;
}

const usual = ['own', 'agency', 'ccBy', 'ccBySa', 'publicDomain', 'handout'] as const;

/** By what right it is shown, and to which day. */
export function RightsFields({ item, isEditable, words, put }: Props) {
  const t = useTexts('media');
  const id = useId();
  return (
    <>
      <div className="field">
        <label htmlFor={`${id}-licence`}>{t('rights.licence')}</label>
        <input
          id={`${id}-licence`}
          type="text"
          className="input"
          list={`${id}-usual`}
          maxLength={mostLicence}
          readOnly={!isEditable}
          value={words.licence}
          aria-describedby={`${id}-licence-hint`}
          onChange={(event) => put({ licence: event.target.value })}
        />
        <datalist id={`${id}-usual`}>
          {usual.map((each) => (
            <option key={each} value={t(`rights.usual.${each}`)} />
          ))}
        </datalist>
        <p id={`${id}-licence-hint`} className="hint">
          {t('rights.licenceHint')}
        </p>
      </div>
      <div className="field">
        <label htmlFor={`${id}-day`}>{t('rights.lastDay')}</label>
        <input
          id={`${id}-day`}
          type="date"
          className="input sm:w-56"
          min={firstDay}
          max={lastDay}
          readOnly={!isEditable}
          value={words.rightsLastDay ?? ''}
          aria-describedby={`${id}-day-hint`}
          onChange={(event) => put({ rightsLastDay: event.target.value || null })}
        />
        <p id={`${id}-day-hint`} className={item.rights === 'over' ? 'problem' : 'hint'}>
          {t(item.rights === 'over' ? 'rights.over' : 'rights.lastDayHint')}
        </p>
      </div>
    </>
  );
}

'use client';

import { useId } from 'react';
import { LineField } from '#ui/fields.tsx';
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
  const suggested = useId();
  return (
    <>
      <LineField
        label={t('rights.licence')}
        hint={t('rights.licenceHint')}
        list={suggested}
        maxLength={mostLicence}
        readOnly={!isEditable}
        value={words.licence}
        onChange={(event) => put({ licence: event.target.value })}
      >
        <datalist id={suggested}>
          {usual.map((each) => (
            <option key={each} value={t(`rights.usual.${each}`)} />
          ))}
        </datalist>
      </LineField>
      <LineField
        label={t('rights.lastDay')}
        hint={item.rights === 'over' ? <span className="problem">{t('rights.over')}</span> : t('rights.lastDayHint')}
        type="date"
        className="sm:w-56"
        min={firstDay}
        max={lastDay}
        readOnly={!isEditable}
        value={words.rightsLastDay ?? ''}
        onChange={(event) => put({ rightsLastDay: event.target.value || null })}
      />
    </>
  );
}

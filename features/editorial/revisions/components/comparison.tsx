'use client';

import { useState } from 'react';
import type { Language } from '#ui/language.ts';
import { useTexts } from '#ui/texts.tsx';
import { type Difference, hasChanges } from '../compare-contents.ts';
import type { Part } from '../restore-part.ts';
import type { Pair } from '../time-line.ts';
import { DifferenceView, Legend } from './difference-view.tsx';
import { RestoreButton } from './restore-button.tsx';

interface Props {
  difference: Difference;
  language: Language;
  pair: Pair;
  number: number;
  /** The working copy's. */
  revision: number;
  isEditable: boolean;
}

/** Two versions against each other, and for those who may change the story a way back for each part. */
export function Comparison({ difference, language, pair, number, revision, isEditable }: Props) {
  const t = useTexts('diff');
  const [said, setSaid] = useState('');
  const button = (part: Part, name: string) => (
    <RestoreButton number={number} revision={revision} from={pair.from} part={part} name={name} onRestored={setSaid} />
  );
  const isRestorable = isEditable && pair.from !== revision;
  return (
    <>
      <p role="status" className="notice my-3 empty:hidden">
        {said}
      </p>
      {hasChanges(difference) ? (
        <>
          <div className="flex flex-wrap items-center justify-between gap-2 pb-2">
            <Legend />
            {isRestorable && button({ kind: 'whole' }, '')}
          </div>
          <DifferenceView difference={difference} language={language} action={isRestorable ? button : undefined} />
        </>
      ) : (
        <p className="py-3">{t(pair.from === pair.to ? 'onlyOne' : 'noDifference')}</p>
      )}
    </>
  );
}

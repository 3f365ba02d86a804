'use client';

import { useMemo } from 'react';
import { useTexts } from '#ui/texts.tsx';
import { compareContents, type Difference, hasChanges } from '../compare-contents.ts';
import type { Conflict } from '../conflict.ts';
import { leadFields } from '../fields.ts';
import type { Sides } from './conflict-choice.tsx';
import { DifferenceView } from './difference-view.tsx';

/** What comes together by itself, because only one of the two has changed it. */
export function OneSided({ conflicts, sides }: { conflicts: readonly Conflict[]; sides: Sides }) {
  const t = useTexts('diff');
  const { base, mine, theirs, theirName, names } = sides;
  const differences = useMemo(() => {
    const disputed = new Set(conflicts.map(({ key }) => key));
    if (disputed.has('field:lead')) for (const field of leadFields) disputed.add(`field:${field}`);
    const rest = ({ fields, blocks }: Difference): Difference => ({
      fields: fields.filter(({ field }) => !disputed.has(`field:${field}`)),
      blocks: blocks.filter(({ kind, key }) => kind !== 'same' && !disputed.has(`block:${key}`)),
    });
    return [rest(compareContents(base, mine, names)), rest(compareContents(base, theirs, names))] as const;
  }, [base, mine, theirs, names, conflicts]);
  if (!differences.some(hasChanges)) return null;
  const titles = [t('conflict.youChanged'), t('conflict.theyChanged', { name: theirName || t('conflict.someone') })];
  return (
    <section aria-labelledby="one-sided" className="border-t border-ink pt-4">
      <h3 id="one-sided">{t('conflict.byItself')}</h3>
      <div className="grid grid-cols-1 gap-x-8 gap-y-4 pt-2 pb-4 sm:grid-cols-2">
        {differences.map((difference, place) => (
          <div key={titles[place]} className="min-w-0">
            <h4 className="pb-1 font-semibold">{titles[place]}</h4>
            {hasChanges(difference) ? (
              <DifferenceView difference={difference} language={(place === 0 ? mine : theirs).language} />
            ) : (
              <p className="hint">{t('conflict.nothing')}</p>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

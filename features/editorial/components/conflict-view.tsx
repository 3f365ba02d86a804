'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import type { Content } from '#features/articles/content.ts';
import type { MediaSource } from '#features/media/media-source.ts';
import { useTexts } from '#ui/texts.tsx';
import { ConflictChoice } from '../revisions/components/conflict-choice.tsx';
import { FullText } from '../revisions/components/full-text.tsx';
import { OneSided } from '../revisions/components/one-sided.tsx';
import { useNames } from '../revisions/components/use-names.ts';
import type { Choice, Decisions } from '../revisions/conflict.ts';
import { merge } from '../revisions/merge.ts';
import type { Choices } from './article-fields.tsx';

interface Props {
  base: Content;
  mine: Content;
  theirs: Content;
  theirName: string;
  choices: Choices;
  source: MediaSource;
  onMerged(content: Content): void;
}

/**
 * Two texts that were made from the same one, side by side. What only one of them changed comes together by itself; the
 * rest is asked for, one by one. Nothing is written before all is decided, and my words stay in the outbox until then.
 */
export function ConflictView({ base, mine, theirs, theirName, choices, source, onMerged }: Props) {
  const t = useTexts('diff');
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const names = useNames(choices, source, [base, mine, theirs]);
  const { content, conflicts } = useMemo(() => merge(base, mine, theirs, decisions), [base, mine, theirs, decisions]);
  const open = conflicts.filter(({ key }) => !decisions.has(key)).length;
  const decide = (key: string, choice: Choice) => setDecisions((before) => new Map(before).set(key, choice));
  const decideAll = (choice: Choice) => setDecisions(new Map(conflicts.map(({ key }) => [key, choice])));
  const heading = useRef<HTMLHeadingElement>(null);
  // The form has gone from under the writer's hands.
  useEffect(() => heading.current?.focus(), []);
  const sides = { base, mine, theirs, theirName, names };

  return (
    <section aria-labelledby="conflict" className="pt-4">
      <h2 id="conflict" ref={heading} tabIndex={-1}>
        {t('conflict.title', { name: theirName || t('conflict.someone') })}
      </h2>
      <p className="max-w-[66ch] pb-3">{t('conflict.explain')}</p>
      {conflicts.length > 1 && (
        <p className="flex flex-wrap gap-2 pb-4">
          <button type="button" className="button" onClick={() => decideAll('mine')}>
            {t('conflict.allMine')}
          </button>
          <button type="button" className="button" onClick={() => decideAll('theirs')}>
            {t('conflict.allTheirs')}
          </button>
        </p>
      )}
      {conflicts.map((conflict) => (
        <ConflictChoice
          key={conflict.key}
          conflict={conflict}
          sides={sides}
          chosen={decisions.get(conflict.key)}
          onChoose={(choice) => decide(conflict.key, choice)}
        />
      ))}
      <OneSided conflicts={conflicts} sides={sides} />
      <FullText titles={[t('conflict.mine'), theirName]} contents={[mine, theirs]} summary={t('conflict.bothWhole')} />
      <FullText titles={[t('conflict.result')]} contents={[content]} summary={t('conflict.resultWhole')} />
      <div className="sticky bottom-0 z-20 -mx-4 flex flex-wrap items-center justify-end gap-4 border-t border-ink bg-paper px-4 py-3">
        <p role="status" className={open > 0 ? 'font-semibold' : 'hint'}>
          {t('conflict.open', { count: open })}
        </p>
        <button type="button" className="button button-primary" disabled={open > 0} onClick={() => onMerged(content)}>
          {t('conflict.use')}
        </button>
      </div>
    </section>
  );
}

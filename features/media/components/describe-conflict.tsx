'use client';

import { useTexts } from '#ui/texts.tsx';
import type { Description } from '../actions.ts';

interface Props {
  mine: Description;
  theirs: Description;
  onTake(): void;
  onKeep(): void;
}

const told = ['alt', 'caption', 'credit', 'licence', 'rightsLastDay'] as const;
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Two people described the same at once: both versions of what differs, and the person decides. */
export function DescribeConflict({ mine, theirs, onTake, onKeep }: Props) {
  const t = useTexts('media');
  const label = (key: (typeof told)[number]) =>
    t(key === 'licence' ? 'rights.licence' : key === 'rightsLastDay' ? 'rights.lastDay' : `details.${key}`);
  const isFramed = !isSame([mine.focal, mine.cuts], [theirs.focal, theirs.cuts]);
  return (
    <div role="alert" className="notice notice-problem grid gap-2">
      <p>{t('conflict.explain')}</p>
      <dl className="grid gap-2">
        {told
          .filter((key) => !isSame(mine[key], theirs[key]))
          .map((key) => (
            <div key={key}>
              <dt className="font-semibold">{label(key)}</dt>
              <dd>{t('conflict.theirs', { words: theirs[key] || '–' })}</dd>
              <dd>{t('conflict.mine', { words: mine[key] || '–' })}</dd>
            </div>
          ))}
        {isFramed && (
          <div>
            <dt className="font-semibold">{t('framing.title')}</dt>
            <dd>{t('conflict.framing')}</dd>
          </div>
        )}
      </dl>
      <p className="flex flex-wrap gap-2">
        <button type="button" className="button" onClick={onTake}>
          {t('conflict.take')}
        </button>
        <button type="button" className="button" onClick={onKeep}>
          {t('conflict.keep')}
        </button>
      </p>
    </div>
  );
}

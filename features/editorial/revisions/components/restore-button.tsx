'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Dialog } from '#ui/dialog.tsx';
import { Question } from '#ui/question.tsx';
import { useTexts } from '#ui/texts.tsx';
import { refusalText } from '../../components/move-bar.tsx';
import { restoreRevisionAction } from '../actions.ts';
import type { Part } from '../restore-part.ts';

interface Props {
  number: number;
  /** The working copy as this page shows it. */
  revision: number;
  from: number;
  part: Part;
  /** What the part is called; empty for the whole. */
  name: string;
  onRestored(said: string): void;
}

/** Brings a part of an old revision back, or the whole of it after a question. */
export function RestoreButton({ number, revision, from, part, name, onRestored }: Props) {
  const t = useTexts('diff');
  const desk = useTexts('desk');
  const router = useRouter();
  const [isAsked, setIsAsked] = useState(false);
  const [problem, setProblem] = useState('');
  const [isPending, begin] = useTransition();
  const isWhole = part.kind === 'whole';

  const restore = () =>
    begin(async () => {
      setProblem('');
      const outcome = await restoreRevisionAction({ number, revision, from, part }).catch(() => ({
        ok: false as const,
        reason: 'offline',
      }));
      if (!outcome.ok) return setProblem(refusalText(desk, outcome));
      setIsAsked(false);
      onRestored(isWhole ? t('restore.doneWhole', { from }) : t('restore.donePart', { name, from }));
      router.refresh();
    });

  if (!isWhole)
    return (
      <>
        <button type="button" className="button button-plain -ml-2" disabled={isPending} onClick={restore}>
          {t('restore.part')}
          <span className="sr-only">, {t('restore.named', { name, from })}</span>
        </button>
        <p role="alert" className="problem empty:hidden">
          {problem}
        </p>
      </>
    );
  return (
    <>
      <button type="button" className="button" onClick={() => setIsAsked(true)}>
        {t('restore.whole', { from })}
      </button>
      <Dialog title={t('restore.ask', { from })} isOpen={isAsked} onClose={() => setIsAsked(false)}>
        <Question
          submit={isPending ? desk('dialog.working') : t('restore.confirm')}
          isPending={isPending}
          problem={problem}
          onCancel={() => setIsAsked(false)}
          onSubmit={restore}
        >
          <p>{t('restore.explain')}</p>
        </Question>
      </Dialog>
    </>
  );
}

'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Dialog } from '#ui/dialog.tsx';
import { Question } from '#ui/question.tsx';
import { useTexts } from '#ui/texts.tsx';
import { removeAction } from '../actions.ts';
import { refusalText } from '../refusal-text.ts';

/** Deletes after a question; a picture in use is kept, and it says where. */
export function RemoveMedia({ id }: { id: number }) {
  const t = useTexts('media');
  const router = useRouter();
  const [isAsked, setAsked] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [isPending, begin] = useTransition();
  const carryOut = () =>
    begin(async () => {
      const outcome = await removeAction(id).catch(() => ({ ok: false as const, reason: 'offline' }));
      if (!outcome.ok) return setProblem(refusalText(t, outcome));
      router.push('/admin/media');
    });
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => {
          setProblem(null);
          setAsked(true);
        }}
      >
        {t('remove.ask')}
      </button>
      <Dialog title={t('remove.title')} isOpen={isAsked} onClose={() => setAsked(false)}>
        <Question submit={t('remove.confirm')} isPending={isPending} problem={problem} onCancel={() => setAsked(false)} onSubmit={carryOut}>
          <p>{t('remove.explain')}</p>
        </Question>
      </Dialog>
    </>
  );
}

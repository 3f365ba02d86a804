'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Dialog } from '#ui/dialog.tsx';
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
        <p>{t('remove.explain')}</p>
        <p role="alert" className="problem pt-3 empty:hidden">
          {problem}
        </p>
        <div className="flex flex-wrap justify-end gap-2 pt-4">
          <button type="button" className="button" onClick={() => setAsked(false)}>
            {t('dialog.cancel')}
          </button>
          <button type="button" className="button button-primary" disabled={isPending} onClick={carryOut}>
            {t('remove.confirm')}
          </button>
        </div>
      </Dialog>
    </>
  );
}

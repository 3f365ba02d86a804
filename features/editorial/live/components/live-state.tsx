'use client';

import { useState, useTransition } from 'react';
import { Dialog } from '#ui/dialog.tsx';
import { Question } from '#ui/question.tsx';
import { useTexts } from '#ui/texts.tsx';
import type { LiveWish } from '../actions.ts';
import type { LiveMove } from '../open-live.ts';
import type { LiveDeskState } from '../queries.ts';

interface Props {
  live: LiveDeskState['live'];
  mayRun: boolean;
  isOut: boolean;
  time(at: string): string;
  act(wish: LiveWish): Promise<string | null>;
}

/** Whether the story runs live, since when, and the button that changes it. */
export function LiveState({ live, mayRun, isOut, time, act }: Props) {
  const t = useTexts('live');
  const [isAsked, setAsked] = useState(false);
  const [newestFirst, setNewestFirst] = useState(true);
  const [problem, setProblem] = useState('');
  const [isPending, begin] = useTransition();
  const move = (to: LiveMove) =>
    begin(async () => {
      const reason = await act({ kind: 'move', move: to, newestFirst });
      setProblem(reason ? t(`refusal.${reason}` as Parameters<typeof t>[0]) : '');
      if (!reason) setAsked(false);
    });
  return (
    <div className="border-y border-rule py-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p role="status">
          {!live && t('state.never')}
          {live && !live.endedAt && <strong className="text-seal">{t('state.running', { time: time(live.startedAt) })}</strong>}
          {live?.endedAt && t('state.ended', { time: time(live.endedAt) })}
        </p>
        {mayRun && !live && (
          <button type="button" className="button button-primary" disabled={isPending} onClick={() => move('open')}>
            {t('open')}
          </button>
        )}
        {mayRun && live && !live.endedAt && (
          <button type="button" className="button" onClick={() => setAsked(true)}>
            {t('end')}…
          </button>
        )}
        {mayRun && live?.endedAt && (
          <button type="button" className="button" disabled={isPending} onClick={() => move('reopen')}>
            {t('reopen')}
          </button>
        )}
      </div>
      {!live && <p className="hint max-w-[70ch] pt-2">{t(mayRun ? 'intro' : 'introReporter')}</p>}
      {live && !isOut && <p className="notice mt-2">{t('notOut')}</p>}
      <p role="alert" className="problem empty:hidden">
        {!isAsked && problem}
      </p>
      <Dialog title={t('endTitle')} isOpen={isAsked} onClose={() => setAsked(false)}>
        <Question
          submit={t('endNow')}
          isPending={isPending}
          problem={problem}
          onCancel={() => setAsked(false)}
          onSubmit={() => move('end')}
        >
          <p className="max-w-[50ch]">{t('endHint')}</p>
          <fieldset className="grid gap-2">
            <legend className="pb-1 font-semibold">{t('order')}</legend>
            {[true, false].map((isNewest) => (
              <label key={String(isNewest)} className="inline-flex min-h-11 items-center gap-2 lg:min-h-8">
                <input type="radio" name="order" checked={newestFirst === isNewest} onChange={() => setNewestFirst(isNewest)} />
                {t(isNewest ? 'newestFirst' : 'oldestFirst')}
              </label>
            ))}
          </fieldset>
        </Question>
      </Dialog>
    </div>
  );
}

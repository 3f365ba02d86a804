'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { type WithdrawalKind, withdrawalKindOf, withdrawalKinds } from '#features/articles/withdrawal.ts';
import { Dialog } from '#ui/dialog.tsx';
import { useTexts } from '#ui/texts.tsx';
import { type BulkInput, bulkMoveAction, type Moved } from '../actions.ts';
import type { DeskArticle } from '../queries.ts';
import { refusalText } from './move-bar.tsx';

type BulkMove = BulkInput['move'];
const bulkMoves: BulkMove[] = ['submit', 'approve', 'sendBack', 'publish', 'unschedule', 'withdraw', 'restore'];

/** One move for all that are chosen, rehearsed first: nothing happens before the person has seen what would. */
export function BulkBar({ articles, onDone }: { articles: readonly DeskArticle[]; onDone(): void }) {
  const t = useTexts('desk');
  const withdrawal = useTexts('withdrawal');
  const router = useRouter();
  const [move, setMove] = useState<BulkMove>('submit');
  const [reason, setReason] = useState('');
  const [kind, setKind] = useState<WithdrawalKind>('other');
  const [told, setTold] = useState<{ outcomes: (Moved & { number: number })[]; isRehearsal: boolean } | null>(null);
  const [isPending, begin] = useTransition();
  if (articles.length === 0) return null;
  const needsReason = move === 'sendBack' || move === 'withdraw';
  const possible = told?.outcomes.filter((outcome) => outcome.ok).map((outcome) => outcome.number) ?? [];
  const run = (isRehearsal: boolean) =>
    begin(async () => {
      const wanted = isRehearsal ? articles : articles.filter(({ number }) => possible.includes(number));
      const outcomes = await bulkMoveAction({
        articles: wanted.map(({ number, revision }) => ({ number, revision })),
        move,
        reason,
        ...(move === 'withdraw' && { kind }),
        isRehearsal,
      });
      // What went otherwise than it was rehearsed, since somebody came between, is told too.
      if (isRehearsal || outcomes.some((outcome) => !outcome.ok)) setTold({ outcomes, isRehearsal });
      else finish();
    });
  const finish = () => {
    setTold(null);
    onDone();
    router.refresh();
  };
  const isDone = told?.isRehearsal === false;
  const close = () => (isDone ? finish() : setTold(null));
  const headlineOf = (number: number) => articles.find((article) => article.number === number)?.headline || t('list.untitled');
  return (
    <div className="notice sticky top-0 z-10 flex flex-wrap items-center gap-2">
      <span role="status">{t('bulk.chosen', { count: articles.length })}</span>
      <label>
        <span className="sr-only">{t('bulk.move')}</span>
        <select
          className="input w-auto"
          value={move}
          onChange={(event) => setMove(bulkMoves.find((each) => each === event.target.value) ?? move)}
        >
          {bulkMoves.map((each) => (
            <option key={each} value={each}>
              {t(`move.${each}`)}
            </option>
          ))}
        </select>
      </label>
      {move === 'withdraw' && (
        <label>
          <span className="sr-only">{withdrawal('kind')}</span>
          <select className="input w-auto" value={kind} onChange={(event) => setKind(withdrawalKindOf(event.target.value))}>
            {withdrawalKinds.map((each) => (
              <option key={each} value={each}>
                {withdrawal(`kinds.${each}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      {needsReason && (
        <label>
          <span className="sr-only">{t('dialog.reason')}</span>
          <input
            className="input w-64"
            placeholder={t('dialog.reason')}
            value={reason}
            maxLength={2000}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
      )}
      <button type="button" className="button" disabled={isPending || (needsReason && !reason.trim())} onClick={() => run(true)}>
        {t('bulk.rehearse')}
      </button>
      <Dialog title={t(isDone ? 'bulk.titleDone' : 'bulk.title', { move: t(`move.${move}`) })} isOpen={told !== null} onClose={close}>
        <ul className="max-h-96 overflow-y-auto">
          {told?.outcomes.map((outcome) => (
            <li key={outcome.number} className="border-b border-rule py-2">
              <span className="block font-serif">{headlineOf(outcome.number)}</span>
              <span className={outcome.ok ? 'hint' : 'problem'}>
                {outcome.ok ? t(isDone ? 'bulk.done' : 'bulk.would') : refusalText(t, outcome)}
              </span>
            </li>
          ))}
        </ul>
        <div className="mt-4 flex flex-wrap justify-end gap-2">
          <button type="button" className="button" onClick={close}>
            {t(isDone ? 'dialog.close' : 'dialog.cancel')}
          </button>
          {!isDone && (
            <button
              type="button"
              className="button button-primary"
              disabled={isPending || possible.length === 0}
              onClick={() => run(false)}
            >
              {t('bulk.carryOut', { count: possible.length })}
            </button>
          )}
        </div>
      </Dialog>
    </div>
  );
}

'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { useTexts } from '#ui/texts.tsx';
import { type MoveInput, moveAction } from '../actions.ts';
import { draftCorrectionAction } from '../corrections/actions.ts';
import type { Draft } from '../corrections/components/change-fields.tsx';
import type { Move, Standing } from '../workflow.ts';
import { MoveDialog, type Telling } from './move-dialog.tsx';

interface Props {
  number: number;
  moves: readonly Move[];
  standing: Standing;
  /** Saves what is unsaved; gives the revision to move, or null when it is not safe on the server. */
  settle(): Promise<number | null>;
  /** After a move, with words for whoever listens. */
  onMoved(said: string, move: Move): void;
  /** What is still wanting before publication: shown in the dialog. */
  wanting: React.ReactNode;
  /** What is no small change, and the story's language. */
  telling: Omit<Telling, 'draft'>;
}

/** The most likely first. */
const order: Move[] = ['publish', 'approve', 'submit', 'restore', 'schedule', 'unschedule', 'sendBack', 'recall', 'discard', 'withdraw'];
/** What takes something back is never the button in ink. */
const backward: readonly Move[] = ['unschedule', 'sendBack', 'recall', 'discard', 'withdraw'];

/** What this person can do with the story now: the most likely first and in ink, each behind a question. */
export function MoveBar({ number, moves, standing, settle, onMoved, wanting, telling }: Props) {
  const t = useTexts('desk');
  const router = useRouter();
  const [asked, setAsked] = useState<Move | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isPending, begin] = useTransition();
  const shown = order.filter((move) => moves.includes(move));
  const first = shown.find((move) => !backward.includes(move));
  const others = shown.filter((move) => move !== first);
  const name = (move: Move) => t(move === 'publish' && standing.out === 'published' ? 'move.publishChanges' : `move.${move}`);

  const carryOut = (input: Omit<MoveInput, 'number' | 'revision'>) =>
    begin(async () => {
      setProblem(null);
      const revision = await settle();
      if (revision === null) return setProblem(t('refusal.unsaved'));
      const moved = await moveAction({ ...input, number, revision }).catch(() => ({ ok: false, reason: 'offline', detail: undefined }));
      if (!moved.ok) return setProblem(refusalText(t, moved));
      setAsked(null);
      onMoved(t(`moved.${input.move}`), input.move);
      router.refresh();
    });

  const draft = async (): Promise<Draft> => {
    const revision = await settle();
    return revision === null ? { ok: false, reason: 'unsaved' } : draftCorrectionAction({ number, revision });
  };

  return (
    <div className="flex flex-wrap items-center gap-2">
      {others.length > 0 && (
        <details className="relative">
          <summary className="button list-none">{t('move.more')}</summary>
          <ul className="absolute right-0 z-20 mt-1 min-w-56 border border-ink bg-paper py-1">
            {others.map((move) => (
              <li key={move}>
                <button
                  type="button"
                  className="block min-h-11 w-full cursor-pointer px-4 text-left hover:bg-tint lg:min-h-9"
                  onClick={(event) => {
                    event.currentTarget.closest('details')?.removeAttribute('open');
                    setProblem(null);
                    setAsked(move);
                  }}
                >
                  {name(move)}…
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {first && (
        <button
          type="button"
          className="button button-primary"
          onClick={() => {
            setProblem(null);
            setAsked(first);
          }}
        >
          {name(first)}…
        </button>
      )}
      <MoveDialog
        move={asked}
        name={asked ? name(asked) : ''}
        isChange={standing.out === 'published'}
        isPending={isPending}
        problem={problem}
        wanting={wanting}
        telling={{ ...telling, draft }}
        number={number}
        onClose={() => setAsked(null)}
        onConfirm={carryOut}
      />
    </div>
  );
}

type Texts = ReturnType<typeof useTexts<'desk'>>;

/** A refusal in words; one that this catalogue does not know is told as it is rather than not at all. */
export function refusalText(t: Texts, { reason = '', detail = {} }: { reason?: string; detail?: Record<string, string> }): string {
  const key = `refusal.${reason}` as Parameters<Texts>[0];
  if (!t.has(key)) return `${t('refusal.unknown')} (${reason})`;
  const fields = detail.fields?.split(',').map((field) => {
    const name = `field.${field}` as Parameters<Texts>[0];
    return t.has(name) ? t(name) : field;
  });
  return t(key, { number: detail.number ?? '', slug: detail.slug ?? '', fields: fields?.join(', ') ?? '' } as never);
}

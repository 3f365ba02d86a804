'use client';

import { useId, useState } from 'react';
import { useLocale, useTimeZone } from 'use-intl';
import { withdrawalKindOf } from '#features/articles/withdrawal.ts';
import { Dialog } from '#ui/dialog.tsx';
import { LinesField } from '#ui/fields.tsx';
import { isLanguage } from '#ui/language.ts';
import { Question } from '#ui/question.tsx';
import { useTexts } from '#ui/texts.tsx';
import { timestamp, zoneName } from '#ui/time.ts';
import { instantsOf, wallClock } from '#ui/zoned-time.ts';
import type { MoveInput } from '../actions.ts';
import { type Change, small } from '../corrections/change.ts';
import { ChangeFields, type Draft } from '../corrections/components/change-fields.tsx';
import type { FactKind } from '../corrections/facts-told.ts';
import type { Move } from '../workflow.ts';
import { WithdrawFields } from './withdraw-fields.tsx';

type Answer = Omit<MoveInput, 'number' | 'revision'>;

interface Props {
  move: Move | null;
  name: string;
  /** Whether readers have an earlier version. */
  isChange: boolean;
  isPending: boolean;
  problem: string | null;
  wanting: React.ReactNode;
  /** For what readers are told of a change. */
  telling: Telling;
  number: number;
  onClose(): void;
  onConfirm(answer: Answer): void;
}

export interface Telling {
  draft(): Promise<Draft>;
  changedFacts: readonly FactKind[];
  language: string;
}

/** Asks before every move: what will happen, and what the move needs to know. */
export function MoveDialog({ move, name, isPending, problem, wanting, telling, number, onClose, onConfirm, isChange }: Props) {
  const t = useTexts('desk');
  const [change, setChange] = useState<Change>(small);
  const isTold = isChange && (move === 'publish' || move === 'schedule');
  // Each question begins anew.
  const [asked, setAsked] = useState(move);
  if (asked !== move) {
    setAsked(move);
    setChange(small);
  }
  return (
    <Dialog title={name} isOpen={move !== null} onClose={onClose}>
      {move && (
        <Question
          submit={isPending ? t('dialog.working') : name}
          isPending={isPending}
          problem={problem}
          onCancel={onClose}
          onSubmit={(form) => {
            onConfirm({
              move,
              reason: String(form.get('reason') ?? ''),
              wall: String(form.get('wall') ?? ''),
              isLater: form.get('later') === 'yes',
              ...(isTold && { change }),
              ...(move === 'withdraw' && {
                withdrawn: {
                  kind: withdrawalKindOf(String(form.get('withdrawalKind') ?? '')),
                  note: String(form.get('withdrawalNote') ?? ''),
                },
              }),
            });
          }}
        >
          <p>{t(isChange && move === 'publish' ? 'explain.publishChanges' : `explain.${move}`)}</p>
          {(move === 'publish' || move === 'schedule' || move === 'submit') && wanting}
          {move === 'sendBack' && <Reason />}
          {move === 'withdraw' && <WithdrawFields number={number} />}
          {move === 'schedule' && <When />}
          {isTold && <ChangeFields change={change} onChange={setChange} {...telling} />}
        </Question>
      )}
    </Dialog>
  );
}

function Reason() {
  const t = useTexts('desk');
  return <LinesField label={t('dialog.reason')} hint={t('dialog.reasonInside')} name="reason" rows={3} required maxLength={2000} />;
}

/** A time on the paper's clock, and the instant it means, spelled out: an hour that summer time skips or repeats too. */
function When() {
  const t = useTexts('desk');
  const id = useId();
  const zone = useTimeZone() ?? 'UTC';
  const locale = useLocale();
  const language = isLanguage(locale) ? locale : 'en';
  const [wall, setWall] = useState(() => wallClock(new Date(Date.now() + 3_600_000), zone));
  const [isLater, setIsLater] = useState(false);
  const instants = instantsOf(wall, zone) ?? [];
  const chosen = instants[isLater ? 1 : 0] ?? instants[0];
  return (
    <div className="grid gap-3">
      <div className="field">
        <label htmlFor={id}>{t('dialog.time', { zone: zoneName(new Date(), zone) })}</label>
        <input
          id={id}
          type="datetime-local"
          name="wall"
          className="input"
          required
          value={wall}
          onChange={(event) => setWall(event.target.value)}
          aria-describedby={`${id}-means`}
        />
      </div>
      {instants.length === 2 && (
        <fieldset className="grid gap-1">
          <legend>{t('dialog.twice')}</legend>
          {instants.map((instant, place) => (
            <label key={instant.toISOString()} className="flex min-h-11 items-center gap-2">
              <input
                type="radio"
                name="later"
                value={place === 1 ? 'yes' : 'no'}
                checked={isLater === (place === 1)}
                onChange={() => setIsLater(place === 1)}
              />
              {timestamp(instant, language, zone)}
            </label>
          ))}
        </fieldset>
      )}
      <p id={`${id}-means`} role="status" className={chosen ? 'hint' : 'problem'}>
        {chosen ? t('dialog.means', { time: timestamp(chosen, language, zone) }) : t('refusal.time-skipped')}
      </p>
    </div>
  );
}

'use client';

import { useId, useState } from 'react';
import { useLocale, useTimeZone } from 'use-intl';
import { Dialog } from '#ui/dialog.tsx';
import { isLanguage } from '#ui/language.ts';
import { useTexts } from '#ui/texts.tsx';
import { timestamp, zoneName } from '#ui/time.ts';
import { instantsOf, wallClock } from '#ui/zoned-time.ts';
import type { MoveInput } from '../actions.ts';
import type { Move } from '../workflow.ts';

type Answer = Omit<MoveInput, 'number' | 'revision'>;

interface Props {
  move: Move | null;
  name: string;
  /** Whether readers have an earlier version. */
  isChange: boolean;
  isPending: boolean;
  problem: string | null;
  wanting: React.ReactNode;
  onClose(): void;
  onConfirm(answer: Answer): void;
}

/** Asks before every move: what will happen, and what the move needs to know. */
export function MoveDialog({ move, name, isPending, problem, wanting, onClose, onConfirm, isChange }: Props) {
  const t = useTexts('desk');
  return (
    <Dialog title={name} isOpen={move !== null} onClose={onClose}>
      {move && (
        <form
          className="grid gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            const form = new FormData(event.currentTarget);
            onConfirm({
              move,
              reason: String(form.get('reason') ?? ''),
              wall: String(form.get('wall') ?? ''),
              isLater: form.get('later') === 'yes',
              isSubstantive: form.get('substantive') === 'yes',
            });
          }}
        >
          <p>{t(isChange && move === 'publish' ? 'explain.publishChanges' : `explain.${move}`)}</p>
          {(move === 'publish' || move === 'schedule' || move === 'submit') && wanting}
          {(move === 'sendBack' || move === 'withdraw') && <Reason move={move} />}
          {move === 'schedule' && <When />}
          {move === 'publish' && isChange && (
            <label className="flex min-h-11 items-start gap-2">
              <input type="checkbox" name="substantive" value="yes" className="mt-1 size-4" />
              <span>
                {t('dialog.substantive')}
                <span className="hint block">{t('dialog.substantiveHint')}</span>
              </span>
            </label>
          )}
          <p role="alert" className="problem empty:hidden">
            {problem}
          </p>
          <div className="flex flex-wrap justify-end gap-2">
            <button type="button" className="button" onClick={onClose}>
              {t('dialog.cancel')}
            </button>
            <button type="submit" className="button button-primary" disabled={isPending}>
              {isPending ? t('dialog.working') : name}
            </button>
          </div>
        </form>
      )}
    </Dialog>
  );
}

function Reason({ move }: { move: 'sendBack' | 'withdraw' }) {
  const t = useTexts('desk');
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{t('dialog.reason')}</label>
      <textarea id={id} name="reason" className="input" rows={3} required maxLength={2000} aria-describedby={`${id}-hint`} />
      <p id={`${id}-hint`} className="hint">
        {t(move === 'withdraw' ? 'dialog.reasonPublic' : 'dialog.reasonInside')}
      </p>
    </div>
  );
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

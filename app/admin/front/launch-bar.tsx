'use client';

import { useState } from 'react';
import { useTimeZone } from 'use-intl';
import { discardDraftAction, launchAction, restoreVersionAction } from '#features/frontpage/actions.ts';
import type { FrontOf } from '#features/frontpage/front.ts';
import { Dialog } from '#ui/dialog.tsx';
import { LineField } from '#ui/fields.tsx';
import { OutcomeLines, useOutcome } from '#ui/outcome.tsx';
import { Question } from '#ui/question.tsx';
import { useTexts } from '#ui/texts.tsx';
import { zoneName } from '#ui/time.ts';
import { wallClock } from '#ui/zoned-time.ts';
import type { FrontState } from './use-front.ts';

interface Props {
  front: FrontState;
  of: FrontOf;
  /** Whether somebody arranged what readers have. */
  isLive: boolean;
  changed: { by: string; at: string } | null;
}

/** What is kept and what readers have, and the ways from the one to the other. */
export function LaunchBar({ front, of, isLive, changed }: Props) {
  const t = useTexts('fronts');
  const zone = useTimeZone() ?? 'UTC';
  const { said, isPending, ask } = useOutcome();
  const [isAsking, setIsAsking] = useState<'schedule' | 'discard' | 'automatic' | null>(null);
  const { isDraft, state, revision: base } = front;
  const close = () => setIsAsking(null);
  const canLaunch = isDraft && state === 'saved' && !isPending;
  const work = (done: string, action: () => ReturnType<typeof launchAction>) => {
    close();
    ask(action, done, (reason) => t(`refusal.${reason}`));
  };
  const standing = isDraft ? t('standing.draft') : isLive ? t('standing.live') : t('standing.automatic');
  return (
    <div className="sticky top-0 z-20 border-b border-rule bg-paper py-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="grow">
          <b>{standing}</b>{' '}
          <span className={state === 'offline' || state === 'refused' ? 'problem' : 'hint'} role="status">
            {isDraft || state !== 'saved' ? t(`state.${state}`) : ''}
            {state === 'refused' && front.reason ? ` ${t(`refusal.${front.reason}`)}` : ''}
          </span>
          {isDraft && changed && <span className="hint block">{t('changed', changed)}</span>}
        </p>
        {(state === 'offline' || state === 'refused') && (
          <button type="button" className="button" onClick={() => void front.send()}>
            {t('again')}
          </button>
        )}
        {isDraft && (
          <button type="button" className="button" disabled={isPending} onClick={() => setIsAsking('discard')}>
            {t('discard')}
          </button>
        )}
        {isLive && !isDraft && (
          <button type="button" className="button" disabled={isPending} onClick={() => setIsAsking('automatic')}>
            {t('automate')}
          </button>
        )}
        <button type="button" className="button" disabled={!canLaunch} onClick={() => setIsAsking('schedule')}>
          {t('schedule')}
        </button>
        <button
          type="button"
          className="button button-primary"
          disabled={!canLaunch}
          onClick={() => work(t('done.launch'), () => launchAction({ of, base, wall: null }))}
        >
          {t('launch')}
        </button>
      </div>
      <OutcomeLines said={said} />
      <Dialog title={t('schedule')} isOpen={isAsking === 'schedule'} onClose={close}>
        <Question
          submit={t('schedule')}
          onCancel={close}
          onSubmit={(form) => work(t('done.schedule'), () => launchAction({ of, base, wall: String(form.get('wall')) }))}
        >
          <p>{t('explain.schedule')}</p>
          <LineField
            label={t('field.wall', { zone: zoneName(new Date(), zone) })}
            type="datetime-local"
            name="wall"
            required
            defaultValue={wallClock(new Date(Date.now() + 3_600_000), zone)}
          />
        </Question>
      </Dialog>
      <Dialog title={t('discard')} isOpen={isAsking === 'discard'} onClose={close}>
        <Question submit={t('discard')} onCancel={close} onSubmit={() => work(t('done.discard'), () => discardDraftAction({ of, base }))}>
          <p>{t('explain.discard')}</p>
        </Question>
      </Dialog>
      <Dialog title={t('automate')} isOpen={isAsking === 'automatic'} onClose={close}>
        <Question
          submit={t('automate')}
          onCancel={close}
          onSubmit={() => work(t('done.automate'), () => restoreVersionAction({ of, version: null }))}
        >
          <p>{t('explain.automate')}</p>
        </Question>
      </Dialog>
    </div>
  );
}

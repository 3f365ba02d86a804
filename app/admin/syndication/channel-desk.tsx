'use client';

import { useTimeZone } from 'use-intl';
import { tryAgainAction } from '#features/syndication/outbox/actions.ts';
import type { Channel } from '#features/syndication/outbox/channel.ts';
import type { ChannelState } from '#features/syndication/outbox/queries.ts';
import type { Language } from '#ui/language.ts';
import { OutcomeLines, useOutcome } from '#ui/outcome.tsx';
import { useTexts } from '#ui/texts.tsx';
import { timestamp } from '#ui/time.ts';

interface Props {
  channels: readonly ChannelState[];
  language: Language;
}

/** How it stands with each channel; one that is on can be tried again. */
export function ChannelDesk({ channels, language }: Props) {
  const t = useTexts('syndication');
  const { said, isPending, ask } = useOutcome();
  const again = (channel: Channel) =>
    ask(
      () => tryAgainAction(channel),
      t('done'),
      (reason) => t(`refusal.${reason}`),
    );
  return (
    <>
      <OutcomeLines said={said} />
      {channels.map((state) => (
        <section key={state.channel} aria-labelledby={`channel-${state.channel}`} className="border-t border-rule py-5">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6">
            <h2 id={`channel-${state.channel}`}>{t(`channel.${state.channel}`)}</h2>
            {state.isOn && (
              <button
                type="button"
                className="button"
                aria-label={t('againThis', { channel: t(`channel.${state.channel}`) })}
                disabled={isPending}
                onClick={() => again(state.channel)}
              >
                {t('again')}
              </button>
            )}
          </div>
          <p className="hint max-w-[70ch]">{state.isOn ? t(`what.${state.channel}`) : t(`off.${state.channel}`)}</p>
          {state.isOn && <Standing state={state} language={language} />}
        </section>
      ))}
    </>
  );
}

function Standing({ state, language }: { state: ChannelState; language: Language }) {
  const t = useTexts('syndication');
  const timeZone = useTimeZone() ?? 'UTC';
  const time = (at: Date) => timestamp(at, language, timeZone);
  const { waiting, waitingSince, left, restingUntil, lastSentAt, lastSent, lastFailedAt, lastProblem } = state;
  const problem = lastProblem && t(`problem.${lastProblem.why}`, { status: String(lastProblem.status) });
  return (
    <dl className="grid gap-x-6 gap-y-1 pt-3 sm:grid-cols-[11rem_1fr]">
      <dt className="hint">{t('field.waiting')}</dt>
      <dd>
        {t('waiting', { count: waiting })}
        {waitingSince && <span className="hint"> · {t('since', { time: time(waitingSince) })}</span>}
        {waiting > 0 && restingUntil && <p className="hint">{t('rests', { time: time(restingUntil) })}</p>}
        {left > 0 && <p className="problem">{t('left', { count: left })}</p>}
      </dd>
      <dt className="hint">{t('field.sent')}</dt>
      <dd>{lastSentAt ? t('sent', { time: time(lastSentAt), count: lastSent }) : t('never')}</dd>
      <dt className="hint">{t('field.failed')}</dt>
      <dd>
        {lastFailedAt && problem ? (
          <>
            {time(lastFailedAt)}
            <p>{problem}</p>
          </>
        ) : (
          t('never')
        )}
      </dd>
    </dl>
  );
}

'use client';

import { useRouter } from 'next/navigation';
import { useTimeZone } from 'use-intl';
import type { Language } from '#ui/language.ts';
import { useTexts } from '#ui/texts.tsx';
import { timestamp } from '#ui/time.ts';
import { endOtherSessionsAction, endSessionAction } from '../account-actions.ts';
import { deviceOf } from '../device.ts';
import type { OpenSession } from '../queries.ts';
import { SentForm } from './sent-form.tsx';
import { useTold } from './use-told.ts';

/** Where one is signed in, and the way to end it. */
export function SessionList({ sessions, language }: { sessions: readonly OpenSession[]; language: Language }) {
  const t = useTexts('accounts');
  const told = useTold();
  const router = useRouter();
  const zone = useTimeZone() ?? 'UTC';
  const end = async (asked: ReturnType<typeof endOtherSessionsAction>) => {
    const { problem } = await told(asked);
    if (!problem) router.refresh();
    return problem;
  };
  return (
    <div className="grid gap-4">
      <ul className="border-t border-rule">
        {sessions.map(({ id, userAgent, ipAddress, updatedAt, isThis }) => {
          const device = deviceOf(userAgent) ?? t('account.unknownDevice');
          return (
            <li key={id} className="flex items-start justify-between gap-4 border-b border-rule py-2">
              <div>
                <p>
                  {device}
                  {isThis && <span className="font-semibold"> · {t('account.thisOne')}</span>}
                </p>
                <p className="hint">
                  {[ipAddress, t('account.lastUsed', { time: timestamp(updatedAt, language, zone) })].filter(Boolean).join(' · ')}
                </p>
              </div>
              {!isThis && (
                <SentForm
                  className="grid gap-1"
                  submit={t('account.end')}
                  label={t('account.endWhich', { device })}
                  send={() => end(endSessionAction({ id }))}
                />
              )}
            </li>
          );
        })}
      </ul>
      {sessions.length > 1 && <SentForm submit={t('account.endOthers')} send={() => end(endOtherSessionsAction())} />}
    </div>
  );
}

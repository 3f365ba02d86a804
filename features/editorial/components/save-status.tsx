'use client';

import { useTimeZone } from 'use-intl';
import { useTexts } from '#ui/texts.tsx';
import { timeOfDay } from '#ui/time.ts';
import type { Status } from '../draft/status.ts';

/** What became of the last words: always there, always true. */
export function SaveStatus({ status }: { status: Status }) {
  const t = useTexts('desk');
  const kept = useTexts('diff');
  const timeZone = useTimeZone() ?? 'UTC';
  const words = () => {
    switch (status.kind) {
      case 'saved':
        return status.at ? t('status.savedAt', { time: timeOfDay(new Date(status.at), timeZone) }) : t('status.saved');
      case 'offline':
        return t(status.isKept ? 'status.offline' : 'status.offlineLost');
      case 'held':
        if (status.isUnsent) return kept('kept.status');
        return status.isOver ? t('status.saved') : t('status.held', { name: status.by.name });
      case 'refused':
        return t('status.refused');
      default:
        return t(`status.${status.kind}`);
    }
  };
  const isTrouble = ['offline', 'signed-out', 'conflict', 'refused'].includes(status.kind) || (status.kind === 'held' && status.isUnsent);
  return (
    <span role="status" className={`text-[0.8125rem]/5 ${isTrouble ? 'font-semibold text-seal' : 'text-second'}`}>
      {words()}
    </span>
  );
}

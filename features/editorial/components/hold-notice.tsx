'use client';

import { useTimeZone } from 'use-intl';
import { useTexts } from '#ui/texts.tsx';
import { timeOfDay } from '#ui/time.ts';
import type { Status } from '../draft/status.ts';

/** Why one cannot write here just now, and the way out. */
export function HoldNotice({ status, onTakeOver }: { status: Status; onTakeOver(): void }) {
  const t = useTexts('desk');
  const kept = useTexts('diff');
  const zone = useTimeZone() ?? 'UTC';
  if (status.kind === 'behind') {
    return (
      <div className="notice mt-3 flex flex-wrap items-center gap-3">
        <p>{t('hold.behind')}</p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {t('hold.reload')}
        </button>
      </div>
    );
  }
  if (status.kind !== 'held') return null;
  const { isOver, isUnsent } = status;
  const { name, isSelf, since } = status.by;
  const time = timeOfDay(new Date(since), zone);
  const who = isSelf ? t('hold.self', { time }) : t('hold.other', { name, time });
  return (
    <div role="alert" className="notice mt-3 flex flex-wrap items-center gap-3">
      <p className="max-w-[66ch]">
        {isOver ? kept('kept.over', { name }) : who}
        {isUnsent && <strong className="block">{kept('kept.unsent')}</strong>}
        {!isOver && <span className="hint block">{t('hold.takeOverHint')}</span>}
      </p>
      <button type="button" className="button" onClick={onTakeOver}>
        {isOver ? kept('kept.goOn') : t('hold.takeOver')}
      </button>
    </div>
  );
}

'use client';

import { useTransition } from 'react';
import type { Outcome } from '#ui/outcome.tsx';
import { useTexts } from '#ui/texts.tsx';
import { moveSectionAction } from '../actions.ts';

interface Props {
  id: number;
  name: string;
  onDone(said: Outcome): void;
}

/** Moves a section up and down among those beside it. The focus stays where it is, to move it on. */
export function OrderButtons({ id, name, onDone }: Props) {
  const t = useTexts('filing');
  const [isPending, begin] = useTransition();
  const move = (step: -1 | 1) =>
    begin(async () => {
      const moved = await moveSectionAction(id, step).catch(() => null);
      const words = !moved ? t('offline') : moved.ok ? t('moved', { name }) : t(`refusal.${moved.reason}`, moved.detail ?? {});
      onDone({ isProblem: !moved?.ok, words });
    });
  return (['up', 'down'] as const).map((way) => (
    <button
      key={way}
      type="button"
      className="button button-plain"
      aria-label={t(`order.${way}`, { name })}
      aria-disabled={isPending}
      onClick={() => !isPending && move(way === 'up' ? -1 : 1)}
    >
      {way === 'up' ? '↑' : '↓'}
    </button>
  ));
}

'use client';

import { useTexts } from '#ui/texts.tsx';

interface Props {
  label: string;
  /** From 0 to 1. */
  value: number;
  least?: number;
  onChange(value: number): void;
}

/** A part of a whole, in steps of one percent. */
export function Slider({ label, value, least = 0, onChange }: Props) {
  const t = useTexts('media');
  const percent = Math.round(value * 100);
  return (
    <label className="grid content-end gap-1">
      <span className="hint">{label}</span>
      <input
        type="range"
        min={least * 100}
        max={100}
        className="h-11 w-full accent-ink lg:h-6"
        value={percent}
        aria-valuetext={t('focal.percent', { percent })}
        onChange={(event) => onChange(Number(event.target.value) / 100)}
      />
    </label>
  );
}

'use client';

import { useEffect, useId, useRef } from 'react';

interface Props extends Omit<React.ComponentProps<'input'>, 'id' | 'className'> {
  label: string;
  hint?: string;
  /** The cursor goes there when it appears: for a step that follows another. */
  isNext?: boolean;
}

/** A line of a form, with its label and its hint. */
export function LineField({ label, hint, isNext = false, ...input }: Props) {
  const id = useId();
  const ref = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isNext) ref.current?.focus();
  }, [isNext]);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input {...input} ref={ref} id={id} className="input" aria-describedby={hint ? `${id}-hint` : undefined} />
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
    </div>
  );
}

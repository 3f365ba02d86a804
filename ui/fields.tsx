'use client';

import { useEffect, useId, useRef } from 'react';

interface Labelled {
  label: string;
  hint?: React.ReactNode;
}
type Props<Tag extends 'input' | 'textarea' | 'select'> = Labelled & React.ComponentProps<Tag>;

/** One line of a form. Its `children` are what it suggests. */
export function LineField({ label, hint, isNext = false, className = '', children, ...input }: Props<'input'> & { isNext?: boolean }) {
  const id = useId();
  const ref = useRef<HTMLInputElement>(null);
  // The cursor goes there when it appears: for a step that follows another.
  useEffect(() => {
    if (isNext) ref.current?.focus();
  }, [isNext]);
  return (
    <Field id={id} label={label} hint={hint}>
      <input
        autoComplete="off"
        {...input}
        ref={ref}
        id={id}
        className={`input ${className}`}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      {children}
    </Field>
  );
}

/** Several lines. */
export function LinesField({ label, hint, className = '', ...textarea }: Props<'textarea'>) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint}>
      <textarea {...textarea} id={id} className={`input ${className}`} aria-describedby={hint ? `${id}-hint` : undefined} />
    </Field>
  );
}

/** One of its `children`, the options. */
export function ChoiceField({ label, hint, className = '', ...select }: Props<'select'>) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint}>
      <select {...select} id={id} className={`input ${className}`} aria-describedby={hint ? `${id}-hint` : undefined} />
    </Field>
  );
}

function Field({ id, label, hint, children }: Labelled & { id: string; children: React.ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
    </div>
  );
}

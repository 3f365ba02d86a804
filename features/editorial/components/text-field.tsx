'use client';

import { useEffect, useRef } from 'react';

interface Props {
  /** `field-<name>`: the check list leads here. */
  id: string;
  label: string;
  value: string;
  hint?: string;
  /** The language of what is written, for fonts, spelling and reading aloud. */
  language?: string;
  most: number;
  isEditable: boolean;
  /** Grows with its text; line breaks are not part of it. */
  isTall?: boolean;
  className?: string;
  placeholder?: string;
  onChange(value: string): void;
}

/** A line of text, or one that grows. Enter in a line does nothing: it would neither save nor send. */
export function TextField({
  id,
  label,
  value,
  hint,
  language,
  most,
  isEditable,
  isTall = false,
  className = 'input',
  placeholder,
  onChange,
}: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useEffect(() => {
    if (!area.current) return;
    area.current.style.height = 'auto';
    area.current.style.height = `${area.current.scrollHeight + 2}px`;
  }, [value]);
  const common = {
    id,
    lang: language,
    maxLength: most,
    readOnly: !isEditable,
    className,
    placeholder,
    value,
    'aria-describedby': hint ? `${id}-hint` : undefined,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {isTall ? (
        <textarea
          {...common}
          ref={area}
          rows={1}
          className={`${className} resize-none overflow-hidden`}
          onChange={(event) => onChange(event.target.value.replace(/\n/g, ' '))}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
          }}
        />
      ) : (
        <input {...common} type="text" onChange={(event) => onChange(event.target.value)} />
      )}
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
    </div>
  );
}

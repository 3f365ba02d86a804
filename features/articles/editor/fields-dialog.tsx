'use client';

import { useId, useState } from 'react';
import { Dialog } from '#ui/dialog.tsx';
import { useTexts } from '#ui/texts.tsx';

export interface Field {
  name: string;
  label: string;
  hint?: string;
  value: string;
  most: number;
  isRequired?: boolean;
}

interface Props {
  title: string;
  fields: readonly Field[] | null;
  /** What is wrong with the answers, in words; null when they will do. */
  check(values: Record<string, string>): string | null;
  onDone(values: Record<string, string>): void;
  onClose(): void;
  /** Takes away what the dialog is about, where there is something. */
  remove?: { label: string; act(): void };
}

/** Asks for a line or two: a link, a reading, an embed. */
export function FieldsDialog({ title, fields, check, onDone, onClose, remove }: Props) {
  const t = useTexts('editor');
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const close = () => {
    setProblem(null);
    onClose();
  };
  return (
    <Dialog title={title} isOpen={fields !== null} onClose={close}>
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          const values = Object.fromEntries([...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value).trim()]));
          const wrong = check(values);
          setProblem(wrong);
          if (!wrong) onDone(values);
        }}
      >
        {fields?.map(({ name, label, hint, value, most, isRequired }) => (
          <div key={name} className="field">
            <label htmlFor={`${id}-${name}`}>{label}</label>
            <input
              id={`${id}-${name}`}
              name={name}
              className="input"
              defaultValue={value}
              maxLength={most}
              required={isRequired}
              aria-describedby={`${id}-problem${hint ? ` ${id}-${name}-hint` : ''}`}
            />
            {hint && (
              <p id={`${id}-${name}-hint`} className="hint">
                {hint}
              </p>
            )}
          </div>
        ))}
        <p id={`${id}-problem`} role="alert" className="problem empty:hidden">
          {problem}
        </p>
        <div className="flex flex-wrap justify-end gap-2">
          {remove && (
            <button type="button" className="button button-plain mr-auto" onClick={remove.act}>
              {remove.label}
            </button>
          )}
          <button type="button" className="button" onClick={close}>
            {t('dialog.cancel')}
          </button>
          <button type="submit" className="button button-primary">
            {t('dialog.done')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

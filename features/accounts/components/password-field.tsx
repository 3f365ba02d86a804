'use client';

import { useId, useState } from 'react';
import { useTexts } from '#ui/texts.tsx';
import { leastPasswordLength, mostPasswordLength } from '../person.ts';

interface Props {
  name: string;
  label: string;
  /** A new one has a least length, which is told, and is offered by password managers. */
  isNew?: boolean;
}

/** A password, which can be looked at: better than typing it twice. */
export function PasswordField({ name, label, isNew = false }: Props) {
  const t = useTexts('accounts');
  const id = useId();
  const [isShown, setShown] = useState(false);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="flex">
        <input
          id={id}
          name={name}
          type={isShown ? 'text' : 'password'}
          className="input"
          autoComplete={isNew ? 'new-password' : 'current-password'}
          autoCapitalize="none"
          spellCheck={false}
          required
          minLength={isNew ? leastPasswordLength : undefined}
          maxLength={mostPasswordLength}
          aria-describedby={isNew ? `${id}-hint` : undefined}
        />
        <button
          type="button"
          className="button shrink-0 border-l-0"
          aria-pressed={isShown}
          aria-label={t(isShown ? 'field.hidePassword' : 'field.showPassword')}
          onClick={() => setShown(!isShown)}
        >
          {t(isShown ? 'field.hide' : 'field.show')}
        </button>
      </div>
      {isNew && (
        <p id={`${id}-hint`} className="hint">
          {t('field.passwordHint', { least: leastPasswordLength })}
        </p>
      )}
    </div>
  );
}

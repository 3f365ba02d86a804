'use client';

import { LineField } from '#ui/fields.tsx';
import { useTexts } from '#ui/texts.tsx';
import { joinAction, resetPasswordAction } from '../account-actions.ts';
import { mostEmailLength, mostNameLength } from '../person.ts';
import { PasswordField } from './password-field.tsx';
import { SentForm } from './sent-form.tsx';
import { useTold } from './use-told.ts';

interface Props {
  token: string;
  name: string;
  /** Null for the first admin, who says it here. */
  email: string | null;
}

/** Name and password of somebody who comes in. */
export function JoinForm({ token, name, email }: Props) {
  const t = useTexts('accounts');
  const told = useTold();
  return (
    <SentForm
      isPrimary
      submit={t('join.submit')}
      send={async (form) => {
        const { name, email, password } = Object.fromEntries(form) as Record<string, string>;
        return (await told(joinAction({ token, name: name ?? '', email: email ?? '', password: password ?? '' }))).problem;
      }}
    >
      <LineField label={t('field.name')} name="name" autoComplete="name" required maxLength={mostNameLength} defaultValue={name} />
      <LineField
        label={t('field.email')}
        name="email"
        type="email"
        autoComplete="username"
        required
        maxLength={mostEmailLength}
        defaultValue={email ?? ''}
        readOnly={email !== null}
      />
      <PasswordField name="password" label={t('field.password')} isNew />
    </SentForm>
  );
}

/** A new password for somebody who is here already. */
export function ResetForm({ token, email }: { token: string; email: string }) {
  const t = useTexts('accounts');
  const told = useTold();
  return (
    <SentForm
      isPrimary
      submit={t('join.resetSubmit')}
      send={async (form) => (await told(resetPasswordAction({ token, password: String(form.get('password')) }))).problem}
    >
      {/* For password managers, which keep it with the address. */}
      <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
      <PasswordField name="password" label={t('field.newPassword')} isNew />
    </SentForm>
  );
}

'use client';

import { ChoiceField, LineField } from '#ui/fields.tsx';
import { type Language, languages } from '#ui/language.ts';
import { useTexts } from '#ui/texts.tsx';
import { changePasswordAction, changeProfileAction } from '../account-actions.ts';
import { mostNameLength } from '../person.ts';
import { PasswordField } from './password-field.tsx';
import { SentForm } from './sent-form.tsx';
import { useTold } from './use-told.ts';

/** What one is called, and the language one works in. */
export function ProfileForm({ name, language }: { name: string; language: Language }) {
  const t = useTexts('accounts');
  const told = useTold();
  return (
    <SentForm
      submit={t('account.save')}
      done={t('account.saved')}
      send={async (form) => {
        const wanted = { name: String(form.get('name')), language: String(form.get('language')) as Language };
        const { problem } = await told(changeProfileAction(wanted));
        // The whole page speaks another language now.
        if (!problem) window.location.reload();
        return problem;
      }}
    >
      <LineField label={t('field.name')} name="name" autoComplete="name" required maxLength={mostNameLength} defaultValue={name} />
      <ChoiceField label={t('field.language')} name="language" defaultValue={language}>
        {languages.map((each) => (
          <option key={each} value={each} lang={each}>
            {t(`language.${each}`)}
          </option>
        ))}
      </ChoiceField>
    </SentForm>
  );
}

/** One's own password, for who knows the one before. */
export function PasswordForm({ email }: { email: string }) {
  const t = useTexts('accounts');
  const told = useTold();
  return (
    <SentForm
      submit={t('account.passwordChange')}
      done={t('account.passwordChanged')}
      isCleared
      send={async (form) => {
        const wanted = { current: String(form.get('current')), password: String(form.get('password')) };
        return (await told(changePasswordAction(wanted))).problem;
      }}
    >
      {/* For password managers, which keep it with the address. */}
      <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
      <PasswordField name="current" label={t('field.currentPassword')} />
      <PasswordField name="password" label={t('field.newPassword')} isNew />
    </SentForm>
  );
}

'use client';

import { useState } from 'react';
import { LineField } from '#ui/fields.tsx';
import { useTexts } from '#ui/texts.tsx';
import { authClient } from '../auth-client.ts';
import { mostEmailLength } from '../person.ts';
import { PasswordField } from './password-field.tsx';
import { SentForm } from './sent-form.tsx';
import { useProven } from './use-told.ts';

interface Props {
  /** The only one who may sign in here; anybody otherwise. */
  email?: string;
  onSignedIn(): void;
}

/** Password, then a code where one is asked for; or a passkey, which stands for both. */
export function SignInForm({ email: only, onSignedIn }: Props) {
  const t = useTexts('accounts');
  const proven = useProven();
  const [step, setStep] = useState<'password' | 'code'>('password');
  if (step === 'code') return <CodeStep onSignedIn={onSignedIn} onStartOver={() => setStep('password')} />;
  return (
    <div className="grid gap-4">
      <SentForm
        isPrimary
        submit={t('signIn.submit')}
        send={async (form) => {
          const pair = { email: String(form.get('email')), password: String(form.get('password')) };
          const { data, problem } = await proven(authClient.signIn.email(pair));
          if (data && 'twoFactorRedirect' in data && data.twoFactorRedirect) setStep('code');
          else if (data) onSignedIn();
          return problem;
        }}
      >
        <LineField
          label={t('field.email')}
          name="email"
          type="email"
          autoComplete="username"
          required
          maxLength={mostEmailLength}
          defaultValue={only}
          readOnly={only !== undefined}
        />
        <PasswordField name="password" label={t('field.password')} />
      </SentForm>
      <p className="flex items-center gap-3 text-second before:flex-1 before:border-t before:border-rule after:flex-1 after:border-t after:border-rule">
        {t('signIn.or')}
      </p>
      <PasskeyStep only={only} onSignedIn={onSignedIn} />
    </div>
  );
}

/** The second step, by the app or by one of the codes that were kept. */
function CodeStep({ onSignedIn, onStartOver }: { onSignedIn(): void; onStartOver(): void }) {
  const t = useTexts('accounts');
  const proven = useProven();
  const [kind, setKind] = useState<'app' | 'recovery'>('app');
  const isApp = kind === 'app';
  return (
    <SentForm
      key={kind}
      isPrimary
      submit={t('signIn.check')}
      send={async (form) => {
        const code = String(form.get('code')).replace(/\s/g, '');
        const { data, problem } = await proven<unknown>(
          isApp ? authClient.twoFactor.verifyTotp({ code }) : authClient.twoFactor.verifyBackupCode({ code }),
        );
        if (data) onSignedIn();
        return problem;
      }}
      others={
        <>
          <button type="button" className="button button-plain" onClick={() => setKind(isApp ? 'recovery' : 'app')}>
            {t(isApp ? 'signIn.useRecovery' : 'signIn.useCode')}
          </button>
          <button type="button" className="button button-plain" onClick={onStartOver}>
            {t('signIn.startOver')}
          </button>
        </>
      }
    >
      <LineField
        isNext
        label={t(isApp ? 'field.code' : 'field.recovery')}
        hint={t(isApp ? 'signIn.codeHint' : 'signIn.recoveryHint')}
        name="code"
        inputMode={isApp ? 'numeric' : 'text'}
        autoComplete={isApp ? 'one-time-code' : 'off'}
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={20}
      />
    </SentForm>
  );
}

function PasskeyStep({ only, onSignedIn }: { only: string | undefined; onSignedIn(): void }) {
  const t = useTexts('accounts');
  const proven = useProven();
  return (
    <SentForm
      submit={t('signIn.passkey')}
      className="grid gap-2 [&_.button]:w-full [&_span]:empty:hidden"
      send={async () => {
        const { data, problem } = await proven(authClient.signIn.passkey());
        if (!data) return problem;
        if (only !== undefined && data.user.email !== only) {
          await authClient.signOut();
          return t('problem.somebody-else', { email: only });
        }
        onSignedIn();
        return null;
      }}
    />
  );
}

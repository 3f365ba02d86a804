'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTexts } from '#ui/texts.tsx';
import { authClient } from '../auth-client.ts';
import { PasswordField } from './password-field.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { ScanStep } from './scan-step.tsx';
import { SentForm } from './sent-form.tsx';
import { useProven } from './use-told.ts';

type Asking = 'begin' | 'end' | 'renew';
type Step = { kind: 'rest'; said?: string } | { kind: Asking } | { kind: 'scan'; uri: string } | { kind: 'keep' };

/** A code after the password: turned on with an app, with codes for the day the telephone is lost. */
export function SecondFactor({ isOn }: { isOn: boolean }) {
  const t = useTexts('accounts');
  const proven = useProven();
  const router = useRouter();
  const [step, setStep] = useState<Step>({ kind: 'rest' });
  const [codes, setCodes] = useState<readonly string[]>([]);
  const rest = (said?: string) => {
    setStep({ kind: 'rest', said });
    setCodes([]);
    router.refresh();
  };

  const ask: Record<Asking, (password: string) => Promise<string | null>> = {
    begin: async (password) => {
      const { data, problem } = await proven(authClient.twoFactor.enable({ password, method: 'totp' }));
      if (data && 'totpURI' in data) {
        setCodes(data.backupCodes);
        setStep({ kind: 'scan', uri: data.totpURI });
      }
      return problem;
    },
    end: async (password) => {
      const { problem } = await proven(authClient.twoFactor.disable({ password }));
      if (!problem) rest(t('account.factorEnded'));
      return problem;
    },
    renew: async (password) => {
      const { data, problem } = await proven(authClient.twoFactor.generateBackupCodes({ password }));
      if (data) {
        setCodes(data.backupCodes);
        setStep({ kind: 'keep' });
      }
      return problem;
    },
  };
  const names: Record<Asking, string> = {
    begin: t('account.factorBegin'),
    end: t('account.factorEnd'),
    renew: t('account.recoveryNew'),
  };
  const offered: Asking[] = isOn ? ['renew', 'end'] : ['begin'];

  switch (step.kind) {
    case 'scan':
      return <ScanStep uri={step.uri} onConfirmed={() => setStep({ kind: 'keep' })} onCancel={() => rest()} />;
    case 'keep':
      return <RecoveryCodes codes={codes} onKept={() => rest(t('account.factorDone'))} />;
    case 'rest':
      return (
        <div className="grid gap-3">
          <p>{t(isOn ? 'account.factorOn' : 'account.factorOff')}</p>
          <p className="flex flex-wrap gap-2">
            {offered.map((kind) => (
              <button key={kind} type="button" className="button" onClick={() => setStep({ kind })}>
                {names[kind]}
              </button>
            ))}
          </p>
          <p role="status" className="hint empty:hidden">
            {step.said}
          </p>
        </div>
      );
    default:
      return (
        <SentForm
          key={step.kind}
          submit={names[step.kind]}
          send={(form) => ask[step.kind](String(form.get('password')))}
          others={
            <button type="button" className="button button-plain" onClick={() => rest()}>
              {t('account.cancel')}
            </button>
          }
        >
          <PasswordField name="password" label={t('account.confirmPassword')} />
        </SentForm>
      );
  }
}

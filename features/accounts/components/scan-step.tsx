'use client';

import { encode } from 'uqr';
import { LineField } from '#ui/fields.tsx';
import { useTexts } from '#ui/texts.tsx';
import { authClient } from '../auth-client.ts';
import { SentForm } from './sent-form.tsx';
import { useProven } from './use-told.ts';

interface Props {
  /** As authenticator apps read it: otpauth://… */
  uri: string;
  onConfirmed(): void;
  onCancel(): void;
}

/** The key, to be scanned or typed; it counts once the app has shown a right code. */
export function ScanStep({ uri, onConfirmed, onCancel }: Props) {
  const t = useTexts('accounts');
  const proven = useProven();
  const key = new URL(uri).searchParams.get('secret') ?? '';
  return (
    <SentForm
      isPrimary
      submit={t('account.factorConfirm')}
      send={async (form) => {
        const { data, problem } = await proven(authClient.twoFactor.verifyTotp({ code: String(form.get('code')).replace(/\s/g, '') }));
        if (data) onConfirmed();
        return problem;
      }}
      others={
        <button type="button" className="button button-plain" onClick={onCancel}>
          {t('account.cancel')}
        </button>
      }
    >
      <p>{t('account.factorScan')}</p>
      <QrCode text={uri} title={t('account.factorQr')} />
      <div>
        <p className="field-label font-semibold">{t('account.factorKey')}</p>
        <p className="font-mono break-all">{key.match(/.{1,4}/g)?.join(' ')}</p>
      </div>
      <LineField isNext label={t('field.code')} name="code" inputMode="numeric" autoComplete="one-time-code" required maxLength={10} />
    </SentForm>
  );
}

/** Dark on light whatever the theme: cameras want it so. One path, a square of it for each dark module. */
function QrCode({ text, title }: { text: string; title: string }) {
  const { data, size } = encode(text, { border: 2 });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : []))).join('');
  return (
    <svg role="img" aria-label={title} viewBox={`0 0 ${size} ${size}`} className="size-52" shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

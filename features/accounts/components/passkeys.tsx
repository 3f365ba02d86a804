'use client';

import { useRouter } from 'next/navigation';
import { useTimeZone } from 'use-intl';
import { LineField } from '#ui/fields.tsx';
import type { Language } from '#ui/language.ts';
import { useTexts } from '#ui/texts.tsx';
import { timestamp } from '#ui/time.ts';
import { removePasskeyAction } from '../account-actions.ts';
import { authClient } from '../auth-client.ts';
import { mostNameLength } from '../person.ts';
import type { KeptPasskey } from '../queries.ts';
import { SentForm } from './sent-form.tsx';
import { useProven, useTold } from './use-told.ts';

/** One's own passkeys: listed, taken away, and added on the device one sits at. */
export function Passkeys({ passkeys, language }: { passkeys: readonly KeptPasskey[]; language: Language }) {
  const t = useTexts('accounts');
  const told = useTold();
  const proven = useProven();
  const router = useRouter();
  const zone = useTimeZone() ?? 'UTC';
  return (
    <div className="grid gap-4">
      <p>{t('account.passkeysText')}</p>
      {passkeys.length > 0 && (
        <ul className="border-t border-rule">
          {passkeys.map(({ id, name, createdAt }) => (
            <li key={id} className="flex items-start justify-between gap-4 border-b border-rule py-2">
              <div>
                <p>{name || t('account.passkeyUnnamed')}</p>
                {createdAt && <p className="hint">{t('account.passkeySince', { time: timestamp(createdAt, language, zone) })}</p>}
              </div>
              <SentForm
                className="grid gap-1"
                submit={t('account.remove')}
                label={t('account.removeWhich', { name: name || t('account.passkeyUnnamed') })}
                send={async () => {
                  const { problem } = await told(removePasskeyAction({ id }));
                  if (!problem) router.refresh();
                  return problem;
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <SentForm
        submit={t('account.passkeyAdd')}
        done={t('account.passkeyAdded')}
        isCleared
        send={async (form) => {
          const { problem } = await proven(authClient.passkey.addPasskey({ name: String(form.get('name')).trim() || undefined }));
          if (!problem) router.refresh();
          return problem;
        }}
      >
        <LineField
          label={t('account.passkeyName')}
          hint={t('account.passkeyNameHint')}
          name="name"
          autoComplete="off"
          maxLength={mostNameLength}
        />
      </SentForm>
    </div>
  );
}

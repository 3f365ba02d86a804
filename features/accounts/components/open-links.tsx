'use client';

import { useTimeZone } from 'use-intl';
import type { Language } from '#ui/language.ts';
import { useTexts } from '#ui/texts.tsx';
import { timestamp } from '#ui/time.ts';
import { revokeInvitationAction } from '../actions.ts';
import type { OpenLink } from '../queries.ts';
import { SentForm } from './sent-form.tsx';
import { useTold } from './use-told.ts';

/** Links that somebody could still use. */
export function OpenLinks({ links, language }: { links: readonly OpenLink[]; language: Language }) {
  const t = useTexts('accounts');
  const told = useTold();
  const zone = useTimeZone() ?? 'UTC';
  if (links.length === 0) return null;
  return (
    <section aria-labelledby="open-links" className="pt-8">
      <h2 id="open-links" className="border-b border-ink pb-2">
        {t('people.open')}
      </h2>
      <ul>
        {links.map(({ id, name, email, role, isReset, expiresAt }) => (
          <li
            key={id}
            className="grid gap-x-6 gap-y-1 border-b border-rule py-3 lg:grid-cols-[minmax(0,3fr)_minmax(0,3fr)_minmax(0,3fr)_auto]"
          >
            <div className="min-w-0">
              <p>{name}</p>
              <p className="hint break-all">{email}</p>
            </div>
            <p>{isReset ? t('people.openReset') : t('people.openInvitation', { role: t(`role.${role}`) })}</p>
            <p className="hint">{t('people.until', { time: timestamp(expiresAt, language, zone) })}</p>
            <SentForm
              className="grid gap-1"
              submit={t('people.revoke')}
              label={t('people.revokeWhich', { name })}
              send={async () => (await told(revokeInvitationAction({ id }))).problem}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { Metadata } from 'next';
import { useId } from 'react';
import { Passkeys } from '#features/accounts/components/passkeys.tsx';
import { PasswordForm, ProfileForm } from '#features/accounts/components/profile-form.tsx';
import { SecondFactor } from '#features/accounts/components/second-factor.tsx';
import { SessionList } from '#features/accounts/components/session-list.tsx';
import { getSafeguards, listSessions } from '#features/accounts/queries.ts';
import { requireActor } from '#features/accounts/session.ts';
import { clock } from '#platform/clock.ts';
import { translateNewsroom } from '#ui/translate.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireActor();
  return { title: translateNewsroom(language)('accounts.account.title') };
}

export default async function AccountPage() {
  const actor = await requireActor();
  const { name, email, language, role } = actor;
  const t = translateNewsroom(language);
  const [{ hasSecondFactor, passkeys }, sessions] = await Promise.all([getSafeguards(actor), listSessions(actor, clock.now())]);
  return (
    <>
      <h1>{t('accounts.account.title')}</h1>
      <p className="hint pb-4">
        {email} · {t(`accounts.role.${role}`)}
      </p>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        <Part title={t('accounts.account.profile')}>
          <ProfileForm name={name} language={language} />
        </Part>
        <Part title={t('accounts.account.password')}>
          <PasswordForm email={email} />
        </Part>
        <Part title={t('accounts.account.factor')}>
          <SecondFactor isOn={hasSecondFactor} />
        </Part>
        <Part title={t('accounts.account.passkeys')}>
          <Passkeys passkeys={passkeys} language={language} />
        </Part>
        <Part title={t('accounts.account.sessions')}>
          <SessionList sessions={sessions} language={language} />
        </Part>
      </div>
    </>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid content-start gap-4 border-t border-ink pt-3">
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

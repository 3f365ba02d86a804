import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { SignInPanel } from '#features/accounts/components/sign-in-panel.tsx';
import { returnAddress } from '#features/accounts/return-address.ts';
import { getActor } from '#features/accounts/session.ts';
import { preferredLanguage } from '#ui/language.ts';
import { translateNewsroom } from '#ui/translate.ts';

const textsFor = async () => translateNewsroom(preferredLanguage((await headers()).get('accept-language')));

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await textsFor())('accounts.signIn.title') });

export default async function SignInPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { to, reset } = await searchParams;
  const address = returnAddress(to);
  if (await getActor()) redirect(address);
  const t = await textsFor();
  return (
    <>
      <h1>{t('accounts.signIn.title')}</h1>
      {reset === 'done' && (
        <p role="status" className="notice">
          {t('accounts.signIn.wasReset')}
        </p>
      )}
      <SignInPanel to={address} />
      <p className="hint mt-4">{t('accounts.signIn.help')}</p>
    </>
  );
}

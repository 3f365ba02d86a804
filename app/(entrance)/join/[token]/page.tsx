import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getInvitation } from '#features/accounts/accept-invitation.ts';
import { JoinForm, ResetForm } from '#features/accounts/components/join-form.tsx';
import { isRole } from '#features/accounts/roles.ts';
import { getSite } from '#features/taxonomy/queries.ts';
import { clock } from '#platform/clock.ts';
import { inLanguage, preferredLanguage } from '#ui/language.ts';
import { translateNewsroom } from '#ui/translate.ts';

const askedLanguage = async () => preferredLanguage((await headers()).get('accept-language'));

export async function generateMetadata(): Promise<Metadata> {
  const language = await askedLanguage();
  const title = translateNewsroom(language)('accounts.join.title', { paper: inLanguage((await getSite()).name, language) });
  // The link is a key: it is not to be told to whatever is opened from here.
  return { title, referrer: 'no-referrer' };
}

/** What a link opens: an account to be made, a new password, or nothing any more. */
export default async function JoinPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const language = await askedLanguage();
  const t = translateNewsroom(language);
  const found = await getInvitation(token, clock.now());
  if (!found.ok) {
    return (
      <>
        <h1>{t(`accounts.join.spentTitle.${found.reason}`)}</h1>
        <p>{t(`accounts.join.spentText.${found.reason}`)}</p>
        <p>
          <a className="button" href="/sign-in">
            {t('accounts.join.toSignIn')}
          </a>
        </p>
      </>
    );
  }
  const { email, name, role, user, invitedById } = found.value;
  if (user) {
    return (
      <>
        <h1>{t('accounts.join.resetTitle')}</h1>
        <p>{t('accounts.join.resetIntro', { name: user.name, email: user.email })}</p>
        <ResetForm token={token} email={user.email} />
      </>
    );
  }
  const paper = inLanguage((await getSite()).name, language);
  const isSetUp = invitedById === null;
  return (
    <>
      <h1>{isSetUp ? t('accounts.join.setUpTitle') : t('accounts.join.title', { paper })}</h1>
      <p>
        {isSetUp
          ? t('accounts.join.setUpIntro')
          : t('accounts.join.intro', { role: t(`accounts.role.${isRole(role) ? role : 'reporter'}`) })}
      </p>
      <JoinForm token={token} name={name ?? ''} email={email} />
    </>
  );
}

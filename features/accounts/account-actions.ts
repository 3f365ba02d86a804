'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { clock } from '#platform/clock.ts';
import { preferredLanguage } from '#ui/language.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { type Answer, answerTo, forms, type Sent, told } from './answer.ts';
import { auth } from './auth.ts';
import { changePassword } from './change-password.ts';
import { changeProfile } from './change-profile.ts';
import { endOtherSessions, endSession } from './end-sessions.ts';
import { recordAccess } from './record-access.ts';
import { removePasskey } from './remove-passkey.ts';
import { resetPassword } from './reset-password.ts';
import { firstPage } from './return-address.ts';
import { getActor, requireActor } from './session.ts';

/** Makes the account that a link promises, and opens its first session. */
export async function joinAction(given: Sent<'joining'>): Promise<Answer> {
  return answerTo(forms.joining, given, async ({ token, ...joining }): Promise<Answer> => {
    const asked = await headers();
    const language = preferredLanguage(asked.get('accept-language'));
    const joined = await acceptInvitation(token, { at: clock.now(), language, ...joining });
    if (!joined.ok) return told(joined);
    await auth.api.signInEmail({ body: { email: joined.value.email, password: joining.password }, headers: asked });
    redirect(firstPage);
  });
}

/** Sets the password that a link allows to set. Whoever did it signs in with it, second factor included. */
export async function resetPasswordAction(given: Sent<'reset'>): Promise<Answer> {
  return answerTo(forms.reset, given, async ({ token, password }): Promise<Answer> => {
    const reset = await resetPassword(token, { at: clock.now(), password });
    return reset.ok ? redirect('/sign-in?reset=done') : told(reset);
  });
}

export async function signOutAction(): Promise<void> {
  const actor = await getActor();
  await auth.api.signOut({ headers: await headers() });
  if (actor) await recordAccess(actor.id, 'signOut');
  redirect('/sign-in');
}

export async function changeProfileAction(given: Sent<'profile'>): Promise<Answer> {
  const actor = await requireActor();
  return answerTo(forms.profile, given, async (profile) => told(await changeProfile({ actor, at: clock.now(), ...profile })));
}

export async function changePasswordAction(given: Sent<'newPassword'>): Promise<Answer> {
  const actor = await requireActor();
  return answerTo(forms.newPassword, given, async ({ current, password: next }) =>
    told(await changePassword({ actor, at: clock.now(), current, next })),
  );
}

export async function endSessionAction(given: Sent<'person'>): Promise<Answer> {
  const actor = await requireActor();
  return answerTo(forms.person, given, async ({ id }) => told(await endSession(id, { actor, at: clock.now() })));
}

export async function endOtherSessionsAction(): Promise<Answer> {
  const actor = await requireActor();
  return told(await endOtherSessions({ actor, at: clock.now() }));
}

export async function removePasskeyAction(given: Sent<'person'>): Promise<Answer> {
  const actor = await requireActor();
  return answerTo(forms.person, given, async ({ id }) => told(await removePasskey(id, { actor, at: clock.now() })));
}

'use server';

import { revalidatePath } from 'next/cache';
import { clock } from '#platform/clock.ts';
import { db } from '#platform/db/client.ts';
import { inLanguage, localized } from '#ui/language.ts';
import { type Answer, answerTo, forms, type Sent, told } from './answer.ts';
import { changeRole } from './change-role.ts';
import { joinPath } from './invitation.ts';
import { invite, revokeInvitation } from './invite.ts';
import type { Outcome } from './outcome.ts';
import { removeSecondFactor } from './remove-second-factor.ts';
import { offerReset } from './reset-password.ts';
import { sendLink } from './send-link.ts';
import { requireActor, type StaffActor } from './session.ts';
import { reinstate, suspend } from './suspend.ts';

/** A link that was made: mailed, or (`path`) to be handed over. */
export interface LinkAnswer extends Answer {
  isMailed?: boolean;
  path?: string;
}

async function handOver(actor: StaffActor, kind: 'invitation' | 'reset', made: { token: string; email: string; name: string }) {
  const { name } = await db.settings.findUniqueOrThrow({ where: { id: 1 }, select: { name: true } });
  const paper = inLanguage(localized.parse(name), actor.language);
  const isMailed = await sendLink({ kind, ...made, by: actor, paper });
  revalidatePath('/admin/people');
  return isMailed ? { isMailed } : { isMailed, path: joinPath(made.token) };
}

export async function inviteAction(given: Sent<'invitation'>): Promise<LinkAnswer> {
  const actor = await requireActor();
  return answerTo(forms.invitation, given, async (input): Promise<LinkAnswer> => {
    const made = await invite({ actor, at: clock.now(), ...input });
    return made.ok ? handOver(actor, 'invitation', { ...made.value, ...input }) : told(made);
  });
}

export async function offerResetAction(given: Sent<'person'>): Promise<LinkAnswer> {
  const actor = await requireActor();
  return answerTo(forms.person, given, async ({ id }): Promise<LinkAnswer> => {
    const made = await offerReset(id, { actor, at: clock.now() });
    return made.ok ? handOver(actor, 'reset', made.value) : told(made);
  });
}

const finish = (outcome: Outcome<null>): Answer => {
  revalidatePath('/admin/people');
  return told(outcome);
};

export async function revokeInvitationAction(given: Sent<'link'>): Promise<Answer> {
  const actor = await requireActor();
  return answerTo(forms.link, given, async ({ id }) => finish(await revokeInvitation(id, { actor, at: clock.now() })));
}

export async function changeRoleAction(given: Sent<'rights'>): Promise<Answer> {
  const actor = await requireActor();
  return answerTo(forms.rights, given, async ({ id, ...rights }) => finish(await changeRole(id, { actor, at: clock.now(), ...rights })));
}

export async function suspendAction(given: Sent<'person'>): Promise<Answer> {
  const actor = await requireActor();
  return answerTo(forms.person, given, async ({ id }) => finish(await suspend(id, { actor, at: clock.now() })));
}

export async function reinstateAction(given: Sent<'person'>): Promise<Answer> {
  const actor = await requireActor();
  return answerTo(forms.person, given, async ({ id }) => finish(await reinstate(id, { actor, at: clock.now() })));
}

export async function removeSecondFactorAction(given: Sent<'person'>): Promise<Answer> {
  const actor = await requireActor();
  return answerTo(forms.person, given, async ({ id }) => finish(await removeSecondFactor(id, { actor, at: clock.now() })));
}

import 'server-only';
import { lockPerson, managePeople } from './manage-people.ts';
import { type Outcome, recordEvent, refuse } from './outcome.ts';
import type { Actor } from './roles.ts';

/** For somebody who lost both telephone and recovery codes: the password is enough again, until they turn it on anew. */
export async function removeSecondFactor(userId: string, { actor, at }: { actor: Actor; at: Date }): Promise<Outcome<null>> {
  return managePeople(actor, async (tx): Promise<Outcome<null>> => {
    const person = await lockPerson(tx, userId);
    if (!person) return refuse('absent');
    const { count } = await tx.twoFactor.deleteMany({ where: { userId } });
    if (count === 0 && !person.twoFactorEnabled) return { ok: true, value: null };
    await tx.user.update({ where: { id: userId }, data: { twoFactorEnabled: false } });
    await recordEvent(tx, { actor, verb: 'removeSecondFactor', at, person });
    return { ok: true, value: null };
  });
}

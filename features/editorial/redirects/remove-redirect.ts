import 'server-only';
import { type Actor, canRedirect } from '#features/accounts/roles.ts';
import { db } from '#platform/db/client.ts';
import { type Outcome, recordEvent, refuse } from '../outcome.ts';
import type { RedirectRefusal } from './redirect.ts';

/** Takes a redirect away: readers find nothing at its address from then on. */
export async function removeRedirect(path: string, { actor, at }: { actor: Actor; at: Date }): Promise<Outcome<null, RedirectRefusal>> {
  if (!canRedirect(actor)) return refuse('forbidden');
  return db.$transaction(async (tx): Promise<Outcome<null, RedirectRefusal>> => {
    const row = await tx.redirect.findUnique({ where: { path } });
    if (!row) return refuse('absent');
    await tx.redirect.delete({ where: { path } });
    const { articleNumber, target } = row;
    const before = { path, ...(articleNumber === null ? { target } : { articleNumber }) };
    await recordEvent(tx, { actor, verb: 'removeRedirect', articleNumber, revision: null, at, before });
    return { ok: true, value: null };
  });
}

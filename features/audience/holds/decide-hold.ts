import 'server-only';
import { recordEvent } from '#features/accounts/record-event.ts';
import { type Actor, canDecideHold } from '#features/accounts/roles.ts';
import { inTransaction } from '#platform/db/client.ts';
import { awaitTurn, refreshRanking } from '../refresh-ranking.ts';
import type { Decision } from './hold.ts';

/** Each is a message `holds.refusal.<reason>`. */
export type HoldRefusal = 'absent' | 'forbidden';

/**
 * Lists a held story again, for good, or keeps it out whatever comes; either may be changed to the other. The next page a reader asks
 * for shows it. Refuses a hold that is diluted or unknown.
 */
export async function decideHold(
  id: number,
  decision: Decision,
  { actor, at }: { actor: Actor; at: Date },
): Promise<{ ok: true } | { ok: false; reason: HoldRefusal }> {
  if (!canDecideHold(actor)) return { ok: false, reason: 'forbidden' };
  const isDone = await inTransaction(async (client) => {
    // Between two refreshes, not beside one: both change these rows.
    await awaitTurn(client);
    const { rows } = await client.query<{ article: number; before: Decision | null }>(
      'SELECT article, decision AS before FROM ranking_hold WHERE id = $1 AND diluted_at IS NULL FOR UPDATE',
      [id],
    );
    const hold = rows[0];
    if (!hold) return false;
    if (hold.before === decision) return true;
    await client.query('UPDATE ranking_hold SET decision = $2, decided_by = $3, decided_at = $4 WHERE id = $1', [
      id,
      decision,
      actor.id,
      at,
    ]);
    // All stories are gone through again.
    await client.query('UPDATE ranking_refresh SET content = NULL');
    const verb = decision === 'released' ? 'releaseRanking' : 'vetoRanking';
    await recordEvent(client, { actor, at, verb, article: hold.article, before: { decision: hold.before }, after: { decision } });
    return true;
  });
  if (!isDone) return { ok: false, reason: 'absent' };
  await refreshRanking(at, { force: true });
  return { ok: true };
}

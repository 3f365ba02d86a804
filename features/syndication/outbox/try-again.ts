import 'server-only';
import { recordEvent } from '#features/accounts/record-event.ts';
import { type Actor, canSeeSyndication } from '#features/accounts/roles.ts';
import { inTransaction } from '#platform/db/client.ts';
import type { Receivers } from './announce.ts';
import type { Channel } from './channel.ts';
import { receivers, sendDue } from './send-due.ts';

/** Tells of what waits at once, and of what was left as if it were new. Done when the other side has answered, or has not in time. */
export async function tryAgain(
  channel: Channel,
  { actor, at }: { actor: Actor; at: Date },
  to: Receivers = receivers,
): Promise<{ ok: true } | { ok: false; reason: 'forbidden' }> {
  if (!canSeeSyndication(actor)) return { ok: false, reason: 'forbidden' };
  await inTransaction(async (client) => {
    await client.query(
      `UPDATE outbox SET next_at = '-infinity', noted_at = CASE WHEN given_up_at IS NULL THEN noted_at ELSE $2 END, given_up_at = NULL WHERE channel = $1`,
      [channel, at],
    );
    await client.query('UPDATE outbox_channels SET resting_until = NULL WHERE channel = $1', [channel]);
    await recordEvent(client, { actor, at, verb: 'announceAgain', detail: { channel } });
  });
  await sendDue(at, to);
  return { ok: true };
}

import 'server-only';
import { createHmac, randomBytes } from 'node:crypto';
import { pool } from '#platform/db/client.ts';
import { addressPrefix, networkPrefix } from './address.ts';

/** Of one slot at a time: a secret that was deleted lives on in no process that still counts. */
let kept: { slot: number; secret: Promise<Buffer> } | null = null;

/** The slot's random secret, made by whoever comes first; every process gets the same. Deleted an hour after the slot (see partitions.ts). */
export function secretOf(slot: number): Promise<Buffer> {
  if (kept?.slot === slot) return kept.secret;
  const asked = { slot, secret: readOrMake(slot) };
  asked.secret.catch(() => {
    if (kept === asked) kept = null;
  });
  kept = asked;
  return asked.secret;
}

async function readOrMake(slot: number): Promise<Buffer> {
  await pool.query('INSERT INTO view_secret (slot, secret) VALUES ($1, $2) ON CONFLICT DO NOTHING', [slot, randomBytes(32)]);
  const { rows } = await pool.query<{ secret: Buffer }>('SELECT secret FROM view_secret WHERE slot = $1', [slot]);
  const row = rows[0];
  if (!row) throw new Error(`The secret of slot ${slot} was deleted while it was being read.`);
  return row.secret;
}

/**
 * Stands for a reader within one slot and cannot be turned back: HMAC-SHA256 over address prefix, user agent and host,
 * cut to 64 bits; the network's likewise to 32. The address itself is kept nowhere.
 */
export function visitorKeys(secret: Buffer, { address, userAgent, host }: { address: string; userAgent: string; host: string }) {
  const visitor = createHmac('sha256', secret).update(addressPrefix(address)).update(`\0${userAgent}\0${host}`).digest();
  const net = createHmac('sha256', secret).update('network\0').update(networkPrefix(address)).digest();
  return { visitor: visitor.readBigInt64BE(0), net: net.readInt32BE(0) };
}

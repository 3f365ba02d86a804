import { createHash, randomBytes } from 'node:crypto';
import type { Spent } from './outcome.ts';

const hourMs = 3_600_000;
/** Long enough for a week's leave. */
export const invitationMs = 7 * 24 * hourMs;
/** What gives a power without an inbox between is short-lived: the first admin's link, and a new password's. */
export const shortLinkMs = 24 * hourMs;

/** What a link carries. Only its hash is kept: whoever reads the database cannot join by it. */
export const makeToken = () => randomBytes(32).toString('base64url');
export const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');
export const joinPath = (token: string) => `/join/${token}`;

interface Kept {
  expiresAt: Date;
  acceptedAt: Date | null;
  revokedAt: Date | null;
}

/** Why it opens nothing, or null while it does. */
export function spentBy({ expiresAt, acceptedAt, revokedAt }: Kept, now: Date): Spent | null {
  if (acceptedAt) return 'used';
  if (revokedAt) return 'revoked';
  return expiresAt <= now ? 'expired' : null;
}

import 'server-only';
import { db } from '#platform/db/client.ts';
import { hashOf, makeToken, shortLinkMs } from './invitation.ts';
import { lockAdmins } from './manage-people.ts';

/** Any number of our own: portals that start together make one link after the other. */
const lock = 72_707_371;

/**
 * The token of a link that makes the first admin, while there is none; null when there is one. An earlier link opens nothing
 * from now on. It has no inviter: only who starts the portal sees it.
 */
export async function openSetUp(at: Date): Promise<string | null> {
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${lock})`;
    const { count } = await tx.invitation.updateMany({
      where: { invitedById: null, userId: null, acceptedAt: null, revokedAt: null },
      data: { revokedAt: at },
    });
    if ((await lockAdmins(tx)).length > 0) return null;
    const token = makeToken();
    await tx.invitation.create({
      data: { tokenHash: hashOf(token), role: 'admin', createdAt: at, expiresAt: new Date(at.getTime() + shortLinkMs) },
    });
    await tx.event.create({ data: { actor: 'start', verb: 'openSetUp', at, detail: { revoked: count } } });
    return token;
  });
}

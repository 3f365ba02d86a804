import 'server-only';
import { createAuthMiddleware, isAPIError } from 'better-auth/api';
import { z } from 'zod';
import { clock } from '#platform/clock.ts';
import { db } from '#platform/db/client.ts';
import { recordEvent } from './outcome.ts';

/** What the library does to an account; the verbs record for themselves. */
export async function recordAccess(userId: string, verb: string): Promise<void> {
  const { name } = await db.user.findUniqueOrThrow({ where: { id: userId }, select: { name: true } });
  await recordEvent(db, { actor: { id: userId, name }, verb, at: clock.now() });
}

const typed = z.object({ email: z.string().max(254) });

/** Somebody's own address with a password that is not theirs; addresses that nobody has are told of nowhere. */
async function recordFailed(body: unknown): Promise<void> {
  const { data } = typed.safeParse(body);
  const user = data && (await db.user.findUnique({ where: { email: data.email.trim().toLowerCase() }, select: { id: true } }));
  if (user) await recordAccess(user.id, 'signInFailed');
}

/** Who came in, and who did not. Must stand after the second factor, which takes back the session of a password alone. */
export const accessRecorder = {
  id: 'record-access',
  hooks: {
    after: [
      {
        matcher: ({ path }: { path?: string }) => /^\/(sign-in|two-factor|passkey)\//.test(path ?? ''),
        handler: createAuthMiddleware(async ({ path, body, context }) => {
          const { returned, newSession, session } = context;
          if (isAPIError(returned)) return path === '/sign-in/email' ? recordFailed(body) : undefined;
          if (path === '/two-factor/generate-backup-codes' && session) return recordAccess(session.user.id, 'makeRecoveryCodes');
          // Whoever turns the second factor on or off gets a new session too, and was in already.
          if (newSession && !session) return recordAccess(newSession.user.id, 'signIn');
        }),
      },
    ],
  },
};

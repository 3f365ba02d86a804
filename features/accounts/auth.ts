import 'server-only';
import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { APIError } from 'better-auth/api';
import { nextCookies } from 'better-auth/next-js';
import { twoFactor } from 'better-auth/plugins';
import { db } from '#platform/db/client.ts';
import { env } from '#platform/env.ts';
import { log } from '#platform/log.ts';
import { portalSecret } from '#platform/secret.ts';
import { leastPasswordLength, mostPasswordLength } from './person.ts';
import { accessRecorder, recordAccess } from './record-access.ts';

/** Header in which server.ts names the client's address, past our own proxies; it overwrites what a client sends. */
export const clientAddressHeader = 'x-client-address';

const dayS = 86_400;

const { hostname, protocol } = new URL(env.publicUrl);

/** The library's addresses that our pages use. It has more, for names, addresses and accounts: those are the verbs' to change. */
export const doors: ReadonlySet<string> = new Set([
  ...['sign-in/email', 'sign-out'],
  ...['enable', 'disable', 'verify-totp', 'verify-backup-code', 'generate-backup-codes'].map((path) => `two-factor/${path}`),
  ...['generate-register-options', 'verify-registration', 'generate-authenticate-options', 'verify-authentication'].map(
    (path) => `passkey/${path}`,
  ),
]);

/** A passkey stands for password and code together: without a finger, a face or a PIN it would be neither. */
const demandOwner = (isVerified: boolean | undefined) => {
  if (!isVerified) throw new APIError('FORBIDDEN', { code: 'OWNER_NOT_VERIFIED' });
};

/**
 * Passwords (scrypt), sessions, passkeys, second factors: the library's. Nobody signs up; accounts come of invitations. Roles,
 * sections and suspension are the newsroom's own and are read with every request, never from a cookie.
 */
export const auth = betterAuth({
  appName: 'Kawaraban',
  baseURL: env.publicUrl,
  basePath: '/api/auth',
  secret: portalSecret(),
  telemetry: { enabled: false },
  // Its warnings are wrong passwords; those are told to whoever typed them.
  logger: { level: 'error', log: (_level, message) => log('error', 'sign-in failed', { message }) },
  database: prismaAdapter(db, { provider: 'postgresql', transaction: true }),
  // Without SITE_URL every host is served, and the one a request came by is as good as ours.
  trustedOrigins: (request) =>
    env.siteUrl || !request ? [] : [new URL(request.url).origin, `${protocol}//${request.headers.get('host')}`],
  emailAndPassword: {
    enabled: true,
    disableSignUp: true,
    minPasswordLength: leastPasswordLength,
    maxPasswordLength: mostPasswordLength,
    revokeSessionsOnPasswordReset: true,
  },
  session: { expiresIn: 14 * dayS, updateAge: dayS, freshAge: 0, cookieCache: { enabled: false } },
  rateLimit: { enabled: true, storage: 'database', window: 60, max: 300, customRules: { '/sign-in/email': { window: 60, max: 10 } } },
  advanced: {
    ipAddress: { ipAddressHeaders: [clientAddressHeader] },
    useSecureCookies: protocol === 'https:',
    // Said, because without it a variable called TEST would switch the check off.
    disableOriginCheck: false,
  },
  databaseHooks: {
    session: {
      create: {
        before: async ({ userId }) => {
          const user = await db.user.findUnique({ where: { id: userId }, select: { suspendedAt: true } });
          if (user?.suspendedAt !== null) throw new APIError('FORBIDDEN', { code: 'SUSPENDED' });
        },
      },
    },
    // The second factor is all that the library changes of a user: its other doors are shut.
    user: {
      update: { after: ({ id, twoFactorEnabled }) => recordAccess(id, twoFactorEnabled ? 'turnOnSecondFactor' : 'turnOffSecondFactor') },
    },
  },
  plugins: [
    twoFactor({ issuer: 'Kawaraban' }),
    passkey({
      rpID: hostname,
      rpName: 'Kawaraban',
      origin: env.siteUrl,
      // Kept with the account's name on the device, so that nobody has to type it.
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      registration: {
        afterVerification: async ({ verification, user }) => {
          demandOwner(verification.registrationInfo?.userVerified);
          await recordAccess(user.id, 'addPasskey');
        },
      },
      authentication: { afterVerification: ({ verification }) => demandOwner(verification.authenticationInfo.userVerified) },
    }),
    accessRecorder,
    // Sets cookies from server actions; must stand last.
    nextCookies(),
  ],
});

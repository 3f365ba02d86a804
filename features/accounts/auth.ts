import 'server-only';
import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { nextCookies } from 'better-auth/next-js';
import { twoFactor } from 'better-auth/plugins';
import { db } from '#platform/db/client.ts';
import { env } from '#platform/env.ts';
import { portalSecret } from '#platform/secret.ts';

/** Header in which server.ts names the client's address, past our own proxies; it overwrites what a client sends. */
export const clientAddressHeader = 'x-client-address';

const dayS = 86_400;
export const leastPasswordLength = 12;
export const mostPasswordLength = 128;

const { hostname, protocol } = new URL(env.publicUrl);

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
  advanced: { ipAddress: { ipAddressHeaders: [clientAddressHeader] }, useSecureCookies: protocol === 'https:' },
  databaseHooks: {
    session: {
      create: {
        before: async ({ userId }) => {
          const user = await db.user.findUnique({ where: { id: userId }, select: { suspendedAt: true } });
          return user?.suspendedAt === null;
        },
      },
    },
  },
  plugins: [
    twoFactor({ issuer: 'Kawaraban' }),
    passkey({ rpID: hostname, rpName: 'Kawaraban', origin: env.siteUrl }),
    // Sets cookies from server actions; must stand last.
    nextCookies(),
  ],
});

import { createHmac } from 'node:crypto';

/** The library's own name for it, where the portal has no TLS. */
export const sessionCookie = 'better-auth.session_token';

/** What that cookie holds for a session's token, as the library signs it: for tests and measurements that sign in through the database. */
export const signedSession = (token: string, secret: string) =>
  encodeURIComponent(`${token}.${createHmac('sha256', secret).update(token).digest('base64')}`);

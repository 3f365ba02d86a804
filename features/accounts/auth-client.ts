import { passkeyClient } from '@better-auth/passkey/client';
import { createAuthClient } from 'better-auth/client';
import { twoFactorClient } from 'better-auth/client/plugins';

/** The library's half in the browser: it knows the ceremonies of passkeys, and asks the doors of auth.ts. */
export const authClient = createAuthClient({ plugins: [twoFactorClient(), passkeyClient()] });
